package import Clinic
import Markup
import Routes

package struct RetentionModel: Sendable {
    package struct Run: Sendable {
        package let at: Instant
        package let erased: Int
        package let letGo: Int
        /// Due, but left as they are because they could not be read.
        package let unread: Int
        package init(at: Instant, erased: Int, letGo: Int, unread: Int = 0) {
            (self.at, self.erased, self.letGo, self.unread) = (at, erased, letGo, unread)
        }
    }

    package struct Erased: Sendable {
        package let client: ClientID
        package let at: Instant
        package let because: ErasureReason
        /// Who did it; `nil` where the rule did, or a command on the machine.
        package let by: String?
        package let kept: (until: Day, why: String)?
        package init(
            client: ClientID, at: Instant, because: ErasureReason, by: String?, kept: (until: Day, why: String)?
        ) {
            self.client = client
            (self.at, self.because, self.by, self.kept) = (at, because, by, kept)
        }
    }

    /// Of what the form is filled with.
    package let mark: String
    /// How many records the rule that was typed would erase tonight, where somebody has to agree to that first.
    package let wouldErase: Int?
    package let years: Int?
    package let keepYears: Int?
    package let keepWhy: String
    package let due: Int
    package let runs: [Run]
    package let erasures: [Erased]
    package let typed: TypedFields
    /// Why what was typed was not recorded, where the page shows what holds instead.
    package let refused: String?

    package init(
        mark: String, wouldErase: Int? = nil, years: Int?, keepYears: Int?, keepWhy: String, due: Int, runs: [Run],
        erasures: [Erased], typed: TypedFields = TypedFields(), refused: String? = nil
    ) {
        self.refused = refused
        (self.mark, self.wouldErase) = (mark, wouldErase)
        (self.years, self.keepYears, self.keepWhy, self.due) = (years, keepYears, keepWhy, due)
        (self.runs, self.erasures, self.typed) = (runs, erasures, typed)
    }
}

/// How long records are kept after the last course of care, and what came of it.
package struct RetentionPage: Sendable {
    package let context: PageContext
    package let model: RetentionModel

    package init(_ context: PageContext, _ model: RetentionModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.typed.problems, words) }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.retentionTitle, room: .settings, icons: [.alert, .done]).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([(context.settingsName, Route.settings.path)])
                $0.h1(words.retentionTitle)
                $0.p(words.retentionNote, .class("lead soft"))
            }
            html.add(problems)
            if let refused = model.refused { html.add(Notice(.trouble, .alert, refused)) }
            html.form(to: .rights(.retention), context.seal, name: "retention") {
                $0.ledger("rule", words.retentionRule, style: "ledger--strong") { form in
                    form.div(.class("stack small-form")) { writeRule(into: &$0) }
                }
            }
            html.ledger("runs", words.retentionRuns) { writeRuns(into: &$0) }
            html.ledger("erased", words.erasuresTitle) {
                $0.p(words.eraseByHand, .class("soft"))
                writeErasures(into: &$0)
            }
        }
    }

    private func writeRule(into html: inout HTML) {
        html.hidden(.base, model.mark)
        number(.retentionYears, words.retentionYears, words.retentionYearsHint, model.years, into: &html)
        number(.keepYears, words.retentionKeepYears, words.retentionKeepHint, model.keepYears, into: &html)
        html.add(
            FormField(
                name: Field.keepWhy.rawValue, label: words.eraseKeepWhy,
                value: model.typed.one(Field.keepWhy.rawValue) ?? model.keepWhy,
                error: problems.error(Field.keepWhy.rawValue), options: FieldOptions(maxlength: 200)))
        if let count = model.wouldErase {
            html.label(.class("check"), .id(Field.dueAgreed.rawValue)) {
                $0.input(.type("checkbox"), .name(Field.dueAgreed.rawValue), .value(String(count)))
                $0.span(words.retentionAgree(count))
            }
        } else if model.years != nil {
            html.p(words.retentionDue(model.due))
        }
        html.p(.class("acts")) { $0.button(words.save, .class("btn btn--first")) }
    }

    private func number(_ field: Field, _ label: String, _ hint: String, _ held: Int?, into html: inout HTML) {
        html.add(
            FormField(
                name: field.rawValue, label: label, kind: .input(type: "number"),
                value: model.typed.one(field.rawValue) ?? held.map(String.init), hint: hint,
                error: problems.error(field.rawValue), options: FieldOptions(min: "1", max: "100", step: "1")))
    }

    private func writeRuns(into html: inout HTML) {
        if model.runs.isEmpty {
            html.p(words.retentionNoRuns, .class("soft"))
            return
        }
        html.div(.class("stack")) {
            if let unread = model.runs.first?.unread, unread > 0 {
                $0.div(.class("notice notice--trouble"), .role("status")) {
                    $0.icon(.alert)
                    $0.p(words.retentionUnreadNote(unread))
                }
            }
            writeRunTable(into: &$0)
        }
    }

    private func writeRunTable(into html: inout HTML) {
        let hasUnread = model.runs.contains { $0.unread > 0 }
        html.div(.class("scroll"), .tabindex(0), .role("group"), .aria("label", words.retentionRuns)) {
            $0.table(.class("table")) {
                $0.thead {
                    $0.tr {
                        $0.th(words.retentionWhen, .scope("col"))
                        $0.th(words.retentionErased, .scope("col"), .class("num"))
                        $0.th(words.retentionLetGo, .scope("col"), .class("num"))
                        if hasUnread { $0.th(words.retentionUnread, .scope("col"), .class("num")) }
                    }
                }
                $0.tbody {
                    for run in model.runs {
                        $0.tr {
                            $0.td(context.dates.exact(run.at))
                            $0.td(String(run.erased), .class("num"))
                            $0.td(String(run.letGo), .class("num"))
                            if hasUnread { $0.td(String(run.unread), .class("num")) }
                        }
                    }
                }
            }
        }
    }

    private func writeErasures(into html: inout HTML) {
        if model.erasures.isEmpty {
            html.p(words.erasuresNone, .class("soft"))
            return
        }
        html.div(.class("scroll"), .tabindex(0), .role("group"), .aria("label", words.erasuresTitle)) {
            $0.table(.class("table")) {
                $0.thead {
                    $0.tr {
                        $0.th(words.retentionWhen, .scope("col"))
                        $0.th(words.eraseBecause, .scope("col"))
                        $0.th(words.erasureBy, .scope("col"))
                        $0.th(words.erasureKept, .scope("col"))
                        $0.th(words.erasureLooks, .scope("col"))
                    }
                }
                $0.tbody {
                    for erasure in model.erasures {
                        $0.tr {
                            $0.td(context.dates.exact(erasure.at))
                            $0.td(words.erasureReason(erasure.because))
                            $0.td(
                                erasure.by
                                    ?? (erasure.because == .timeIsUp
                                        ? words.erasureByItself : words.erasureByCommand))
                            $0.td(
                                erasure.kept.map { words.keptUntil(context.dates.date($0.until), $0.why) } ?? "–")
                            $0.td { cell in
                                cell.form(to: .audit(.list), context.seal, name: "looks.\(erasure.client)") {
                                    $0.hidden(.code, erasure.client.description)
                                    $0.button(words.erasureShowLooks, .class("btn btn--small"))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
