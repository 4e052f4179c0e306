/// The three sizes a chart is laid out for. The browser picks one by the room that the figure has.
package enum WidthClass: Int, Sendable, CaseIterable {
    case wide, medium, narrow

    /// The narrowest plot of the class, in px, which labels are placed for: 52rem and 34rem of figure, and a page of
    /// 320 px, less what stands beside the plot.
    var plot: Double {
        switch self {
        case .wide: 660
        case .medium: 394
        case .narrow: 228
        }
    }

    /// Room beside the plot, in px: what the style sheet sets as padding.
    var after: Double {
        switch self {
        case .wide: 72
        case .medium: 56
        case .narrow: 36
        }
    }

    var name: String {
        switch self {
        case .wide: "c-wide"
        case .medium: "c-medium"
        case .narrow: "c-narrow"
        }
    }

    /// The class names that show an element at these widths only; `nil` when it shows at all.
    static func names(_ widths: Set<WidthClass>) -> String? {
        if widths.count == allCases.count { return nil }
        return allCases.filter(widths.contains).map(\.name).joined(separator: " ")
    }
}

/// Decides which labels are shown, so that none covers another.
enum LabelPlacing {
    /// A label wished for at a place, in percent of the plot.
    struct Wish: Sendable {
        let x: Double
        /// Its width in px.
        let width: Double
        /// Lower goes first.
        let rank: Int
    }

    /// An estimate that needs no font: the system's sans is about 0.56 em a letter.
    static func width(_ text: String, size: Double) -> Double { Double(text.count) * size * 0.56 }

    /// For each wish the widths at which it has room: greedily by rank, then the newest, `gap` px apart.
    static func fit(_ wishes: [Wish], gap: Double = 5) -> [Set<WidthClass>] {
        var places = [Set<WidthClass>](repeating: [], count: wishes.count)
        let order = wishes.indices.sorted {
            (wishes[$0].rank, -wishes[$0].x, $0) < (wishes[$1].rank, -wishes[$1].x, $1)
        }
        for width in WidthClass.allCases {
            var taken: [ClosedRange<Double>] = []
            for index in order {
                let wish = wishes[index]
                let centre = wish.x / 100 * width.plot
                let span = (centre - wish.width / 2)...(centre + wish.width / 2)
                if span.lowerBound < -20 || span.upperBound > width.plot + min(34, width.after) { continue }
                let isFree = taken.allSatisfy {
                    $0.lowerBound >= span.upperBound + gap || $0.upperBound + gap <= span.lowerBound
                }
                if isFree {
                    taken.append(span)
                    places[index].insert(width)
                }
            }
        }
        return places
    }
}
