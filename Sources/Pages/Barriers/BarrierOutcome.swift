import Clinic
import FollowThrough
import Markup
import Routes

/// How it went; again if it did not; and attendance before and after, without a word of why.
struct BarrierOutcome: Component, Sendable {
    let context: PageContext
    let model: BarrierModel

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var barrier: Barrier { model.barrier }
    private var key: RecordKey { RecordKey(of: barrier.id) }

    func write(into html: inout HTML) {
        let isNow = barrier.underWay.map { $0.from <= dates.today } == true
        let isFormAlone = isNow && told.isEmpty && saidOnChanges.isEmpty && model.attendance == nil
        let style = isNow ? "ledger--now" + (isFormAlone ? " no-print" : "") : nil
        let note = barrier.tries.isEmpty ? words.comesAfterTry : nil
        html.ledger("went", words.howItWent, note: note, style: style, isPlace: true) {
            $0.div(.class("stack")) {
                writeTold(into: &$0)
                writeNow(into: &$0)
                if let attendance = model.attendance { write(attendance, into: &$0) }
                if model.mayWrite { writeEnding(into: &$0) }
            }
        }
    }

    private var told: [BarrierTry] { barrier.tries.filter { $0.outcome != nil && $0.told != nil } }

    /// What was said when it was solved, let go or taken up again.
    private var saidOnChanges: [String] {
        barrier.standing.filter { [.solved, .letGo, .reopened].contains($0.change) }
            .compactMap { model.notes[$0.id] }.filter { !$0.isEmpty }
    }

    private func writeTold(into html: inout HTML) {
        for done in barrier.tries {
            guard let outcome = done.outcome, let told = done.told else { continue }
            html.div(.class("stack-s")) {
                let line = model.options.first { $0.option.id == done.option }
                $0.p {
                    $0.b(words.tried(outcome))
                    if let line { $0.text(words.colon + " " + line.what) }
                }
                if let said = model.notes[told], !said.isEmpty { $0.p(said, .class("words free")) }
            }
        }
        for said in saidOnChanges { html.p(said, .class("words free")) }
    }

    private func writeNow(into html: inout HTML) {
        guard barrier.isOpen else { return }
        guard let now = barrier.underWay else {
            return html.p(barrier.tries.isEmpty ? words.nothingToTell : words.tryAgain, .class("soft"))
        }
        if now.from > dates.today { html.p(words.askOn(dates.spoken(now.from)), .class("soft")) }
        guard model.mayWrite else { return }
        let line = model.options.first { $0.option.id == now.option }
        html.form(
            to: .barriers(.outcome(key)), context.seal, name: "went-\(now.act)", .class("stack-s no-print"),
            .novalidate()
        ) {
            $0.add(
                KeptWords(
                    context, name: Field.note.rawValue,
                    label: line.map { words.howDidItGo($0.what) } ?? words.howItWent, page: "went-\(now.act)",
                    value: model.form.values[.note], hint: words.whatWasSaid,
                    error: FormProblems(model.form.problems, words).error(Field.note.rawValue), rows: 2))
            $0.div(.class("taps")) {
                for outcome in TryOutcome.allCases {
                    $0.button(
                        .class("tap", outcome == .worked && now.from <= dates.today ? "tap--first" : nil),
                        .name(Field.answer.rawValue), .value(outcome.rawValue), .data("busy", words.recording)
                    ) {
                        $0.icon(outcome == .worked ? .solved : outcome == .partly ? .partly : .notDone)
                        $0.text(words.tried(outcome))
                    }
                }
            }
        }
    }

    private func write(_ attendance: BarrierAttendance, into html: inout HTML) {
        let day = dates.date(attendance.from)
        html.div(.class("stack-s")) {
            $0.p(words.attendance, .class("h3"))
            $0.dl(.class("facts")) {
                for (name, count) in [
                    (words.before(day), attendance.before), (words.from(day), attendance.after),
                ] {
                    $0.dt(name)
                    $0.dd(count.of == 0 ? words.nothingCounted : words.cameOf(count))
                }
            }
            $0.p(
                words.attendanceNote(BarrierAttendance.weeks, noticeHours: attendance.noticeHours),
                .class("small faint"))
        }
    }

    private func writeEnding(into html: inout HTML) {
        html.form(
            to: .barriers(.ending(key)), context.seal, name: "ending-\(barrier.standing.count)",
            .class("acts no-print")
        ) {
            if barrier.isOpen {
                $0.button(.class("btn btn--small"), .name(Field.answer.rawValue), .value("solved")) {
                    $0.icon(.solved)
                    $0.text(words.solvedAnyway)
                }
                $0.button(
                    words.letGo, .class("btn btn--small btn--quiet"), .name(Field.answer.rawValue), .value("let-go"))
            } else {
                $0.button(
                    words.inTheWayAgain, .class("btn btn--small"), .name(Field.answer.rawValue), .value("reopen"),
                    .data("busy", words.recording))
            }
        }
    }
}
