/// Why something cannot be recorded of a referral as it stands.
package enum ReferralRefusal: String, Error, Hashable, Sendable, CaseIterable {
    /// It is closed, or was sent already.
    case over = "referral-over"
    /// It has not gone out.
    case notSent = "referral-not-sent"
    /// Somebody has acted since: only the last act can be taken back.
    case notLast = "referral-not-last"
}

/// Which act may follow which.
package enum ReferralRule {
    package static func check(_ change: ReferralChange, on referral: Referral) throws(ReferralRefusal) {
        switch change {
        case .agreed: throw .over
        case .sent:
            guard referral.state == .prepared else { throw .over }
        case .waiting, .accepted, .chased:
            guard referral.isOpen else { throw .over }
            guard referral.state != .prepared else { throw .notSent }
        case .used, .didNotWorkOut:
            guard referral.state != .closed else { throw .over }
            guard referral.state != .prepared else { throw .notSent }
        case .closed:
            guard referral.state != .closed else { throw .over }
        case .undone(let id):
            guard let last = referral.standing.last, last.id == id, referral.standing.count > 1 else {
                throw .notLast
            }
        }
    }
}
