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

    /// How months are named: each one, every second, or years alone where months have no room.
    private enum Form {
        case long
        case short(step: Int)
        case years(step: Int)

        static let all: [Form] = [
            .long, .short(step: 1), .short(step: 2), .short(step: 3), .short(step: 6), .short(step: 12),
            .years(step: 1), .years(step: 2), .years(step: 5), .years(step: 10), .years(step: 20), .years(step: 50),
            .years(step: 100),
        ]
    }

    /// The longest form, and the most months, that fit without touching. Where years are told, the first name has its
    /// year and so has each at which another begins.
    private static func chosen(
        _ months: [ChartMonth], size: WidthClass, today: (x: Double, width: Double)?, time: ChartTime
    ) -> [(x: Double, text: String)] {
        for form in Form.all {
            if size == .narrow, case .long = form { continue }
            if let names = names(months, form, size: size, today: today, time: time) { return names }
        }
        return []
    }

    /// `nil` where they do not fit.
    private static func names(
        _ months: [ChartMonth], _ form: Form, size: WidthClass, today: (x: Double, width: Double)?, time: ChartTime
    ) -> [(x: Double, text: String)]? {
        var names: [(x: Double, text: String)] = []
        var end = -Double.infinity
        var year: Int?
        for month in named(months, form) {
            let place = max(0, time.x(month.day))
            let left = place / 100 * size.plot
            // A month that began before the first appointment gives way to the next.
            if names.count == 1, names[0].x == 0, left < end + 8 {
                names.removeLast()
                (end, year) = (-Double.infinity, nil)
            }
            let text = text(month, form, after: year)
            let right = left + LabelPlacing.width(text, size: 12)
            if place > 96 || right > size.plot + size.after { continue }
            if let today, right + 8 > today.x / 100 * size.plot - today.width / 2,
                left - 8 < today.x / 100 * size.plot + today.width / 2
            {
                continue
            }
            if left < end + 8 { return nil }
            names.append((place, text))
            (end, year) = (right, month.year)
        }
        if case .years = form, names.isEmpty { return nil }
        return names
    }

    /// Steps count from January where the chart has one, so that each year is named where it begins.
    private static func named(_ months: [ChartMonth], _ form: Form) -> [ChartMonth] {
        let januaries = months.indices.dropFirst().filter { months[$0].year != months[$0 - 1].year }
        switch form {
        case .long: return months
        case .short(let step):
            let first = (januaries.first ?? 0) % step
            return months.indices.filter { $0 % step == first }.map { months[$0] }
        case .years(let step):
            return ([0] + januaries).compactMap { index in
                guard index < months.count, let year = months[index].year, year % step == 0 else { return nil }
                return months[index]
            }
        }
    }

    private static func text(_ month: ChartMonth, _ form: Form, after year: Int?) -> String {
        let name: String
        switch form {
        case .long: name = month.long
        case .short: name = month.short
        case .years: return month.year.map { String($0) } ?? ""
        }
        guard let own = month.year, own != year else { return name }
        return "\(name) \(own)"
    }
}
