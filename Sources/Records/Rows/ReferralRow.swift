internal import Clinic
internal import FollowThrough
internal import Practice

extension ReferralAct {
    /// `id, referral_id, change, at_us, by_id, hear_by_day, way, given, consent_day, shares, undoes_id`.
    init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), referral: try row.key(1), change: try Self.change(row),
            hearBy: try row.optionalDay(5), at: try row.instant(3), by: try row.optionalKey(4))
    }

    private static func change(_ row: any SQLRow) throws -> ReferralChange {
        switch try row.text(2) {
        case "agreed":
            let shares = try row.text(9).split(separator: " ").map { word in
                guard let fact = SharedFact(rawValue: String(word)) else {
                    throw StoreError.corrupt("an unknown SharedFact")
                }
                return fact
            }
            return .agreed(ReferralConsent(given: try row.word(7), on: try row.day(8), shares: Set(shares)))
        case "sent": return .sent(try row.word(6))
        case "waiting": return .waiting
        case "accepted": return .accepted
        case "used": return .used
        case "did-not-work-out": return .didNotWorkOut
        case "chased": return .chased
        case "closed": return .closed
        case "undone": return .undone(try row.key(10))
        default: throw StoreError.corrupt("an unknown act on a referral")
        }
    }

    /// From `change` on, in the order of the columns.
    var values: [SQLValue] {
        var (way, given, day, shares, undoes) = (
            SQLValue.null, SQLValue.null, SQLValue.null, SQLValue.null, SQLValue.null
        )
        let word: String
        switch change {
        case .agreed(let consent):
            word = "agreed"
            (given, day) = (.word(consent.given), .day(consent.on))
            shares = .text(consent.shares.map(\.rawValue).sorted().joined(separator: " "))
        case .sent(let by): (word, way) = ("sent", .word(by))
        case .waiting: word = "waiting"
        case .accepted: word = "accepted"
        case .used: word = "used"
        case .didNotWorkOut: word = "did-not-work-out"
        case .chased: word = "chased"
        case .closed: word = "closed"
        case .undone(let id): (word, undoes) = ("undone", .id(id))
        }
        return [.text(word), .instant(at), .optional(by), .optional(hearBy), way, given, day, shares, undoes]
    }
}
