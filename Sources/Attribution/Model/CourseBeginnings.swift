/// What each client's pairs of sessions begin with: the outcome and the alliance of the sessions that follow none, on
/// average where there are several. They are all sessions less those that follow one.
struct CourseBeginnings {
    private var sums: [(count: Double, outcome: Double, alliance: Double)]

    init(_ episodes: [FrameEpisode], _ people: FramePeople) {
        sums = Array(repeating: (0, 0, 0), count: people.clients.count)
        for episode in episodes {
            guard let place = people.clients[episode.client], let first = episode.sums.beginnings else { continue }
            sums[place].count += first.count
            sums[place].outcome += first.outcome
            sums[place].alliance += first.alliance
        }
    }

    /// - Parameters:
    ///   - outcome: to be taken where the first session is in none of the episodes.
    ///   - mean: the client's mean alliance, taken there too.
    func first(of client: Int, outcome: Double, mean: Double) -> (outcome: Double, alliance: Double) {
        let own = sums[client]
        guard own.count > 0.5 else { return (outcome, mean) }
        return (own.outcome / own.count, own.alliance / own.count)
    }
}
