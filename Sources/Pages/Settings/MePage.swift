package import Clinic
import Markup
package import Routes

package struct MeModel: Sendable {
    /// One browser in which the person is signed in.
    package struct SignInLine: Hashable, Sendable {
        package let id: RecordKey
        /// "Firefox, Windows"; empty where nobody knows.
        package let browser: String
        package let since: Instant
        package let seen: Instant
        package let isThis: Bool
        /// A link to a check, made for a client's own phone.
        package let isClientPhone: Bool

        package init(
            id: RecordKey, browser: String, since: Instant, seen: Instant, isThis: Bool, isClientPhone: Bool = false
        ) {
            (self.id, self.browser, self.since, self.seen, self.isThis) = (id, browser, since, seen, isThis)
            self.isClientPhone = isClientPhone
        }
    }

    package let signIns: [SignInLine]
    package let hasSecondStep: Bool
    package let needsSecondStep: Bool
    package let recoveryCodesLeft: Int
    /// Where to go on once PIN or password is saved; one of our own paths.
    package let next: String?

    package init(
        signIns: [SignInLine] = [], hasSecondStep: Bool = false, needsSecondStep: Bool = false,
        recoveryCodesLeft: Int = 0, next: String? = nil
    ) {
        self.next = next
        (self.signIns, self.hasSecondStep) = (signIns, hasSecondStep)
        (self.needsSecondStep, self.recoveryCodesLeft) = (needsSecondStep, recoveryCodesLeft)
    }
}

/// One's own language, PIN, password, second step, and where one is signed in.
package struct MePage: Sendable {
    package let context: PageContext
    package let model: MeModel
    package let problems: [FormProblems.Problem]

    package init(
        _ context: PageContext, _ model: MeModel = MeModel(), problems: [FormProblems.Problem] = []
    ) {
        (self.context, self.model, self.problems) = (context, model, problems)
    }

    private var words: Words { context.words }

    package func bytes() -> [UInt8] {
        let told = FormProblems(problems, words)
        return PageFrame(context, title: words.settingsMe, room: nil, icons: [.alert, .lock]).bytes { html in
            html.header(.class("opening")) {
                $0.h1(context.person?.name ?? words.settingsMe)
                $0.p(.class("meta dots")) {
                    for role in Role.allCases where context.person?.roles.contains(role) == true {
                        $0.text(" ")
                        $0.span(words.role(role))
                    }
                }
            }
            html.add(told)
            html.ledger("language-title", words.languageOfPages, style: "ledger--strong") { writeLanguage(into: &$0) }
            html.ledger("secrets", words.meSecrets) { writeSecrets(told, into: &$0) }
            html.ledger("second-step", words.secondStep) { writeSecondStep(into: &$0) }
            html.ledger("sign-ins", words.signInsTitle) { writeSignIns(into: &$0) }
        }
    }

    private func writeLanguage(into html: inout HTML) {
        html.form(to: .me, context.seal, name: "language", .class("stack small-form")) {
            $0.add(
                FormField(
                    name: Field.language.rawValue, label: words.languageOfPages,
                    kind: .choice(Language.allCases.map { FormChoice($0.rawValue, Words($0).languageName) }),
                    value: context.language.rawValue))
            $0.p { $0.button(words.settingsSave, .class("btn"), .data("busy", words.recording)) }
        }
    }

    private func writeSecondStep(into html: inout HTML) {
        guard model.hasSecondStep else {
            html.div(.class("stack small-form")) {
                $0.p(words.secondStepLead, .class("soft"))
                $0.p { $0.a(words.secondStepSetUp, .class("btn"), .href(Route.folk(.ownSecondStep).path)) }
            }
            return
        }
        html.div(.class("stack small-form")) {
            $0.state(
                StateLine(.good, .lock, words.secondStepIsOn, words.recoveryCodesLeft(model.recoveryCodesLeft)))
            $0.details {
                $0.summary(words.recoveryCodesRenew)
                $0.form(
                    to: .folk(.ownSecondStep), context.seal, name: "recovery-codes", .class("stack small-form inset")
                ) {
                    $0.hidden(.answer, "codes")
                    $0.p(words.recoveryCodesRenewHow, .class("soft"))
                    $0.add(
                        FormField(
                            id: "recovery-codes-password", name: Field.password.rawValue, label: words.mePassword,
                            kind: .input(type: "password"), isRequired: true,
                            options: FieldOptions(autocomplete: "current-password", maxlength: 1024)))
                    $0.p { $0.button(words.recoveryCodesRenew, .class("btn")) }
                }
            }
            if !model.needsSecondStep {
                $0.form(to: .folk(.ownSecondStep), context.seal, name: "second-step", .class("stack")) {
                    $0.hidden(.answer, "remove")
                    $0.add(
                        FormField(
                            id: "second-step-password", name: Field.password.rawValue, label: words.mePassword,
                            kind: .input(type: "password"), isRequired: true,
                            options: FieldOptions(autocomplete: "current-password", maxlength: 1024)))
                    $0.p { $0.button(words.secondStepRemove, .class("btn btn--quiet")) }
                }
            }
        }
    }

    private func name(of line: MeModel.SignInLine) -> String {
        if line.isClientPhone { return words.signInOwnPhone }
        return line.browser.isEmpty ? words.signInUnknown : line.browser
    }

    private func writeSignIns(into html: inout HTML) {
        html.ul(.class("rows")) {
            for line in model.signIns {
                $0.li(.class("stack-s")) {
                    $0.p(name(of: line), .class("h3"))
                    $0.p(.class("meta dots")) {
                        if line.isThis { $0.span(words.signInHere) }
                        $0.text(" ")
                        $0.span(words.signInSince(context.dates.spoken(line.since)))
                        if !line.isClientPhone {
                            $0.text(" ")
                            $0.span(words.signInSeen(context.dates.spoken(line.seen)))
                        }
                    }
                    if !line.isThis {
                        $0.details {
                            $0.summary(words.endThisOne)
                            $0.form(
                                to: .folk(.ownSignInEnded(line.id)), context.seal, name: "end-\(line.id)",
                                .class("stack small-form inset")
                            ) {
                                $0.add(
                                    FormField(
                                        id: "end-password-\(line.id)", name: Field.password.rawValue,
                                        label: words.mePassword, kind: .input(type: "password"), isRequired: true,
                                        options: FieldOptions(autocomplete: "current-password", maxlength: 1024)))
                                $0.p { $0.button(words.endThisOne, .class("btn")) }
                            }
                        }
                    }
                }
            }
        }
    }

    private func writeSecrets(_ told: FormProblems, into html: inout HTML) {
        html.form(to: .me, context.seal, name: "secrets", .class("stack small-form"), .novalidate()) {
            if let next = model.next { $0.hidden(.next, next) }
            $0.add(
                FormField(
                    name: Field.pin.rawValue, label: words.mePIN, kind: .input(type: "password"),
                    hint: words.mePINHint, error: told.error(Field.pin.rawValue),
                    options: FieldOptions(autocomplete: "off", inputmode: "numeric", maxlength: 8)))
            $0.add(
                FormField(
                    name: Field.newPassword.rawValue, label: words.meNewPassword, kind: .input(type: "password"),
                    hint: words.meNewPasswordHint, error: told.error(Field.newPassword.rawValue),
                    options: FieldOptions(autocomplete: "new-password", maxlength: 1024)))
            $0.add(
                FormField(
                    name: Field.password.rawValue, label: words.mePassword, kind: .input(type: "password"),
                    error: told.error(Field.password.rawValue), isRequired: true,
                    options: FieldOptions(autocomplete: "current-password", maxlength: 1024)))
            $0.p { $0.button(words.settingsSave, .class("btn btn--first"), .data("busy", words.recording)) }
        }
    }
}
