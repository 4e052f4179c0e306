import Clinic
import Pages
import Practice
import Routes

extension Call {
    func care(
        _ visitor: Visitor, _ id: EpisodeID, typed: TypedFields = TypedFields(), status: Int = 200,
        wasChanged: Bool = false, base: String? = nil
    ) async throws -> Reply {
        let found = try await service.answer(EpisodeDetails(episode: id), as: visitor.actor)
        let typed = wasChanged ? withoutOld(typed, found) : typed
        let model = CareModel(
            client: found.client, episode: found.episode, base: base ?? found.base,
            changes: found.changes.map { CareChangeSeen($0, found.people) }, people: found.people, typed: typed,
            wasChanged: wasChanged)
        return .page(CarePage(context(visitor), model).bytes(), status: status)
    }

    /// Somebody's change meanwhile is shown beside what was typed; sending that again is then a decision.
    func correctCare(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        guard let once = form.once(as: EpisodeCorrectionID.self) else { throw Refusal.badRequest }
        let values = Dictionary(grouping: form.all, by: \.name).mapValues { $0.map(\.value) }
        do {
            let isChanged = try await service.perform(
                CorrectEpisode(id: once, episode: id, base: form.text(.base), care: try typedCare()), as: visitor.actor)
            return .seeOther(.rights(.care(id)), notice: isChanged ? .saved : .nothingChanged)
        } catch PracticeError.conflict("conflict.care-changed") {
            return try await care(visitor, id, typed: TypedFields(values: values), status: 409, wasChanged: true)
        } catch {
            let problems = told(try refusedFields(error))
            // Whoever changed it meanwhile is still to be told of when this comes again.
            return try await care(
                visitor, id, typed: TypedFields(values: values, problems: problems), status: 422,
                base: form.text(.base))
        }
    }

    /// What was typed, without what the form was filled with: there the newer stands, so that sending it again takes nothing
    /// back that somebody else corrected. Where it is not known what the form was filled with, rows by their places are left
    /// out; another treatment stays one more.
    private func withoutOld(_ typed: TypedFields, _ found: EpisodeDetails.Answer) -> TypedFields {
        let base = form.text(.base)
        let old = found.changes.map(\.before).first { service.mark(of: $0) == base }
        let rows = numbered(Field.treatment, from: 0).count
        let isKept = old.map { $0.treatments.count <= found.episode.treatments.count } ?? false
        var filled: [String: String] = [:]
        if let old {
            filled[Field.intake.rawValue] = old.intake.description
            filled[Field.reason.rawValue] = old.ending?.reason.rawValue ?? EndingValue.notEnded.rawValue
            filled[Field.ended.rawValue] = old.ending?.day.description ?? ""
            for (place, spell) in old.therapists.enumerated() { filled[Field.taken(place)] = spell.from.description }
            for (place, spell) in old.treatments.enumerated() {
                (filled[Field.treatment(place)], filled[Field.since(place)]) = (spell.treatment, spell.from.description)
            }
        }
        var values = typed.values.filter { name, texts in
            let isRow = ["taken.", "treatment.", "since."].contains { name.hasPrefix($0) }
            return (isKept || !isRow) && filled[name] != texts.last
        }
        let another: [(Int) -> String] = [Field.treatment, Field.since]
        for name in another where rows > 0 {
            values[name(rows - 1)] = nil
            values[name(found.episode.treatments.count)] = typed.values[name(rows - 1)]
        }
        return TypedFields(values: values, problems: typed.problems)
    }

    private func typedCare() throws(PracticeError) -> CareTyped {
        var ending: CareTyped.End?
        let reason = form.text(.reason)
        if !reason.isEmpty, reason != EndingValue.notEnded.rawValue {
            guard let known = EndingReason(rawValue: reason) else {
                throw .invalid([FieldProblem("reason", "problem.choose")])
            }
            ending = CareTyped.End(reason: known, day: Day(form.text(.ended)))
        }
        return CareTyped(
            intake: Day(form.text(.intake)), handovers: numbered(Field.taken, from: 1).map { Day($0) },
            treatments: numbered(Field.treatment, from: 0).enumerated().map { place, name in
                CareTyped.Treatment(name: name, from: Day(form[named: Field.since(place)] ?? ""))
            }, ending: ending)
    }

    /// What was typed into the fields of that name, in their order, up to the first that is not there.
    private func numbered(_ name: (Int) -> String, from first: Int) -> [String] {
        var found: [String] = []
        while found.count < 1000, let text = form[named: name(first + found.count)] { found.append(text) }
        return found
    }
}

extension CareChangeSeen {
    init(_ change: CareChange, _ people: [PersonID: String]) {
        self.init(at: change.at, by: change.by.flatMap { people[$0] }, before: change.before, after: change.after)
    }
}
