/// Where the marks of one row stand, and which of them have room for their icon and their word.
struct RowLayout: Sendable {
    struct Mark: Sendable {
        let x: Double
        /// Beside its neighbours of the same day, in px.
        let shift: Double
        let kind: ChartMarkKind
        let visit: Int
        let words: String
        /// Where its icon has room.
        let widths: Set<WidthClass>
        /// Where it is a small dot instead, since an icon beside it has taken the room.
        let dotWidths: Set<WidthClass>
    }

    struct Label: Sendable {
        let x: Double
        let text: String
        let widths: Set<WidthClass>
    }

    let index: Int
    let row: ChartRow
    let y: Double
    /// The row's name is too long for the margin, and stands above the row at every width.
    let nameStandsAbove: Bool
    let marks: [Mark]
    let labels: [Label]
    /// So many marks that their dots are drawn small where the chart is narrow.
    let isDense: Bool

    /// The next appointment's time, where it has room beside the others' words.
    let nextLabel: Label?
    /// Where the next appointment stands, in the row that shows it.
    let nextX: Double?

    init(
        _ row: ChartRow, index: Int, y: Double, nameStandsAbove: Bool, next: (x: Double, label: String)?,
        visits: [ChartVisit], time: ChartTime
    ) {
        (self.index, self.row, self.y, self.nameStandsAbove) = (index, row, y, nameStandsAbove)
        let days = visits.enumerated().compactMap { place, visit -> Day? in
            guard index < visit.marks.count, !visit.marks[index].isEmpty else { return nil }
            return Day(x: time.x(visit.day), visit: place, marks: visit.marks[index])
        }
        let drawn = days.filter { $0.hasIcon }
        let iconPlaces = LabelPlacing.fit(
            drawn.map { LabelPlacing.Wish(x: $0.x, width: $0.iconWidth, rank: $0.rank) }, gap: -2)
        var room: [Int: Set<WidthClass>] = [:]
        for (day, widths) in zip(drawn, iconPlaces) { room[day.visit] = widths }

        let icons = zip(drawn, iconPlaces).map { (x: $0.x, reach: $0.iconWidth / 2 + 4, widths: $1) }
        marks = days.flatMap { day in
            let place = room[day.visit] ?? []
            let dots = WidthClass.allCases.filter { size in
                !place.contains(size)
                    && !icons.contains {
                        $0.widths.contains(size) && abs($0.x - day.x) / 100 * size.plot < $0.reach
                    }
            }
            return day.marks.enumerated().map { index, mark in
                Mark(
                    x: day.x, shift: (Double(index) - Double(day.marks.count - 1) / 2) * 18, kind: mark.kind,
                    visit: day.visit, words: mark.words, widths: mark.kind.icon == nil ? [] : place,
                    dotWidths: Set(dots))
            }
        }
        isDense = days.count > 20
        nextX = next?.x

        var before: String?
        var named: [Day] = []
        for day in days where !day.label.isEmpty {
            if !row.namesRunsOnce || day.label != before { named.append(day) }
            before = day.label
        }
        let wishes = named.map {
            LabelPlacing.Wish(x: $0.x, width: LabelPlacing.width($0.label, size: 12), rank: $0.rank)
        }
        let last = next.map {
            LabelPlacing.Wish(x: $0.x, width: LabelPlacing.width($0.label, size: 12), rank: .max)
        }
        let places = LabelPlacing.fit(wishes + [last].compactMap(\.self))
        nextLabel = next.flatMap { next in
            places.last.flatMap { $0.isEmpty ? nil : Label(x: next.x, text: next.label, widths: $0) }
        }
        labels = zip(named, places).compactMap { day, widths in
            let shown = day.hasIcon ? widths.intersection(room[day.visit] ?? []) : widths
            return shown.isEmpty ? nil : Label(x: day.x, text: day.label, widths: shown)
        }
    }

    /// One day's marks in one row.
    private struct Day {
        let x: Double
        let visit: Int
        let marks: [ChartMark]

        var hasIcon: Bool { marks.contains { $0.kind.icon != nil } }
        var iconWidth: Double { Double(marks.count - 1) * 18 + 18 }
        var rank: Int { marks.map(\.kind.rawValue).min() ?? 0 }
        var label: String { marks.map(\.label).filter { !$0.isEmpty }.joined(separator: ", ") }
    }
}
