import Clinic
import FollowThrough
import Markup
import Measures
import Routes

/// The practice's own procedure, and the record of what was done. The product alerts nobody, and says so.
struct SafetySection: Component, Sendable {
    let context: PageContext
    let model: ConcernModel
    let isFirst: Bool
    /// Where a page has several; `nil` for the usual one.
    var heading: String?
    /// Unlike for every other of the page.
    var place = "safety"

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        let safety = model.safety
        html.ledger(
            place, heading ?? words.ownProcedure, note: words.notAnEmergencyService, style: "ledger--now"
        ) {
            $0.div(.class("stack-l")) {
                writeAnswers(into: &$0)
                ClientPhone(words: words, client: model.client).write(into: &$0)
                $0.div(.class("stack-s")) {
                    if safety.isEmpty { $0.p(words.noProcedureYet) }
                    for paragraph in safety.text.split(whereSeparator: \.isNewline) {
                        $0.p(String(paragraph), .class("lead"))
                    }
                    if !safety.contacts.isEmpty {
                        $0.ul(.class("contacts")) {
                            for contact in safety.contacts {
                                $0.li(.class("state state--plain")) {
                                    $0.icon(.call)
                                    $0.span {
                                        $0.b(contact.name + words.colon)
                                        $0.text(" ")
                                        $0.a(contact.number, .href("tel:\(contact.number.filter(Self.isDialled))"))
                                    }
                                }
                            }
                        }
                    }
                }
                if model.mayRecordSafety { writeForm(into: &$0) }
            }
        }
    }

    /// What was asked, and what was answered.
    private func writeAnswers(into html: inout HTML) {
        if model.risks.isEmpty { return }
        html.ul(.class("evidence")) {
            for risk in model.risks {
                $0.li {
                    $0.p(.class("state state--trouble")) {
                        $0.icon(.risk)
                        $0.span {
                            $0.text(risk.question(context.language) + " ")
                            if let answer = risk.answer { $0.b(answer(context.language)) }
                        }
                    }
                    $0.p(.class("source")) {
                        $0.text(risk.measure(context.language) + ", ")
                        let day = context.dates.zone.day(of: risk.at)
                        $0.add(
                            context.dates.when(
                                risk.at, spoken: context.dates.spoken(day) + " " + context.dates.time(risk.at)))
                        if let session = risk.session {
                            $0.text(" · ")
                            $0.a(words.openSession, .href(Route.session(session).path))
                        }
                        if risk.isSafe { $0.text(" · " + words.safetyDoneState) }
                    }
                }
            }
        }
    }

    private func writeForm(into html: inout HTML) {
        let problems = FormProblems(model.typed.problems, words)
        html.form(to: .safety(model.concern.id), context.seal, name: place, .class("stack no-print")) {
            // What joins after this page stays to be looked at.
            $0.hidden(.seen, String(model.concern.actCount))
            $0.add(
                KeptWords(
                    context, id: "\(place)-words", name: Field.words.rawValue, label: words.whatWasDone,
                    page: "safety-\(model.concern.id)", value: model.typed.one(Field.words.rawValue),
                    hint: words.whatWasDoneHint, error: problems.error("\(place)-words"), isRequired: true))
            $0.div(.class("acts")) {
                $0.button(.class("btn", isFirst ? "btn--first" : nil), .data("busy", words.recording)) {
                    $0.icon(.done)
                    $0.text(words.recordWhatWasDone)
                }
            }
        }
    }

    private static func isDialled(_ character: Character) -> Bool { "0123456789+".contains(character) }
}
