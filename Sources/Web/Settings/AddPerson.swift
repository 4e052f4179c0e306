import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showPeople(_ visitor: Visitor) async throws -> Reply { try await people(visitor, FormState()) }

    /// Adds the team too where a new one is named.
    func addPerson(_ visitor: Visitor) async throws -> Reply {
        let password = form[.password].flatMap { $0.isEmpty ? nil : $0 }
        do {
            _ = try await service.perform(
                AddPerson(
                    name: form.text(.personName), signInName: form.text(.signInName), password: password, pin: nil,
                    roles: rolesTicked, team: try await team(visitor),
                    language: form[.language].flatMap(Language.init) ?? language, sites: sitesTicked),
                as: visitor.actor)
            return .seeOther(.people, notice: .saved)
        } catch {
            let problems = try refusedFields(error)
            return try await people(
                visitor, formState([.personName, .signInName, .team, .language], told(problems)))
        }
    }

    private var newTeam: String { form[named: PeopleModel.newTeamField] ?? "" }

    private var rolesTicked: Set<Role> {
        Set(form.all.filter { $0.name == Field.role.rawValue }.compactMap { Role(rawValue: $0.value) })
    }

    private var sitesTicked: [SiteID] {
        form.all.filter { $0.name == Field.site.rawValue }.compactMap { SiteID($0.value) }
    }

    /// A team of that name that is there already, else a new one.
    private func team(_ visitor: Visitor) async throws -> TeamID? {
        let name = newTeam.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty else { return form[.team].flatMap { TeamID($0) } }
        let teams = try await service.answer(PeopleView(), as: visitor.actor).teams
        if let held = teams.first(where: { $0.name == name }) { return held.id }
        return try await service.perform(AddTeam(name: name), as: visitor.actor)
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
