/// The axis of time: a tick for each appointment, the months or days that have room, and today.
struct AxisLayout: Sendable {
    struct Name: Sendable {
        let x: Double
        let text: String
        let widths: Set<WidthClass>
    }

    let y: Double
    let ticks: [Double]
    /// Each begins where its month does.
    let months: [Name]
    /// Each in the middle of its tick.
    let days: [Name]
    let todayX: Double?

    init(_ model: ChartModel, y: Double, time: ChartTime) {
        self.y = y
        ticks = model.visits.count <= 60 ? model.visits.map { time.x($0.day) } : []
        todayX = model.today.map(time.x)
        days = model.namesDays ? Self.days(model.visits, time) : []
        let today = todayX.map { ($0, LabelPlacing.width(model.words.today, size: 12) * 1.1) }
        let chosen = WidthClass.allCases.map { size in
            Self.chosen(model.months, size: size, today: today, time: time)
        }
        months = WidthClass.allCases.indices.flatMap { place in
            chosen[place].map { Name(x: $0.x, text: $0.text, widths: [WidthClass.allCases[place]]) }
        }
    }

    private static func days(_ visits: [ChartVisit], _ time: ChartTime) -> [Name] {
        let wishes = visits.map {
            LabelPlacing.Wish(x: time.x($0.day), width: LabelPlacing.width($0.label, size: 12), rank: 0)
        }
        return zip(zip(visits, wishes), LabelPlacing.fit(wishes, gap: 8)).compactMap { day, widths in
            widths.isEmpty ? nil : Name(x: day.1.x, text: day.0.label, widths: widths)
        }
    }

    /// The longest form, and the most months, that fit without touching.
    private static func chosen(
        _ months: [ChartMonth], size: WidthClass, today: (x: Double, width: Double)?, time: ChartTime
    ) -> [(x: Double, text: String)] {
        let forms: [(isLong: Bool, step: Int)] = [
            (true, 1), (false, 1), (false, 2), (false, 3), (false, 6), (false, 12),
        ]
        var best: [(x: Double, text: String)] = []
        for form in forms where size != .narrow || !form.isLong {
            var end = -Double.infinity
            var fits = true
            best = []
            for month in months.enumerated() where month.offset % form.step == 0 {
                let text = form.isLong ? month.element.long : month.element.short
                let place = max(0, time.x(month.element.day))
                let left = place / 100 * size.plot
                let right = left + LabelPlacing.width(text, size: 12)
                if place > 96 { continue }
                if let today, right + 8 > today.x / 100 * size.plot - today.width / 2,
                    left - 8 < today.x / 100 * size.plot + today.width / 2
                {
                    continue
                }
                if left < end + 8 {
                    // A month that began before the first appointment gives way to the next.
                    if best.count == 1, best[0].x == 0 { best.removeLast() } else { fits = false }
                }
                best.append((place, text))
                end = right
            }
            if fits { return best }
        }
        return best
    }
}
