import Measures
import Pages
import Practice
import Routes

extension Call {
    func showThanks() async throws -> Reply {
        let asked = try await checkAsked()
        guard asked.handOver.isSent else { return .seeOther(.check) }
        let rule = asked.measure.scoring
        let showsLine = asked.measure.purpose == .outcome && rule.lowest < rule.highest
        let model = ThanksModel(
            calledName: asked.calledName, therapistName: asked.calledTherapist,
            isDeclined: query[.answer] == AnswerValue.decline.rawValue,
            totals: showsLine ? asked.previousTotals : [],
            range: rule.lowest < rule.highest ? rule.lowest...rule.highest : 0...1)
        return .page(ThanksPage(context(nil, language: asked.handOver.language), model).bytes())
    }
}
