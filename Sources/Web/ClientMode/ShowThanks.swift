import Measures
import Pages
import Practice
import Routes

extension Call {
    func showThanks() async throws -> Reply {
        let asked = try await checkAsked()
        guard asked.isIn else { return .seeOther(.check) }
        let spoken = Words(asked.handOver.language)
        let dates = context(nil, language: asked.handOver.language).dates
        let rule = asked.measure.scoring
        let showsLine = asked.measure.purpose == .outcome && rule.lowest < rule.highest
        let model = ThanksModel(
            calledName: asked.calledName, therapistName: asked.calledTherapist,
            isDeclined: query[.answer] == AnswerValue.decline.rawValue,
            totals: showsLine ? asked.previousTotals : [], endsWithThis: asked.hasTotal,
            range: rule.lowest < rule.highest ? rule.lowest...rule.highest : 0...1,
            praise: try await praiseShown(asked, spoken),
            steps: asked.steps.map { step in
                ThanksStep(what: step.what, by: spoken.byDay(dates.spoken(step.by)))
            }, endsSession: asked.measure.purpose == .alliance,
            isInSession: asked.handOver.session != nil, direction: rule.direction, decimals: rule.decimals,
            contacts: asked.safetyContacts)
        return .page(ThanksPage(clientContext(asked), model).bytes())
    }

    /// What the page says went well; recorded as read before it goes out.
    private func praiseShown(_ asked: CheckForm.Answer, _ spoken: Words) async throws -> String? {
        guard let token, let praise = asked.praise else { return nil }
        let sentence = spoken.praise(praise.kind, asked.ages, count: praise.count)
        let isShown = try await service.perform(ShowPraise(token: token, praise: praise, words: sentence))
        return isShown ? sentence : nil
    }
}
