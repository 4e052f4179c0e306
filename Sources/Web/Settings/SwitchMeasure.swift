import Measures
import Pages
import Practice
import Routes

extension Call {
    func showMeasure(_ visitor: Visitor, _ key: String) async throws -> Reply {
        let view = try await service.answer(MeasuresView(), as: visitor.actor)
        guard let entry = view.entries.first(where: { $0.measure.id.key.name == key }) else {
            throw PracticeError.notFound
        }
        let page = MeasurePage(context(visitor), MeasureLine(entry: entry), mayChange: view.mayChange)
        return .page(page.bytes())
    }

    func switchMeasure(_ visitor: Visitor, _ key: String) async throws -> Reply {
        try await service.perform(
            SwitchMeasure(measure: MeasureKey(key), isOn: form[.isOn] == "yes"), as: visitor.actor)
        return .seeOther(.measure(key), notice: .saved)
    }
}
