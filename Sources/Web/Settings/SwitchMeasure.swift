import Measures
import Pages
import Practice
import Routes

extension Call {
    /// In its newest version, or in the one that the address names.
    func showMeasure(_ visitor: Visitor, _ key: String) async throws -> Reply {
        let view = try await service.answer(MeasuresView(), as: visitor.actor)
        guard let entry = view.entries.first(where: { $0.measure.id.key.name == key }) else {
            throw PracticeError.notFound
        }
        let asked = query.text(.version)
        let shown: Measure? =
            asked.isEmpty ? entry.measure : ([entry.measure] + entry.earlier).first { String($0.id.version) == asked }
        guard let shown else { throw PracticeError.notFound }
        let line = MeasureLine(measure: shown, versions: entry.versions, isOn: entry.isOn)
        let page = MeasurePage(
            context(visitor), line, mayChange: view.mayChange, all: view.entries.map(MeasureLine.init(entry:)))
        return .page(page.bytes())
    }

    func switchMeasure(_ visitor: Visitor, _ key: String) async throws -> Reply {
        try await service.perform(
            SwitchMeasure(measure: MeasureKey(key), isOn: form[.isOn] == "yes"), as: visitor.actor)
        return .seeOther(.measure(key), notice: .saved)
    }
}
