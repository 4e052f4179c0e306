import Clinic
import Testing

@testable import Pages

@Suite("The axis of a chart says when it was, however long it took")
struct ChartAxisTests {
    private static let plots: [WidthClass: Double] = [.wide: 660, .medium: 394, .narrow: 228]

    /// Of courses that are not of this year alone: each month tells its year.
    private static func months(from: (year: Int, month: Int), count: Int) -> [ChartMonth] {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return (0..<count).map { offset in
            let (year, month) = (from.year + (from.month - 1 + offset) / 12, (from.month - 1 + offset) % 12)
            return ChartMonth(
                day: ChartSamples.day(year, month + 1, 1), long: names[month] + "-long", short: names[month],
                year: year)
        }
    }

    private func axis(_ months: [ChartMonth], from: Double, to: Double, today: Bool = true) -> AxisLayout {
        let visits = [from, to].map { ChartSamples.visit($0, []) }
        return ChartLayout(
            ChartModel(
                id: "axis", panels: [], rows: [], visits: visits, months: months, today: today ? to : nil,
                words: ChartSamples.words)
        ).axis
    }

    private func names(_ axis: AxisLayout, _ width: WidthClass) -> [String] {
        axis.months.filter { $0.widths.contains(width) }.sorted { $0.x < $1.x }.map(\.text)
    }

    @Test("A course that crosses a new year says the year where it begins and in January")
    func newYear() {
        let axis = axis(
            Self.months(from: (2024, 10), count: 8), from: ChartSamples.day(2024, 10, 1),
            to: ChartSamples.day(2025, 5, 20))
        #expect(names(axis, .wide) == ["Oct 2024", "Nov", "Dec", "Jan 2025", "Feb", "Mar", "Apr", "May"])
        #expect(names(axis, .narrow).contains { $0.hasSuffix(" 2025") })
    }

    @Test("A course of one year long past says its year once")
    func pastYear() {
        let axis = axis(
            Self.months(from: (2019, 3), count: 3), from: ChartSamples.day(2019, 3, 1),
            to: ChartSamples.day(2019, 5, 28), today: false)
        #expect(names(axis, .wide) == ["Mar-long 2019", "Apr-long", "May-long"])
        #expect(names(axis, .narrow) == ["Mar 2019", "Apr", "May"])
    }

    @Test("However many years it took, no two names touch, and years are told", arguments: [3, 8, 21, 45, 90])
    func longCourses(years: Int) {
        let axis = axis(
            Self.months(from: (1930, 2), count: years * 12), from: ChartSamples.day(1930, 2, 10),
            to: ChartSamples.day(1930 + years, 1, 20))
        for (width, plot) in Self.plots {
            let shown = axis.months.filter { $0.widths.contains(width) }.sorted { $0.x < $1.x }
            #expect(shown.contains { $0.text.contains("19") || $0.text.contains("20") }, "\(width)")
            for (left, right) in zip(shown, shown.dropFirst()) {
                let end = left.x / 100 * plot + LabelPlacing.width(left.text, size: 12)
                #expect(end + 8 <= right.x / 100 * plot, "\(left.text) and \(right.text)")
            }
        }
    }

    @Test("Months of this year alone are named as ever, without it")
    func thisYear() {
        #expect(names(ChartLayout(ChartSamples.ana).axis, .narrow) == ["Sep", "Oct", "Nov"])
    }
}

@Suite("The chart of a client's page")
struct ClientChartAxisTests {
    /// One session so many days ago, and one appointment so many days from now.
    private func chart(ago: Int, next: Int) -> ChartModel {
        let (episode, nora): (EpisodeID, PersonID) = (PageSamples.id(3), PageSamples.nora)
        let start = PageSamples.at(-ago, 14)
        let model = ClientPageModel(
            client: PageSamples.ana, ages: .adult,
            episode: Episode(
                id: episode, client: PageSamples.id(3), intake: PageSamples.today.adding(days: -ago),
                therapists: [TherapistSpell(therapist: nora, from: PageSamples.today.adding(days: -ago))]),
            episodes: [], standing: PageSamples.anaStanding,
            appointments: [
                Appointment(
                    id: PageSamples.id(299), episode: episode, therapist: nora, start: PageSamples.at(next, 14),
                    minutes: 50)
            ],
            sessions: [
                Session(
                    id: PageSamples.id(600), episode: episode, therapist: nora, appointment: nil, start: start,
                    end: start.adding(minutes: 50))
            ],
            forms: [], measures: [:], offered: [], outcomeCutoff: nil, allianceCutoff: nil, people: [:],
            therapists: [], mayWrite: true)
        let context = PageSamples.context()
        return ClientChart(
            model: model, visits: model.visits(until: context.now), words: context.words, dates: context.dates
        ).chart
    }

    @Test("tells years where its months are not all of this one")
    func years() {
        let long = chart(ago: 400, next: 14).months
        #expect(long.first?.year == 2025 && long.last?.year == 2026)
        #expect(chart(ago: 60, next: 14).months.allSatisfy { $0.year == nil })
        #expect(chart(ago: 25 * 366, next: 14).months.count > 300, "however long it took")
    }

    @Test("draws the next appointment at its own day, and one of today on today")
    func next() throws {
        let later = chart(ago: 60, next: 14)
        let day = try #require(later.next?.day)
        let today = try #require(later.today)
        #expect(day - today > 13)
        #expect(chart(ago: 60, next: 0).next?.day == nil)
    }
}

@Suite("The next appointment stands where it is, not on today")
struct ChartNextTests {
    private func layout(_ next: ChartNext) -> (next: Double?, today: Double?) {
        let ana = ChartSamples.ana
        let layout = ChartLayout(
            ChartModel(
                id: ana.id, panels: ana.panels, rows: ana.rows, visits: ana.visits, months: ana.months,
                today: ana.today, next: next, words: ana.words))
        return (layout.rows.first?.nextX, layout.axis.todayX)
    }

    @Test("One of next week stands a week on from today")
    func nextWeek() throws {
        let drawn = layout(ChartNext(day: ChartSamples.today + 6, label: "30 Nov", title: "Booked"))
        let next = try #require(drawn.next)
        let today = try #require(drawn.today)
        #expect(next > today + 4 && next < 98)
    }

    @Test("One that the axis does not reach stands at its end, and one of tomorrow beside today")
    func farAndNear() throws {
        let far = layout(ChartNext(day: ChartSamples.today + 90, label: "22 Feb 2027", title: "Booked"))
        #expect(far.next == 98)
        let near = layout(ChartNext(day: ChartSamples.today + 1, label: "25 Nov", title: "Booked"))
        let next = try #require(near.next)
        let today = try #require(near.today)
        #expect(next >= today + 4)
    }

    @Test("One of today stands where today does")
    func ofToday() {
        let drawn = layout(ChartNext(label: "14:00", title: "Today: booked for 14:00"))
        #expect(drawn.next == drawn.today)
    }
}
