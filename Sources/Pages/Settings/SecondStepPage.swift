import Clinic
import Markup
import Routes

/// Setting up the second step of one's own sign-in.
package struct SecondStepPage: Sendable {
    package enum Stage: Hashable, Sendable {
        /// The password first. `isNeeded` where the practice asks this of a role.
        case begin(isNeeded: Bool)
        /// The secret is shown: in words, and as what the camera reads.
        case scan(text: String, address: String, isWrong: Bool)
        /// Done; shown once.
        case done(recoveryCodes: [String])
        /// New codes for a second step that was there; shown once.
        case renewed(recoveryCodes: [String])
    }

    package let context: PageContext
    package let stage: Stage
    package let problems: [FormProblems.Problem]

    package init(_ context: PageContext, _ stage: Stage, problems: [FormProblems.Problem] = []) {
        (self.context, self.stage, self.problems) = (context, stage, problems)
    }

    private var words: Words { context.words }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.secondStep, room: nil, icons: [.alert, .print, .lock, .done]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(words.settingsMe, Route.me.path)])
                $0.h1(words.secondStep)
                $0.p(words.secondStepLead, .class("lead soft"))
            }
            switch stage {
            case .begin(let isNeeded): writeBegin(isNeeded, into: &html)
            case .scan(let text, let address, let isWrong): writeScan(text, address, isWrong, into: &html)
            case .done(let codes): writeDone(codes, words.secondStepDone, into: &html)
            case .renewed(let codes): writeDone(codes, words.recoveryCodesRenewed, into: &html)
            }
        }
    }

    private func writeBegin(_ isNeeded: Bool, into html: inout HTML) {
        let told = FormProblems(problems, words)
        if isNeeded { html.add(Notice(.watch, .lock, words.secondStepIsNeeded)) }
        html.add(told)
        html.ledger("begin", words.secondStepBegin, style: "ledger--strong") {
            $0.form(to: .folk(.ownSecondStep), context.seal, name: "begin", .class("stack small-form")) {
                $0.hidden(.answer, "begin")
                $0.add(
                    FormField(
                        name: Field.password.rawValue, label: words.mePassword, kind: .input(type: "password"),
                        error: told.error(Field.password.rawValue), isRequired: true,
                        options: FieldOptions(autocomplete: "current-password", maxlength: 1024)))
                $0.p { $0.button(words.goOnward, .class("btn btn--first"), .data("busy", words.recording)) }
            }
        }
    }

    private func writeScan(_ text: String, _ address: String, _ isWrong: Bool, into html: inout HTML) {
        html.ledger("scan", words.secondStepScan, style: "ledger--strong") {
            $0.div(.class("stack small-form")) {
                $0.p(words.secondStepScanHow)
                if let code = QRCode(Array(address.utf8)) { $0.add(QRFigure(code, label: words.secondStepPicture)) }
                // The picture is on the very phone that would have to scan it.
                $0.p { $0.a(words.secondStepHere, .href(address)) }
                $0.p {
                    $0.text(words.secondStepByHand + " ")
                    $0.code(Self.groups(text))
                }
                $0.form(to: .folk(.ownSecondStep), context.seal, name: "confirm", .class("stack"), .novalidate()) {
                    $0.hidden(.answer, "confirm")
                    $0.add(
                        FormField(
                            name: Field.code.rawValue, label: words.codeLabel,
                            error: isWrong ? words.codeWrongAgain : nil, isRequired: true,
                            options: FieldOptions(autocomplete: "one-time-code", inputmode: "numeric", maxlength: 12)))
                    $0.p { $0.button(words.secondStepConfirm, .class("btn btn--first")) }
                }
            }
        }
    }

    private func writeDone(_ codes: [String], _ said: String, into html: inout HTML) {
        html.add(Notice(.good, .done, said))
        html.ledger("codes", words.recoveryCodes, style: "ledger--strong") {
            $0.div(.class("stack")) {
                $0.p(words.recoveryCodesHow)
                $0.ul(.class("codes")) {
                    for code in codes { $0.li { $0.code(code) } }
                }
                $0.p { $0.a(words.goOnward, .class("btn btn--first"), .href(Route.me.path)) }
            }
        }
    }

    /// Four letters at a time, for reading and typing.
    private static func groups(_ text: String) -> String {
        let letters = Array(text)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }
}
