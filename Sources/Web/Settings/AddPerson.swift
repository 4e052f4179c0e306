import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showPeople(_ visitor: Visitor) async throws -> Reply { try await people(visitor, FormState()) }

    /// Adds the team too where a new one is named, and gives the link by which the person chooses a password.
    func addPerson(_ visitor: Visitor) async throws -> Reply {
        do {
            let person = try await service.perform(
                AddPerson(
                    name: form.text(.personName), signInName: form.text(.signInName), password: nil, pin: nil,
                    roles: rolesTicked, team: newTeam.isEmpty ? form[.team].flatMap { TeamID($0) } : nil,
                    language: form[.language].flatMap(Language.init) ?? language, sites: sitesTicked,
                    teamNamed: newTeam, once: form.once()),
                as: visitor.actor)
            let token = try await service.perform(InvitePerson(person: person), as: visitor.actor)
            return try await showPerson(visitor, person, bearing: token)
        } catch {
            let problems = try refusedFields(error)
            return try await people(
                visitor, formState([.personName, .signInName, .team, .language], told(problems)))
        }
    }

    private var newTeam: String {
        (form[named: PeopleModel.newTeamField] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private var rolesTicked: Set<Role> {
        Set(form.all.filter { $0.name == Field.role.rawValue }.compactMap { Role(rawValue: $0.value) })
    }

    private var sitesTicked: [SiteID] {
        form.all.filter { $0.name == Field.site.rawValue }.compactMap { SiteID($0.value) }
    }

    private func people(_ visitor: Visitor, _ state: FormState) async throws -> Reply {
        let view = try await service.answer(PeopleView(), as: visitor.actor)
        let model = PeopleModel(
            people: view.people.sorted { $0.name < $1.name }, teams: view.teams, sites: view.sites,
            chosenSites: Set(sitesTicked), mayChange: view.mayChange,
            form: state, roles: rolesTicked, newTeam: newTeam, secondStepRoles: view.secondStep.roles)
        return .page(PeoplePage(context(visitor), model).bytes(), status: state.problems.isEmpty ? 200 : 422)
    }
}
