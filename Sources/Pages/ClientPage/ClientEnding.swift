import Clinic
import FollowThrough
import Markup
import Routes

/// The ending of a course of care: what is still open in it, which is closed with it, and how it ended.
struct ClientEnding: Component, Sendable {
    let context: PageContext
    let model: ClientPageModel

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var problems: FormProblems { FormProblems(model.problems, words) }
    private var concerns: [Concern] { model.concerns.filter { !$0.isClosed } }
    private var referrals: [TimelineHelp.Referred] { model.help.referrals.filter(\.referral.isOpen) }
    private var barriers: [BarrierLine] { model.barriers.filter(\.barrier.isOpen) }
    private var doubts: [WrittenSeen] { model.standing.parting(model.written).unanswered }

    /// As the ending counts them, so that nothing is closed that was not listed.
    private var seen: Int {
        model.acts.count + model.help.referrals.reduce(0) { $0 + $1.referral.standing.count }
            + model.barriers.reduce(0) { $0 + $1.barrier.standing.count }
    }

    func write(into html: inout HTML) {
        html.details(.open(problems.error("reason") != nil || problems.error("ended") != nil)) {
            $0.summary(words.endEpisode)
            // A link to it unfolds what it stands in.
            $0.form(
                to: .ending(model.episode.id), context.seal, name: "ending", .class("stack-s small-form inset"),
                .id("ending")
            ) {
                $0.hidden(.seen, String(seen))
                $0.p(words.endEpisodeNote, .class("small soft"))
                writeOpen(into: &$0)
                let booked = model.appointments.count { $0.attendance == nil && $0.start > context.now }
                if booked > 0 { $0.p(words.calledOffWithEpisode(booked), .class("small soft")) }
                $0.div(.class("grid-2")) {
                    $0.add(
                        FormField(
                            name: Field.reason.rawValue, label: words.howItEnded,
                            kind: .choice(
                                EndingReason.allCases.map {
                                    FormChoice($0.rawValue, words.capitalised(words.endingReason($0)))
                                }),
                            value: model.typed["reason"], error: problems.error("reason"), isRequired: true))
                    $0.add(
                        FormField(
                            id: "ended", name: Field.date.rawValue, label: words.onWhichDay, kind: .input(type: "date"),
                            value: model.typed["ended"] ?? dates.today.description, error: problems.error("ended"),
                            isRequired: true))
                }
                $0.p { $0.button(words.endEpisode, .class("btn"), .data("busy", words.recording)) }
            }
        }
    }

    private func writeOpen(into html: inout HTML) {
        if concerns.isEmpty, referrals.isEmpty, barriers.isEmpty, doubts.isEmpty { return }
        html.h3(words.stillOpen, .class("h3"), .id("still-open"))
        html.ul(.class("why"), .aria("labelledby", "still-open")) {
            for concern in concerns {
                write(.alert, words.concernTitle(concern.title), .concern(concern.id), state(concern), into: &$0)
                for step in concern.openSteps { write(step, into: &$0) }
            }
            for referred in referrals {
                let route = Route.barriers(.referral(RecordKey(of: referred.referral.id)))
                write(
                    .refer, referred.name, route, words.within(words.referralState(referred.referral.state)), into: &$0)
            }
            for line in barriers {
                let kind = words.kind(line.barrier.needs.kind)
                write(
                    .barrier, line.title.isEmpty ? kind : line.title,
                    .barriers(.one(RecordKey(of: line.barrier.id))), words.state(line.barrier.state), into: &$0)
            }
            for doubt in doubts { write(doubt, into: &$0) }
        }
        if !concerns.isEmpty || !referrals.isEmpty {
            html.p(
                words.closedWithEpisode(
                    concerns: !concerns.isEmpty, referrals: !referrals.isEmpty, reason: words.reason(.episodeEnding)),
                .class("small soft"))
        }
        if !barriers.isEmpty { html.p(words.letGoWithEpisode, .class("small soft")) }
        if !doubts.isEmpty { html.p(words.answeredAfterEnding, .class("small soft")) }
    }

    private func state(_ concern: Concern) -> String {
        concern.needsSafety ? words.within(words.recordWhatWasDone) : words.state(concern)
    }

    private func write(_ icon: Icon, _ name: String, _ route: Route, _ state: String, into html: inout HTML) {
        html.li(.class("state state--plain")) {
            $0.icon(icon)
            $0.span {
                $0.a(name, .href(route.path))
                $0.text(", " + state)
            }
        }
    }

    private func write(_ doubt: WrittenSeen, into html: inout HTML) {
        html.li(.class("state state--plain")) {
            $0.icon(.wont)
            $0.span {
                $0.a(words.mayBeADoubt, .href("#doubts"))
                $0.text(words.colon + " ")
                $0.add(dates.whenShort(dates.zone.day(of: doubt.at)))
            }
        }
    }

    private func write(_ step: AgreedStep, into html: inout HTML) {
        html.li(.class("state state--plain")) {
            $0.icon(.step)
            $0.span {
                $0.b(model.stepWords[step.id] ?? words.stepsTitle, .class("free"))
                $0.text(", " + words.byDay + " ")
                $0.add(dates.whenShort(step.step.by))
            }
        }
    }
}
