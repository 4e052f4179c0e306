internal import Clinic
internal import FollowThrough
internal import Practice

extension BarrierAct {
    /// `id, barrier_id, change, at_us, by_id, kind, language, cost, option_id, from_day, outcome, undoes_id`.
    init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), barrier: try row.key(1), change: try Self.change(row), at: try row.instant(3),
            by: try row.optionalKey(4))
    }

    private static func change(_ row: any SQLRow) throws -> BarrierChange {
        func needs() throws -> BarrierNeeds {
            BarrierNeeds(kind: try row.word(5), language: try row.optionalText(6), cost: try row.word(7))
        }
        switch try row.text(2) {
        case "opened": return .opened(try needs())
        case "described": return .described(try needs())
        case "option-added": return .optionAdded
        case "option-dropped": return .optionDropped(try row.key(8))
        case "trying": return .trying(try row.key(8), from: try row.day(9))
        case "went": return .went(try row.word(10))
        case "solved": return .solved
        case "let-go": return .letGo
        case "reopened": return .reopened
        case "undone": return .undone(try row.key(11))
        default: throw StoreError.corrupt("an unknown act on a barrier")
        }
    }

    /// From `change` on, in the order of the columns.
    var values: [SQLValue] {
        var (kind, language, cost) = (SQLValue.null, SQLValue.null, SQLValue.null)
        var (option, from, outcome, undoes) = (SQLValue.null, SQLValue.null, SQLValue.null, SQLValue.null)
        let word: String
        switch change {
        case .opened(let needs), .described(let needs):
            if case .opened = change { word = "opened" } else { word = "described" }
            (kind, language, cost) = (.word(needs.kind), .optional(needs.language), .word(needs.cost))
        case .optionAdded: word = "option-added"
        case .optionDropped(let id): (word, option) = ("option-dropped", .id(id))
        case .trying(let id, let day): (word, option, from) = ("trying", .id(id), .day(day))
        case .went(let how): (word, outcome) = ("went", .word(how))
        case .solved: word = "solved"
        case .letGo: word = "let-go"
        case .reopened: word = "reopened"
        case .undone(let id): (word, undoes) = ("undone", .id(id))
        }
        return [.text(word), .instant(at), .optional(by), kind, language, cost, option, from, outcome, undoes]
    }
}
