import Clinic
import Pages
import Practice
import Routes

extension Call {
    func recordObservation(_ visitor: Visitor, _ id: SessionID) async throws -> Reply {
        do {
            let (topic, value) = try observed()
            // The same for the same tap sent twice, another for another tap of the same page.
            let instead = form[.base].flatMap { ObservationID($0) }
            let parts = [topic.rawValue, value?.word ?? "", form.text(.words), instead?.description]
            let tap = parts.compactMap(\.self).joined(separator: "|")
            let seal = FormSeal(csrf: "", base: form.once(as: ID<FormSeal>.self) ?? service.chance.id()).once(tap)
            try await service.perform(
                RecordObservation(
                    session: id, topic: topic, value: value, words: value == nil ? "" : form.text(.words),
                    instead: instead, once: ObservationID(high: seal.high, low: seal.low)),
                as: visitor.actor)
            return .seeOther(
                Route.session(id).path + "#\(SessionPageModel.place(of: topic))",
                notice: value == nil ? .undone : .recorded)
        } catch {
            guard case .invalid(let problems) = error else { throw error }
            return try await session(visitor, id, problems: problems)
        }
    }

    private func observed() throws(PracticeError) -> (ObservationTopic, ObservationValue?) {
        guard let topic = ObservationTopic(rawValue: form.text(.topic)) else {
            throw .invalid([FieldProblem("topic", "problem.required")])
        }
        let word = form.text(.value)
        if word.isEmpty { return (topic, nil) }
        guard let value = ObservationValue(topic, word: word) else {
            throw .invalid([FieldProblem("value", "problem.unknown")])
        }
        return (topic, value)
    }
}
