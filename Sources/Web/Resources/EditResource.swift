import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    private static let resourceFields: [Field] = [
        .resourceName, .provider, .offers, .places, .languages, .cost, .costNote, .eligibility, .youngest, .oldest,
        .hours, .phone, .email, .web, .address, .notes,
    ]

    func showNewResource(_ visitor: Visitor) throws -> Reply {
        guard AccessPolicy.mayKeepDirectory(visitor.viewer) else { throw PracticeError.notFound }
        let model = ResourceFormModel(resource: nil, values: [.cost: ResourceCost.unknown.rawValue], kinds: [])
        return .page(ResourceFormPage(context(visitor), model).bytes())
    }

    func addResource(_ visitor: Visitor) async throws -> Reply {
        guard AccessPolicy.mayKeepDirectory(visitor.viewer) else { throw PracticeError.notFound }
        do {
            let id = try await service.perform(
                AddResource(
                    content: try resourceContent(), isChecked: form[.checked] == "yes",
                    once: form.once() ?? service.chance.id(),
                    warnsOfSame: form[.beside] != ResourceFormPage.agreed { form[$0] ?? "" }), as: visitor.actor)
            return .seeOther(.directory(.one(RecordKey(of: id))), notice: .saved)
        } catch {
            return try resourceFormAgain(visitor, nil, error)
        }
    }

    func showResourceForm(_ visitor: Visitor, _ id: ResourceID) async throws -> Reply {
        guard AccessPolicy.mayKeepDirectory(visitor.viewer) else { throw PracticeError.notFound }
        let view = try await service.answer(ResourceView(resource: id), as: visitor.actor)
        return .page(ResourceFormPage(context(visitor), ResourceFormModel(of: view.resource)).bytes())
    }

    func editResource(_ visitor: Visitor, _ id: ResourceID) async throws -> Reply {
        guard AccessPolicy.mayKeepDirectory(visitor.viewer) else { throw PracticeError.notFound }
        let view = try await service.answer(ResourceView(resource: id), as: visitor.actor)
        do {
            guard let base = ID<ResourceVersion>(form.text(.base)) else { throw PracticeError.notFound }
            try await service.perform(
                ChangeResource(
                    resource: id, base: base,
                    change: .edit(try resourceContent(), isChecked: form[.checked] == "yes"),
                    once: form.once() ?? service.chance.id()), as: visitor.actor)
            return .seeOther(.directory(.one(RecordKey(of: id))), notice: .saved)
        } catch {
            return try resourceFormAgain(visitor, view.resource, error)
        }
    }

    private func resourceFormAgain(
        _ visitor: Visitor, _ resource: Resource?, _ error: any Error
    ) throws -> Reply {
        let (problems, status) = try refused(error)
        let state = formState(Self.resourceFields + [.beside], problems)
        let model = ResourceFormModel(
            resource: resource, values: state.values, kinds: kindsTicked, isChecked: form[.checked] == "yes",
            problems: problems)
        return .page(ResourceFormPage(context(visitor), model).bytes(), status: status)
    }

    private var kindsTicked: Set<BarrierKind> {
        Set(form.all.filter { $0.name == Field.kinds.rawValue }.compactMap { BarrierKind(rawValue: $0.value) })
    }

    private func resourceContent() throws(PracticeError) -> ResourceContent {
        var content = ResourceContent(name: form.text(.resourceName))
        content.provider = form.text(.provider)
        content.offers = form.text(.offers)
        content.kinds = kindsTicked
        content.places = form.text(.places).split(whereSeparator: \.isNewline).map(String.init)
        content.languages = SpokenLanguage.codes(typed: form.text(.languages))
        content.cost = ResourceCost(rawValue: form.text(.cost)) ?? .unknown
        content.costNote = form.text(.costNote)
        content.eligibility = form.text(.eligibility)
        (content.youngest, content.oldest) = (try years(.youngest), try years(.oldest))
        content.hours = form.text(.hours)
        (content.phone, content.email, content.web) = (form.text(.phone), form.text(.email), form.text(.web))
        (content.address, content.notes) = (form.text(.address), form.text(.notes))
        return content
    }

    private func years(_ field: Field) throws(PracticeError) -> Int? {
        let text = form.text(field)
        if text.isEmpty { return nil }
        guard let years = Int(text) else { throw .invalid([FieldProblem(field.rawValue, "problem.number")]) }
        return years
    }
}
