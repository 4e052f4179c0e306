import Attribution
import Clinic
import Pages
import Testing

extension PageGoldenTests {
    @Test("Where outcomes come from, of a whole practice, as a supervisor sees it")
    func outcomes() throws {
        let model = AttributionSamples.page(.practice, [.own, .team, .practice], .success(AttributionSamples.full))
        try compare(
            "outcomes-practice",
            AttributionPage(context: PageSamples.context(roles: [.supervisor]), model: model).bytes())
    }

    @Test("Where outcomes come from, of a therapist's own clients, which nobody else sees")
    func ownOutcomes() throws {
        let model = AttributionSamples.page(.own, [.own], .success(AttributionSamples.own))
        try compare("outcomes-own", AttributionPage(context: PageSamples.context(), model: model).bytes())
    }

    @Test("Where outcomes come from, over a chosen part of a practice")
    func chosenOutcomes() throws {
        let choice = EpisodeChoice(
            site: "Harbour", treatment: "Talk & walk", from: Day(year: 2025, month: 3, day: 1),
            to: Day(year: 2025, month: 9, day: 30), state: .closed)
        let model = AttributionSamples.page(
            .practice, [.team, .practice], .success(AttributionSamples.full), over: choice)
        try compare(
            "outcomes-chosen",
            AttributionPage(context: PageSamples.context(roles: [.supervisor]), model: model).bytes())
    }

    @Test("Where outcomes come from, below the minimum: no figure, and how many more it takes")
    func refusedOutcomes() throws {
        let model = AttributionSamples.page(.own, [.own], .failure(.clients(6, needed: 20)))
        try compare("outcomes-refused", AttributionPage(context: PageSamples.context(), model: model).bytes())
    }
}

@Suite("The page of where outcomes come from")
struct AttributionPageTests {
    private func page(_ result: Result<OutcomeAttribution, AttributionRefusal>) -> String {
        let model = AttributionSamples.page(.own, [.own], result)
        return String(decoding: AttributionPage(context: PageSamples.context(), model: model).bytes(), as: UTF8.self)
    }

    @Test("Below the minimum there is no figure, no chart and nothing to download")
    func refused() {
        let page = page(.failure(.clients(6, needed: 20)))
        #expect(page.contains("14 more are needed"))
        #expect(!page.contains("<table") && !page.contains("/outcomes/figures") && !page.contains("7.7%"))
    }

    @Test("Which episodes is said above the figures, and kept in the form and in what is downloaded")
    func chosen() {
        let choice = EpisodeChoice(
            site: "Mill", treatment: "Talk & walk", from: Day(year: 2025, month: 3, day: 1), state: .open)
        let model = AttributionSamples.page(
            .practice, [.team, .practice], .success(AttributionSamples.full), over: choice)
        let page = String(
            decoding: AttributionPage(context: PageSamples.context(), model: model).bytes(), as: UTF8.self)
        let said =
            "Only over open episodes that began on 1 March 2025 or later, at Mill, whose treatment was Talk &amp; walk."
        #expect(page.contains(said))
        let site = SiteID(high: 4, low: 2)
        let query = "site=\(site)&amp;treatment=Talk%20%26%20walk&amp;since=2025-03-01&amp;courses=open"
        #expect(page.contains("/outcomes/figures?show=practice&amp;\(query)"))
        #expect(
            page.contains("/outcomes?show=team&amp;since=2025-03-01&amp;courses=open"), "names may not be the team's")
        #expect(page.contains("value=\"2025-03-01\"") && page.contains("<option value=\"\(site)\" selected>Mill"))
    }

    @Test("Every chart can be read as text: a sentence and the same figures in a table")
    func readable() {
        let page = page(.success(AttributionSamples.full))
        #expect(page.contains("<desc") && page.contains("9.4%") && page.contains("6.1% to 13.2%"))
        #expect(page.contains("<caption") && page.contains("7.7%"))
    }

    @Test("The shares come to a whole: what goes with two at once has a row, and none where that is nothing")
    func inCommon() {
        let page = page(.success(AttributionSamples.full))
        #expect(page.contains("In common</th>\n<td class=\"n\"><b>0.8%</b>"))
    }

    @Test("The three levels of the alliance stand in the table below it, with their intervals")
    func levels() {
        let page = page(.success(AttributionSamples.full))
        let row =
            "<tr class=\"is-part\"><th scope=\"row\">Between clients</th>\n<td class=\"n\"><b>5.6%</b> <small>3.7% to 7.9%"
        #expect(page.contains(row))
        #expect(page.contains("leans towards less."))
        #expect(!page.contains("What can be done about it"), "the heading says so")
    }

    @Test("What was known at intake is named where it is in the model, and only there")
    func intake() {
        let known = AttributionSamples.withIntake
        #expect(page(.success(known)).contains("the treatment; what was known at intake; and differences"))
        #expect(!page(.success(known)).contains("In common"))
        #expect(!page(.success(AttributionSamples.full)).contains("known at intake"))
    }
}
