import Clinic
import FollowThrough
import Markup
import Routes

/// Open concerns with how far each has come and the next act; settled and dismissed ones folded beneath.
struct ClientConcerns: Component, Sendable {
    let context: PageContext
    let model: ClientPageModel

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var hasEnded: Bool { model.episode.ending != nil }

    func write(into html: inout HTML) {
        let open = model.standing.concerns.compactMap { summary in
            model.concerns.first { $0.id == summary.id }.map { (summary, $0) }
        }
        let closed = model.concerns.filter(\.isClosed)
        if open.isEmpty, closed.isEmpty, !model.mayWrite { return }
        html.ledger(
            "concerns", hasEnded ? words.concernsHeld : words.openConcerns, count: open.isEmpty ? nil : open.count
        ) {
            $0.div(.class("stack")) {
                if !open.isEmpty {
                    $0.ul(.class("evidence")) { for (summary, concern) in open { write(summary, concern, into: &$0) } }
                }
                if model.mayWrite, model.episode.ending == nil {
                    $0.p(.class("no-print")) {
                        $0.a(.class("btn btn--small"), .href(Route.newConcern(model.episode.id).path)) {
                            $0.icon(.plus)
                            $0.text(words.openConcern)
                        }
                    }
                }
                if closed.isEmpty { return }
                $0.details {
                    $0.summary(words.closedConcerns(closed.count))
                    $0.ul(.class("evidence inset")) {
                        for concern in closed.reversed() { writeClosed(concern, into: &$0) }
                    }
                }
            }
        }
    }

    private func write(_ summary: ConcernSummary, _ concern: Concern, into html: inout HTML) {
        html.li {
            $0.div(.class("stack-s")) {
                $0.h3(.class("h3")) {
                    $0.a(
                        words.concernTitle(concern.title), .class("alone"), .href(Route.concern(concern.id).path),
                        .id(place(concern.id)))
                }
                $0.ul(.class("why")) {
                    for sign in summary.signs.prefix(3) {
                        let line = words.line(sign, dates, holding: model.standing.troubles)
                        $0.li(.class(line.style)) { line.writeInside(&$0) }
                    }
                    for step in concern.openSteps {
                        $0.li(.class("state state--plain")) {
                            $0.icon(.step)
                            $0.span {
                                $0.span(.class("free")) {
                                    $0.b(model.stepWords[step.id] ?? "")
                                    $0.text(", ")
                                }
                                $0.text(words.byDay + " ")
                                $0.add(dates.whenShort(step.step.by))
                            }
                        }
                    }
                }
                if summary.isAgain, !hasEnded { $0.p(words.againSinceTalk, .class("small faint")) }
                $0.p(.class("small soft")) {
                    $0.text(words.sinceBefore)
                    $0.add(dates.when(dates.zone.day(of: summary.since)))
                    $0.text(". " + words.capitalised(hasEnded ? words.openWhenEnded : words.state(concern)))
                    $0.text(summary.reviewSince == nil || hasEnded ? "." : "." + words.reviewIsDue)
                    if concern.owner != model.episode.therapist, let name = model.people[concern.owner] {
                        $0.text(" " + words.ownedBy(name) + ".")
                    }
                }
            }
            if model.mayWrite { writeAct(summary, into: &$0) }
        }
    }

    /// The heading that its buttons belong to: several concerns have the same ones.
    private func place(_ id: ConcernID) -> String { "concern-\(id)" }

    private func writeAct(_ summary: ConcernSummary, into html: inout HTML) {
        let (route, icon, text): (Route, Icon, String) =
            if hasEnded {
                (.concern(summary.id), .next, words.open)
            } else if summary.needsSafety {
                (.safety(summary.id), .call, words.recordWhatWasDone)
            } else if summary.state == .open {
                (.talk(summary.id), .talk, words.talkAbout(model.client.calledName))
            } else if summary.isAgain {
                (.talk(summary.id), words.icon(actAgain(summary)), actAgain(summary, model.client.calledName))
            } else if summary.reviewSince != nil {
                (.review(summary.id), .review, words.reviewNow)
            } else if summary.steps.isEmpty {
                (.step(summary.id), .step, words.agreeAStep)
            } else {
                (.concern(summary.id), .next, words.open)
            }
        html.p(.class("source no-print acts")) {
            let about: Attribute = .aria("describedby", place(summary.id))
            $0.a(.class("btn btn--small"), .href(route.path), about) {
                $0.icon(icon)
                $0.text(text)
            }
            for other in ConcernWay.all(summary.state, needsSafety: summary.needsSafety)
            where other.route(summary.id) != route && !hasEnded {
                $0.a(
                    other.text(words, model.client.calledName), .class("btn btn--small btn--quiet"),
                    .href(other.route(summary.id).path), about)
            }
        }
    }

    /// What Today asks for.
    private func actAgain(_ summary: ConcernSummary) -> NextAct {
        summary.act(isAway: model.standing.troubles.speakOfAbsence)
    }
    private func actAgain(_ summary: ConcernSummary, _ name: String) -> String {
        words.act(actAgain(summary), name, next: model.standing.nextAppointment.map(dates.brief))
    }

    private func writeClosed(_ concern: Concern, into html: inout HTML) {
        html.li {
            $0.p(.class("state state--plain")) {
                $0.icon(concern.state == .settled ? .done : .notDone)
                $0.span {
                    $0.a(words.concernTitle(concern.title), .href(Route.concern(concern.id).path))
                    let isOfEnding = concern.dismissReason == .episodeEnding && hasEnded
                    $0.text(", " + (isOfEnding ? words.openWhenEnded : words.state(concern.state)))
                }
            }
            if let closed = concern.milestones.closedAt {
                $0.p(.class("source")) { $0.add(dates.whenShort(dates.zone.day(of: closed))) }
            }
        }
    }
}
