import Clinic
import Pages
import Practice
import Routes

extension Call {
    func dispatchPeople(_ visitor: Visitor, _ place: PeoplePlace) async throws -> Reply {
        switch (place, method) {
        case (.one(let id), .get): return try await showPerson(visitor, id)
        case (.one(let id), .post): return try await changePerson(visitor, id)
        case (.link(let id), .post): return try await invitePerson(visitor, id)
        case (.leaving(let id), .post): return try await disablePerson(visitor, id)
        case (.returning(let id), .post):
            try await service.perform(EnablePerson(person: id), as: visitor.actor)
            return .seeOther(.folk(.one(id)), notice: .saved)
        case (.secondStepRule, .post): return try await changeSecondStepRule(visitor)
        case (.ownSecondStep, .get): return try await showSecondStep(visitor)
        case (.ownSecondStep, .post): return try await changeSecondStep(visitor)
        case (.ownSignInEnded(let id), .post):
            return try await endOwnSignIn(visitor, ID(high: id.high, low: id.low))
        case (.sites, .get): return try await showSites(visitor)
        case (.sites, .post): return try await addSite(visitor)
        case (.site(let id), .post): return try await renameSite(visitor, id)
        case (.site, .get), (.link, .get), (.leaving, .get), (.returning, .get), (.secondStepRule, .get),
            (.ownSignInEnded, .get):
            throw Refusal.wrongMethod
        }
    }

    func showPerson(
        _ visitor: Visitor, _ id: PersonID, link: String? = nil, problems: [FormProblems.Problem] = [],
        refused: String? = nil, typed: PersonTyped? = nil
    ) async throws -> Reply {
        let view = try await service.answer(PersonView(person: id), as: visitor.actor)
        let model = PersonModel(
            person: view.person, mark: view.mark, hasPassword: view.hasPassword, hasSecondStep: view.hasSecondStep,
            sites: view.sites,
            caseload: view.caseload, ended: view.ended, teams: view.everyTeam, everySite: view.everySite,
            successors: view.successors, link: link, problems: problems, refused: refused,
            typed: typed)
        return .page(
            PersonPage(context(visitor), model).bytes(), status: refused != nil ? 409 : problems.isEmpty ? 200 : 422)
    }

    /// With the link by which they choose a password, here and nowhere else.
    func showPerson(_ visitor: Visitor, _ id: PersonID, bearing token: String) async throws -> Reply {
        try await showPerson(visitor, id, link: origin + DoorPlace.welcome.path(bearing: token))
    }

    private func changePerson(_ visitor: Visitor, _ id: PersonID) async throws -> Reply {
        let roles = form.all.filter { $0.name == Field.role.rawValue }.compactMap { Role(rawValue: $0.value) }
        let sites = form.all.filter { $0.name == Field.site.rawValue }.compactMap { SiteID($0.value) }
        let command = ChangePerson(
            person: id, name: form.text(.personName), roles: Set(roles), team: form[.team].flatMap { TeamID($0) },
            sites: sites, base: form.text(.base), successor: form[.successor].flatMap { PersonID($0) })
        do {
            let handed = try await service.perform(command, as: visitor.actor)
            return try await saved(visitor, id, handed, to: command.successor)
        } catch let error as PracticeError {
            if case .conflict(let key) = error {
                return try await showPerson(visitor, id, refused: words.conflict(key))
            }
            let typed = PersonTyped(
                name: command.name, roles: command.roles, team: command.team, sites: command.sites,
                successor: command.successor)
            let problems = told(try refusedFields(error)).map { problem in
                // The page asks for it in two places.
                let isSuccessor = problem.field == Field.successor.rawValue
                return FormProblems.Problem(field: isSuccessor ? PersonPage.workSuccessor : problem.field, problem.text)
            }
            return try await showPerson(visitor, id, problems: problems, typed: typed)
        }
    }

    /// With what went to others, and to whom.
    private func saved(
        _ visitor: Visitor, _ id: PersonID, _ handed: HandedOn, to successor: PersonID?
    ) async throws -> Reply {
        if handed == HandedOn() { return .seeOther(.folk(.one(id)), notice: .saved) }
        var reply = Reply.seeOther(
            Route.folk(.one(id)).path, notice: .handedOn,
            figures: [handed.courses, handed.concerns, handed.concernsElsewhere])
        if let successor {
            reply.toWhom = try await service.answer(PersonView(person: successor), as: visitor.actor).person.name
        }
        return reply
    }

    /// The link is shown on the answer itself and nowhere else.
    private func invitePerson(_ visitor: Visitor, _ id: PersonID) async throws -> Reply {
        let command = InvitePerson(person: id, withoutSecondStep: form[.report] == "without")
        return try await orSaid(visitor, id) {
            let token = try await service.perform(command, as: visitor.actor)
            return try await showPerson(visitor, id, bearing: token)
        }
    }

    private func disablePerson(_ visitor: Visitor, _ id: PersonID) async throws -> Reply {
        let command = DisablePerson(person: id, successor: form[.successor].flatMap { PersonID($0) })
        return try await orSaid(visitor, id) {
            let handed = try await service.perform(command, as: visitor.actor)
            if id == visitor.person.id { return .seeOther(.signIn, notice: .signedOut, cookie: .clear) }
            return try await saved(visitor, id, handed, to: command.successor)
        }
    }

    /// The page again with what an action refused.
    private func orSaid(_ visitor: Visitor, _ id: PersonID, _ act: () async throws -> Reply) async throws -> Reply {
        do {
            return try await act()
        } catch let error as PracticeError {
            guard case .conflict(let key) = error else {
                return try await showPerson(visitor, id, problems: told(try refusedFields(error)))
            }
            return try await showPerson(visitor, id, refused: words.conflict(key))
        }
    }

    private func changeSecondStepRule(_ visitor: Visitor) async throws -> Reply {
        let roles = form.all.filter { $0.name == Field.role.rawValue }.compactMap { Role(rawValue: $0.value) }
        let rule = SecondFactorRule(roles: Set(roles))
        try await service.perform(ChangeSecondFactorRule(rule: rule), as: visitor.actor)
        return .seeOther(.people, notice: .saved)
    }
}
