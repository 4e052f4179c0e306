package import Clinic

/// Places where what stands in the way is solved, and where a client is sent from there.
package enum BarrierPlace: Hashable, Sendable {
    case ofEpisode(EpisodeID)
    case one(RecordKey), description(RecordKey), options(RecordKey), trial(RecordKey), outcome(RecordKey)
    case ending(RecordKey), undone(RecordKey), giving(RecordKey), newReferral(RecordKey)
    case referral(RecordKey), news(RecordKey)

    var path: String {
        switch self {
        case .ofEpisode(let id): "/episodes/\(id)/barriers"
        case .one(let id): "/barriers/\(id)"
        case .description(let id): "/barriers/\(id)/description"
        case .options(let id): "/barriers/\(id)/options"
        case .trial(let id): "/barriers/\(id)/trial"
        case .outcome(let id): "/barriers/\(id)/outcome"
        case .ending(let id): "/barriers/\(id)/ending"
        case .undone(let id): "/barriers/\(id)/undone"
        case .giving(let id): "/barriers/\(id)/giving"
        case .newReferral(let id): "/barriers/\(id)/referrals"
        case .referral(let id): "/referrals/\(id)"
        case .news(let id): "/referrals/\(id)/news"
        }
    }

    init?(_ parts: [String]) {
        guard (2...3).contains(parts.count), let id = RecordKey(parts[1]) else { return nil }
        switch (parts[0], parts.count == 3 ? parts[2] : nil) {
        case ("episodes", "barriers"): self = .ofEpisode(ID(of: id))
        case ("barriers", nil): self = .one(id)
        case ("barriers", "description"): self = .description(id)
        case ("barriers", "options"): self = .options(id)
        case ("barriers", "trial"): self = .trial(id)
        case ("barriers", "outcome"): self = .outcome(id)
        case ("barriers", "ending"): self = .ending(id)
        case ("barriers", "undone"): self = .undone(id)
        case ("barriers", "giving"): self = .giving(id)
        case ("barriers", "referrals"): self = .newReferral(id)
        case ("referrals", nil): self = .referral(id)
        case ("referrals", "news"): self = .news(id)
        default: return nil
        }
    }
}
