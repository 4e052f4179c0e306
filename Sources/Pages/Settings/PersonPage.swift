package import Clinic
import Markup
import Routes

package struct PersonModel: Sendable {
    package let person: Person
    /// Of what the form is filled with.
    package let mark: String
    package let hasPassword: Bool
    package let hasSecondStep: Bool
    package let sites: [SiteID]
    package let caseload: Int
    package let ended: Int
    package let teams: [Team]
    package let everySite: [Site]
    package let successors: [Person]
    /// A link that was just made, with the address of this machine as the browser knows it; shown once.
    package let link: String?
    package let problems: [FormProblems.Problem]
    /// Why an act was not done, where the page shows what holds and not what was typed.
    package let refused: String?
    /// What was typed of their work and is not recorded; `nil` where the form shows what holds.
    package let typed: PersonTyped?

    package init(
        person: Person, mark: String, hasPassword: Bool, hasSecondStep: Bool, sites: [SiteID], caseload: Int,
        ended: Int,
        teams: [Team], everySite: [Site], successors: [Person], link: String? = nil,
        problems: [FormProblems.Problem] = [], refused: String? = nil, typed: PersonTyped? = nil
    ) {
        (self.refused, self.typed) = (refused, typed)
        self.mark = mark
        (self.person, self.hasPassword, self.hasSecondStep) = (person, hasPassword, hasSecondStep)
        (self.sites, self.caseload, self.ended) = (sites, caseload, ended)
        (self.teams, self.everySite) = (teams, everySite)
        (self.successors, self.link, self.problems) = (successors, link, problems)
    }
}

/// What a form said of somebody's work.
package struct PersonTyped: Hashable, Sendable {
    package let name: String
    package let roles: Set<Role>
    package let team: TeamID?
    package let sites: [SiteID]
    package let successor: PersonID?

    package init(name: String, roles: Set<Role>, team: TeamID?, sites: [SiteID], successor: PersonID?) {
        (self.name, self.roles, self.team) = (name, roles, team)
        (self.sites, self.successor) = (sites, successor)
    }
}

/// One person who works here: what they do, how they get in, and how they leave.
package struct PersonPage: Sendable {
    package let context: PageContext
    package let model: PersonModel

    package init(_ context: PageContext, _ model: PersonModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var person: Person { model.person }
    private var told: FormProblems { FormProblems(model.problems, words) }

    /// The id of the field for who takes over what nobody could read after a change; leaving has one of its own.
    package static let workSuccessor = "work-successor"

    package func bytes() -> [UInt8] {
        PageFrame(context, title: person.name, room: .people, icons: [.alert, .lock]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(context.settingsName, Route.settings.path), (words.people, Route.people.path)])
                $0.h1(person.name)
                $0.p(.class("meta dots")) {
                    $0.span(person.signInName)
                    $0.text(" ")
                    $0.span(state)
                    if model.hasSecondStep {
                        $0.text(" ")
                        $0.span(words.secondStepOn)
                    }
                }
            }
            if let link = model.link { writeLink(link, into: &html) }
            html.add(told)
            if let refused = model.refused { html.add(Notice(.trouble, .alert, refused)) }
            if person.isActive {
                writeWork(into: &html)
                writeDoor(into: &html)
                writeLeaving(into: &html)
            } else {
                html.ledger("back", words.personBack) {
                    $0.form(to: .folk(.returning(person.id)), context.seal, name: "back", .class("stack")) {
                        $0.p(words.personBackHow)
                        $0.p { $0.button(words.personBack, .class("btn"), .data("busy", words.recording)) }
                    }
                }
            }
        }
    }

    private var state: String {
        if !person.isActive { return words.personNotActive }
        return model.hasPassword ? words.personCanSignIn : words.personCannotSignIn
    }

    private func writeLink(_ link: String, into html: inout HTML) {
        html.ledger("link", words.personLink, style: "ledger--strong") {
            $0.div(.class("stack small-form")) {
                $0.p(words.personLinkHow)
                $0.p(.class("once")) { $0.code(link) }
            }
        }
    }

    private func writeWork(into html: inout HTML) {
        let (name, roles) = (model.typed?.name ?? person.name, model.typed?.roles ?? person.roles)
        let team: TeamID? = model.typed == nil ? person.team : model.typed?.team
        let sites = model.typed?.sites ?? model.sites
        html.ledger("work", words.personRoles, style: model.link == nil ? "ledger--strong" : nil) {
            $0.form(to: .folk(.one(person.id)), context.seal, name: "work", .class("stack small-form"), .novalidate()) {
                $0.hidden(.base, model.mark)
                $0.add(
                    FormField(
                        name: Field.personName.rawValue, label: words.personFullName, value: name,
                        error: told.error(Field.personName.rawValue), isRequired: true,
                        options: FieldOptions(autocomplete: "off", maxlength: 120)))
                writeChecks(
                    .role, words.personRoles,
                    Role.allCases.map { role in
                        let text = "\(words.role(role))\(words.colon) \(words.roleNote(role))"
                        return (role.rawValue, text, roles.contains(role))
                    }, into: &$0)
                if !model.teams.isEmpty {
                    $0.add(
                        FormField(
                            name: Field.team.rawValue, label: words.personTeam,
                            kind: .choice(
                                [FormChoice("", words.personNoTeam)]
                                    + model.teams.map { FormChoice($0.id.description, $0.name) }),
                            value: team?.description ?? "", error: told.error(Field.team.rawValue)))
                }
                if !model.everySite.isEmpty {
                    writeChecks(
                        .site, words.personSites,
                        model.everySite.map { ($0.id.description, $0.name, sites.contains($0.id)) }, into: &$0)
                }
                writeWorkSuccessor(into: &$0)
                $0.p { $0.button(words.settingsSave, .class("btn btn--first"), .data("busy", words.recording)) }
            }
        }
    }

    /// Asked only where the change leaves what nobody could read.
    private func writeWorkSuccessor(into html: inout HTML) {
        guard let error = told.error(Self.workSuccessor) else { return }
        let choices = model.successors + (model.typed?.roles.contains(.therapist) == true ? [person] : [])
        html.p(words.personChangeLeaves)
        html.add(
            FormField(
                id: Self.workSuccessor, name: Field.successor.rawValue, label: words.personSuccessor,
                kind: .choice(
                    [FormChoice("", words.choose)] + choices.map { FormChoice($0.id.description, $0.name) }),
                value: model.typed?.successor?.description ?? "", error: error, isRequired: true))
    }

    private func writeChecks(
        _ field: Field, _ legend: String, _ choices: [(value: String, text: String, isOn: Bool)],
        into html: inout HTML
    ) {
        html.fieldset(.id(field.rawValue)) {
            $0.legend(legend, .class("label"))
            for choice in choices {
                $0.label(.class("check")) {
                    $0.input(
                        .type("checkbox"), .name(field.rawValue), .value(choice.value), .checked(choice.isOn))
                    $0.span(choice.text)
                }
            }
            if let error = told.error(field.rawValue) { $0.state(StateLine(.trouble, .alert, "", error)) }
        }
    }

    private func writeDoor(into html: inout HTML) {
        html.ledger("door", words.personDoor) {
            if context.person?.id == person.id {
                $0.div(.class("stack small-form")) {
                    $0.p(words.personOwnDoor)
                    $0.p { $0.a(words.settingsMe, .class("btn"), .href(Route.me.path)) }
                }
                return
            }
            $0.form(to: .folk(.link(person.id)), context.seal, name: "link", .class("stack small-form")) {
                $0.p(model.hasPassword ? words.personNewLinkHow : words.personFirstLinkHow)
                if model.hasSecondStep {
                    $0.label(.class("check")) {
                        $0.input(.type("checkbox"), .name(Field.report.rawValue), .value("without"))
                        $0.span(words.personWithoutSecondStep)
                    }
                }
                $0.p { $0.button(words.personMakeLink, .class("btn"), .data("busy", words.recording)) }
            }
        }
    }

    private func writeLeaving(into html: inout HTML) {
        html.ledger("leaving", words.personLeaving) {
            $0.form(to: .folk(.leaving(person.id)), context.seal, name: "leaving", .class("stack small-form")) {
                $0.p(words.personLeavingHow(model.caseload))
                if model.ended > 0 { $0.p(words.personLeavingEnded) }
                if model.caseload + model.ended > 0 || told.error(Field.successor.rawValue) != nil {
                    $0.add(
                        FormField(
                            name: Field.successor.rawValue, label: words.personSuccessor,
                            kind: .choice(
                                [FormChoice("", words.choose)]
                                    + model.successors.map { FormChoice($0.id.description, $0.name) }),
                            error: told.error(Field.successor.rawValue), isRequired: model.caseload > 0))
                }
                $0.p { $0.button(words.personLeavingDo, .class("btn"), .data("busy", words.recording)) }
            }
        }
    }
}
