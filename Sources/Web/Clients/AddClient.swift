import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showNewClient(_ visitor: Visitor) async throws -> Reply {
        let therapists = try await therapistsToChoose(visitor)
        return .page(
            NewClientPage(context(visitor), NewClientModel(therapists: therapists, form: FormState())).bytes())
    }

    /// Somebody new with a first episode; then their page.
    func addClient(_ visitor: Visitor) async throws -> Reply {
        do {
            let born = try optionalDay(.born)
            let intake = try day(.intake)
            let opened = try await service.perform(
                AddClient(
                    name: form.text(.clientName), calledName: form.text(.calledName), code: form.text(.code),
                    born: born, language: form[.language].flatMap(Language.init) ?? language, phone: form.text(.phone),
                    email: form.text(.email), intake: intake, therapist: try therapistChosen(),
                    treatment: form.text(.treatment), once: form.once(),
                    warnsOfSame: form[.beside] != NewClientPage.person { form[$0] ?? "" }),
                as: visitor.actor)
            return .seeOther(.client(opened.client), notice: .saved)
        } catch {
            let problems = try refusedFields(error)
            let fields: [Field] = [
                .clientName, .calledName, .code, .born, .language, .phone, .email, .intake, .therapist,
                .treatment, .beside,
            ]
            let model = NewClientModel(
                therapists: try await therapistsToChoose(visitor), form: formState(fields, told(problems)))
            return .page(NewClientPage(context(visitor), model).bytes(), status: 422)
        }
    }

    /// For whom this visitor may open an episode: a front desk for everybody, a therapist for themselves.
    func therapistsToChoose(_ visitor: Visitor) async throws -> [TodayTherapist] {
        let people = try await service.answer(PeopleView(), as: visitor.actor).people
        let open = people.filter { person in
            person.isActive && person.roles.contains(.therapist)
                && AccessPolicy.mayOpenEpisode(visitor.viewer, for: person.id)
        }
        if open.isEmpty { throw PracticeError.notFound }
        return open.map { TodayTherapist(id: $0.id, name: $0.name) }
    }

    func therapistChosen() throws(PracticeError) -> PersonID {
        guard let id = form[.therapist].flatMap({ PersonID($0) }) else {
            throw .invalid([FieldProblem(Field.therapist.rawValue, "problem.required")])
        }
        return id
    }

    func day(_ field: Field) throws(PracticeError) -> Day {
        guard let day = try optionalDay(field) else {
            throw .invalid([FieldProblem(field.rawValue, "problem.required")])
        }
        return day
    }

    func optionalDay(_ field: Field) throws(PracticeError) -> Day? {
        let text = form.text(field)
        if text.isEmpty { return nil }
        guard let day = Day(text) else { throw .invalid([FieldProblem(field.rawValue, "problem.day")]) }
        return day
    }

    /// The fields that an action refused; any other error goes on.
    func refusedFields(_ error: any Error) throws -> [FieldProblem] {
        guard let error = error as? PracticeError, case .invalid(let problems) = error else { throw error }
        return problems
    }

    /// What was typed into these fields, to be shown again.
    func formState(_ fields: [Field], _ problems: [FormProblems.Problem]) -> FormState {
        let typed = fields.compactMap { field in form[field].map { (field, $0) } }
        return FormState(values: Dictionary(typed) { first, _ in first }, problems: problems)
    }
}
