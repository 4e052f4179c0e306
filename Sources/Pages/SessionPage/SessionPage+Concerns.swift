import Clinic
import FollowThrough
import Markup
import Measures
import Routes
import Signs

/// Concerns in the session: what to talk about, what to review, and ways on from the others.
extension SessionPage {
    /// Of several, each is told apart where headings are read out one after the other.
    private func named(_ heading: String, _ concern: ConcernModel, among live: [ConcernModel]) -> String {
        guard live.count > 1 else { return heading }
        let title = words.concernTitle(concern.concern.title).lowercased()
        let parts = [title, since(concern, among: live)].compactMap(\.self)
        return heading + words.colon + " " + parts.joined(separator: ", ")
    }

    /// What tells it apart from another of the same title.
    private func since(_ concern: ConcernModel, among live: [ConcernModel]) -> String? {
        let twins = live.filter { $0.concern.title == concern.concern.title }
        return since(concern.concern.milestones.openedAt, among: twins.map(\.concern.milestones.openedAt))
    }

    /// The day on which one of several was opened, with the time where another was on that day; `nil` for one alone.
    private func since(_ opened: Instant, among all: [Instant]) -> String? {
        guard all.count > 1 else { return nil }
        let day = dates.zone.day(of: opened)
        let isAlone = all.count { dates.zone.day(of: $0) == day } == 1
        return words.sinceBefore + dates.spoken(day) + (isAlone ? "" : ", " + dates.time(opened))
    }

    /// Concerns that nobody has talked about, and those whose review is due: here, live.
    ///
    /// - Parameter safety: a risk answer alone, or all but it.
    func writeConcerns(safety: Bool, into html: inout HTML) {
        let isNow = (model.appointment?.end ?? model.session.end) > context.now
        let state: StateLine? = isNow ? StateLine(.plain, .live, "", words.whileHere) : nil
        let live = model.concerns.filter {
            (waits($0) || $0.isReviewDue) && $0.concern.needsSafety == safety
        }
        for (index, concern) in live.enumerated() {
            let style = isNow && index == 0 ? "ledger--now" : nil
            let title = words.concernTitle(concern.concern.title)
            let id = "concern-\(index)"
            if concern.concern.needsSafety {
                SafetySection(
                    context: context, model: concern, isFirst: false,
                    heading: named(words.ownProcedure, concern, among: live),
                    place: index == 0 ? "safety" : "safety-\(index + 1)"
                ).write(into: &html)
            } else if waits(concern) {
                html.ledger(
                    id, named(words.talkAboutIt, concern, among: live), note: live.count > 1 ? nil : title,
                    state: index == 0 ? state : nil,
                    style: style
                ) {
                    writeTalk(concern, isOpen: index == 0, into: &$0)
                }
            } else {
                html.ledger(
                    id, named(words.reviewTitle, concern, among: live), note: live.count > 1 ? nil : title,
                    state: index == 0 ? state : nil,
                    style: style
                ) {
                    writeReview(
                        concern, since: since(concern, among: live), isOpen: index == 0,
                        isCountingTold: isCountingTold(of: concern, by: live[..<index]), into: &$0)
                }
            }
        }
        // None is opened in a course of care that is over, and what was open was closed with it.
        if model.mayWrite, !safety, !model.hasEnded {
            writeOpening(model.standing.concerns.filter { !$0.waits && $0.reviewSince == nil }, into: &html)
        }
    }

    /// By what stands now: where what came since was corrected away, its review is due and no talk.
    private func waits(_ concern: ConcernModel) -> Bool {
        model.standing.concerns.first { $0.id == concern.concern.id }?.waits ?? concern.concern.waits
    }

    private func writeTalk(_ concern: ConcernModel, isOpen: Bool, into html: inout HTML) {
        let signs = concern.signsShown.prefix(3)
        let here = model.alliance.current.flatMap { form in
            form.assessment.map { NewestMarks(form.response.id, $0) }
        }
        let topic = TalkTopic(concern.concern.subject, concern.signsShown, newest: here ?? concern.newest)
        html.div(.class("stack")) {
            if !signs.isEmpty {
                $0.ul(.class("why")) {
                    for sign in signs {
                        let line = words.line(sign, dates, holding: model.standing.troubles)
                        $0.li(.class(line.style)) { line.writeInside(&$0) }
                    }
                }
            }
            let frame = ConcernFrame(context: context, model: concern)
            var shown: Set<RecordReference> = []
            for sign in signs { frame.writeSaid(sign, shown: &shown, into: &$0) }
            if model.standing.concerns.first(where: { $0.id == concern.concern.id })?.isAgain == true {
                $0.p(words.againSinceTalk, .class("small faint"))
            }
            writeDoneHere(concern, into: &$0)
            guard concern.mayAct else { return writeWay(to: concern, into: &$0) }
            writePrompts(words.prompts(topic, model.ages), isOpen: isOpen, into: &$0)
            writeForm(words.recordTalk, isOpen: isOpen, into: &$0) {
                TalkForm(
                    context: context, model: concern, isFirst: false, session: model.session.id,
                    next: .session(model.session.id)
                ).write(into: &$0)
            }
            if concern.isReviewDue { writeReviewForm(concern, isOpen: false, into: &$0) }
        }
    }

    /// Those of the first concern stand open; of the others they open at a tap, so that what comes after stays near.
    private func writePrompts(_ prompts: TalkPrompts, isOpen: Bool, into html: inout HTML) {
        let shown = Prompts(prompts, words)
        if isOpen {
            html.add(shown)
            html.p(words.ownWordsAreBetter, .class("small soft"))
        } else {
            html.details {
                $0.summary(words.wordsToOpen)
                $0.add(shown)
                $0.p(words.ownWordsAreBetter, .class("small soft"))
            }
        }
    }

    /// Whether a review above compares with the same notice and says what is counted, so that it is said once.
    private func isCountingTold(of concern: ConcernModel, by above: ArraySlice<ConcernModel>) -> Bool {
        above.contains { other in
            guard !other.concern.needsSafety, !waits(other), let compared = other.comparison else { return false }
            return !compared.after.isEmpty && compared.noticeHours == concern.comparison?.noticeHours
        }
    }

    private func writeReview(
        _ concern: ConcernModel, since: String?, isOpen: Bool, isCountingTold: Bool, into html: inout HTML
    ) {
        html.div(.class("stack-l")) {
            Comparison(
                context: context, model: concern, id: "compared-\(concern.concern.id)", since: since,
                isCountingTold: isCountingTold
            ).write(into: &$0)
            guard concern.mayAct else { return writeWay(to: concern, into: &$0) }
            writeReviewForm(concern, isOpen: isOpen, into: &$0)
        }
    }

    private func writeReviewForm(_ concern: ConcernModel, isOpen: Bool, into html: inout HTML) {
        writeForm(words.reviewNow, isOpen: isOpen, into: &html) {
            ReviewForm(
                context: context, model: concern, isFirst: false, session: model.session.id,
                next: .session(model.session.id)
            ).write(into: &$0)
        }
    }

    /// Whoever only reads it is led to the concern.
    private func writeWay(to concern: ConcernModel, into html: inout HTML) {
        html.p { $0.a(words.concern, .href(Route.concern(concern.concern.id).path)) }
    }

    private func writeForm(
        _ summary: String, isOpen: Bool, into html: inout HTML, _ form: (inout HTML) -> Void
    ) {
        html.details(.class("no-print"), .open(isOpen)) {
            $0.summary(summary)
            $0.div(.class("inset")) { form(&$0) }
        }
    }

    /// Concerns that nothing is due of yet, with the ways on; and a way to open another.
    private func writeOpening(_ others: [ConcernSummary], into html: inout HTML) {
        html.ledger("more", words.concern, style: others.isEmpty ? "no-print" : nil, isPlace: true) {
            if !others.isEmpty {
                $0.ul(.class("evidence")) { for other in others { write(other, among: others, into: &$0) } }
            }
            $0.p(.class("acts")) {
                $0.a(.class("btn btn--small"), .href(Route.newConcern(model.session.episode).path)) {
                    $0.icon(.plus)
                    $0.text(words.openConcern)
                }
            }
        }
    }

    private func write(_ concern: ConcernSummary, among others: [ConcernSummary], into html: inout HTML) {
        let opened = since(concern.since, among: others.filter { $0.title == concern.title }.map(\.since))
        let title = [words.concernTitle(concern.title), opened].compactMap(\.self).joined(separator: ", ")
        html.li {
            $0.p {
                $0.a(title, .class("alone"), .href(Route.concern(concern.id).path))
                $0.text(", " + words.state(concern.state))
            }
            if let whole = model.concerns.first(where: { $0.concern.id == concern.id }) {
                writeDoneHere(whole, into: &$0)
            }
            $0.p(.class("source no-print acts")) {
                for way in ConcernWay.all(concern.state, needsSafety: concern.needsSafety) {
                    $0.a(.class("btn btn--small btn--quiet"), .href(way.route(concern.id).path)) {
                        $0.icon(way.icon)
                        $0.text(way.text(words, name))
                    }
                }
            }
        }
    }
}
