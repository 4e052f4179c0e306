import Clinic
import FollowThrough
import Markup

/// How a resource is said in a line or two, wherever it stands.
struct ResourceLines: Sendable {
    let words: Words
    let dates: Dates
    let staleDays: Int

    /// How old it is; never shown as fresh where nobody made sure.
    func freshness(_ content: ResourceContent, by name: String? = nil) -> StateLine {
        switch Freshness(content, today: dates.today, limitDays: staleDays) {
        case .fresh:
            return StateLine(.good, .came, "", checked(content, name))
        case .stale:
            return StateLine(.watch, .stale, checked(content, nil) + ".", words.staleLimit(staleDays))
        case .never: return StateLine(.watch, .stale, words.neverChecked, words.ringFirst)
        }
    }

    private func checked(_ content: ResourceContent, _ name: String?) -> String {
        guard let day = content.checkedOn else { return words.neverChecked }
        let ago = words.checkedAgo(dates.ago(day))
        // Nobody here made sure of it: the file that it came with says so.
        if content.checkedBy == nil { return ago + words.asTheFileSays(by: content.checkedElsewhere) }
        return name.map { ago + " " + words.checkedBy($0) } ?? ago
    }

    /// Cost, languages, places and ages, short.
    func facts(_ content: ResourceContent) -> [String] {
        var facts = [words.cost(content.cost)]
        if !content.languages.isEmpty {
            facts.append(content.languages.prefix(3).map(words.languageName).joined(separator: ", "))
        }
        if !content.places.isEmpty { facts.append(content.places.prefix(2).joined(separator: ", ")) }
        if let ages = words.ages(content.youngest, content.oldest) { facts.append(ages) }
        return facts
    }

    /// Whom it is for, in its own words; `nil` where it says nothing of it.
    func forWhom(_ content: ResourceContent) -> String? {
        let text = Self.short(content.eligibility)
        return text.isEmpty ? nil : words.eligibility + words.colon + " " + text
    }

    /// The beginning of a long text, cut at a word.
    static func short(_ text: String, _ longest: Int = 160) -> String {
        let line = text.split(separator: "\n").first.map(String.init) ?? ""
        guard line.count > longest else { return line }
        let cut = line.prefix(longest)
        return String(cut.prefix(upTo: cut.lastIndex(of: " ") ?? cut.endIndex)) + " …"
    }
}

extension HTML {
    /// Several short facts with dots between them.
    mutating func dots(_ facts: [String]) {
        p(.class("meta dots")) {
            for (index, fact) in facts.enumerated() {
                if index > 0 { $0.text(" ") }
                $0.span(fact)
            }
        }
    }

    /// Text of several lines, each on its own.
    mutating func lines(_ text: String, _ style: String? = nil) {
        for line in text.split(separator: "\n") { p(String(line), .class(style)) }
    }
}

extension BarrierKind {
    var icon: Icon {
        switch self {
        case .transport: .bus
        case .cost: .outcome
        case .time: .calendar
        case .childcare: .kept
        case .health: .risk
        case .fear: .quiet
        case .language: .language
        case .technology: .tablet
        case .housing: .shared
        case .other: .barrier
        }
    }

    static let icons: [Icon] = BarrierKind.allCases.map(\.icon)
}
