package import Clinic
package import FollowThrough
import Markup
import Routes

package struct CareSettingsModel: Sendable {
    package let hours: WorkingHours
    package let safety: SafetyProcedure
    package let praiseOnThanks: Bool
    package let stepsOnThanks: Bool
    package let marksOnThanks: Bool
    package let praiseForSupervisors: Bool
    package let estimatesForSupervisors: Bool
    package let consentsAsked: Set<ConsentMatter>
    package let mayChange: Bool
    package let typed: TypedFields
    /// Of what the form is filled with; comes back with it.
    package let base: String
    /// What stands there now, beside what was typed, where somebody else changed settings meanwhile.
    package let meanwhile: SafetyProcedure?

    package init(
        hours: WorkingHours, safety: SafetyProcedure, praiseOnThanks: Bool, stepsOnThanks: Bool,
        marksOnThanks: Bool = true, praiseForSupervisors: Bool = false, estimatesForSupervisors: Bool = false,
        consentsAsked: Set<ConsentMatter> = [], mayChange: Bool, typed: TypedFields = TypedFields(),
        base: String = "", meanwhile: SafetyProcedure? = nil
    ) {
        (self.base, self.meanwhile) = (base, meanwhile)
        self.estimatesForSupervisors = estimatesForSupervisors
        (self.hours, self.safety, self.praiseOnThanks) = (hours, safety, praiseOnThanks)
        (self.stepsOnThanks, self.mayChange, self.typed) = (stepsOnThanks, mayChange, typed)
        self.marksOnThanks = marksOnThanks
        self.praiseForSupervisors = praiseForSupervisors
        self.consentsAsked = consentsAsked
    }
}

/// The practice's own safety procedure, its working hours, and what the client's page may say.
package struct CareSettingsPage: Sendable {
    package let context: PageContext
    package let model: CareSettingsModel

    package init(_ context: PageContext, _ model: CareSettingsModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.typed.problems, words) }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.careSettings, room: .settings, icons: [.alert, .call, .done]).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([(context.settingsName, Route.settings.path)])
                $0.h1(words.careSettings)
                $0.p(words.careSettingsNote, .class("lead soft"))
            }
            html.add(problems)
            if model.mayChange { writeForm(into: &html) } else { writeRead(into: &html) }
        }
    }

    private func writeForm(into html: inout HTML) {
        html.form(to: .careSettings, context.seal, name: "care") {
            $0.hidden(.base, model.base)
            $0.ledger("safety", words.ownProcedure, note: words.notAnEmergencyService, style: "ledger--strong") {
                $0.div(.class("stack small-form")) {
                    $0.add(
                        FormField(
                            name: Field.safetyText.rawValue, label: words.safetyTextLabel, kind: .words(rows: 5),
                            value: model.typed.one(Field.safetyText.rawValue) ?? model.safety.text,
                            hint: held(\.text, words.safetyTextHint), error: problems.error(Field.safetyText.rawValue),
                            options: FieldOptions(maxlength: 2000)))
                    $0.add(
                        FormField(
                            name: Field.safetyContacts.rawValue, label: words.safetyContactsLabel,
                            kind: .words(rows: 4), value: model.typed.one(Field.safetyContacts.rawValue) ?? contacts,
                            hint: held(Self.lines, words.safetyContactsHint),
                            error: problems.errors(Field.safetyContacts.rawValue)))
                }
            }
            $0.ledger("hours", words.workingHoursTitle, note: words.workingHoursNote) {
                $0.div(.class("hours")) { for weekday in 1...7 { write(weekday, into: &$0) } }
            }
            $0.ledger("thanks", words.thanksPageTitle) {
                $0.div(.class("stack-s")) {
                    check(.praiseOnThanks, words.praiseOnThanksLabel, model.praiseOnThanks, into: &$0)
                    check(.stepsOnThanks, words.stepsOnThanksLabel, model.stepsOnThanks, into: &$0)
                    check(.marksOnThanks, words.marksOnThanksLabel, model.marksOnThanks, into: &$0)
                }
            }
            $0.ledger("consents", words.consentAsked, note: words.consentAskedNote) {
                $0.div(.class("stack-s")) { for matter in ConsentMatter.allCases { write(matter, into: &$0) } }
            }
            $0.ledger("supervision", words.supervision) {
                $0.div(.class("stack-s")) {
                    check(
                        .praiseForSupervisors, words.praiseForSupervisorsLabel, model.praiseForSupervisors, into: &$0)
                    check(
                        .estimatesForSupervisors, words.estimatesForSupervisorsLabel, model.estimatesForSupervisors,
                        into: &$0)
                    $0.div(.class("acts")) {
                        $0.button(words.save, .class("btn btn--first"), .data("busy", words.recording))
                    }
                }
            }
        }
    }

    private func write(_ matter: ConsentMatter, into html: inout HTML) {
        let typed = model.typed.all(Field.consentsAsked.rawValue) ?? []
        let shown =
            model.typed.values.isEmpty ? model.consentsAsked.contains(matter) : typed.contains(matter.rawValue)
        html.label(.class("check")) {
            $0.input(
                .type("checkbox"), .name(Field.consentsAsked.rawValue), .value(matter.rawValue), .checked(shown))
            $0.span(words.consentMatter(matter) + words.colon + " " + words.within(words.consentMeans(matter)))
        }
    }

    private var contacts: String { Self.lines(model.safety) }

    private static func lines(_ safety: SafetyProcedure) -> String {
        safety.contacts.map { "\($0.name): \($0.number)" }.joined(separator: "\n")
    }

    /// What stands there now, where that is not what the field is filled with.
    private func held(_ part: (SafetyProcedure) -> String, _ hint: String) -> String {
        guard let now = model.meanwhile.map(part), now != part(model.safety) else { return hint }
        return words.detailsHeld(now)
    }

    private func write(_ weekday: Int, into html: inout HTML) {
        let span = model.hours.days[weekday - 1]
        let name = words.capitalised(context.dates.weekdayName(weekday))
        html.fieldset(.class("hours__day")) {
            $0.legend(name, .class("label"))
            for (field, minute, label) in [
                (Field.from(weekday), span?.lowerBound, words.fromHour),
                (Field.to(weekday), span?.upperBound, words.toHour),
            ] {
                $0.label(label, .class("vh"), .for(field))
                $0.input(
                    .id(field), .name(field), .type("time"),
                    .value(model.typed.one(field) ?? minute.map(Self.clock) ?? ""),
                    .aria("invalid", problems.error(field) == nil ? nil : "true"))
            }
        }
    }

    private static func clock(_ minute: Int) -> String {
        let (hour, rest) = minute == 1440 ? (23, 59) : (minute / 60, minute % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }

    private func check(_ field: Field, _ label: String, _ isOn: Bool, into html: inout HTML) {
        let shown = model.typed.values.isEmpty ? isOn : model.typed.one(field.rawValue) == "yes"
        html.label(.class("check")) {
            $0.input(.type("checkbox"), .name(field.rawValue), .value("yes"), .checked(shown))
            $0.span(label)
        }
    }

    private func writeRead(into html: inout HTML) {
        html.ledger("safety", words.ownProcedure, note: words.notAnEmergencyService, style: "ledger--strong") {
            $0.div(.class("stack-s")) {
                if model.safety.isEmpty { $0.p(words.noProcedureYet) }
                for line in model.safety.text.split(whereSeparator: \.isNewline) { $0.p(String(line), .class("lead")) }
                for contact in model.safety.contacts {
                    $0.state(StateLine(.plain, .call, contact.name + words.colon, contact.number))
                }
            }
        }
        html.ledger("hours", words.workingHoursTitle) {
            $0.ul {
                for weekday in 1...7 {
                    let span = model.hours.days[weekday - 1]
                    $0.li {
                        $0.text(words.capitalised(context.dates.weekdayName(weekday)) + words.colon + " ")
                        $0.text(span.map { "\(Self.clock($0.lowerBound))–\(Self.clock($0.upperBound))" } ?? "–")
                    }
                }
            }
        }
        html.ledger("thanks", words.thanksPageTitle) {
            $0.ul {
                writeRead(words.praiseOnThanksLabel, model.praiseOnThanks, into: &$0)
                writeRead(words.stepsOnThanksLabel, model.stepsOnThanks, into: &$0)
                writeRead(words.marksOnThanksLabel, model.marksOnThanks, into: &$0)
            }
        }
        html.ledger("consents", words.consentAsked) {
            $0.ul {
                for matter in ConsentMatter.allCases {
                    writeRead(words.consentMatter(matter), model.consentsAsked.contains(matter), into: &$0)
                }
            }
        }
        html.ledger("supervision", words.supervision) {
            $0.ul {
                writeRead(words.praiseForSupervisorsLabel, model.praiseForSupervisors, into: &$0)
                writeRead(words.estimatesForSupervisorsLabel, model.estimatesForSupervisors, into: &$0)
            }
        }
    }

    private func writeRead(_ label: String, _ isOn: Bool, into html: inout HTML) {
        html.li {
            $0.text(label + words.colon + " ")
            $0.b(words.within(isOn ? words.yes : words.no))
        }
    }
}
