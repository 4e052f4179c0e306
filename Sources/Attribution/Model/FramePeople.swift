/// Who is whose in a frame: each session's therapist and site are those of its episode.
struct FramePeople {
    /// The number of each client, from 0.
    let clients: [String: Int]
    let therapists: [String: Int]
    let sites: FrameSites
    /// Sessions with both checks, by client.
    let sessions: [Int]
    /// Clients with episodes of several therapists; and those who changed within an episode, whose sessions all count for
    /// the one that it ended with.
    let crossed: Int
    let changedWithin: Int

    init(_ episodes: [FrameEpisode]) {
        var clients: [String: Int] = [:]
        var seen: [[String: Int]] = []
        var within: Set<Int> = []
        var therapists: [String: Int] = [:]
        for episode in episodes {
            let client = clients[episode.client] ?? clients.count
            clients[episode.client] = client
            if client == seen.count { seen.append([:]) }
            seen[client][episode.therapist, default: 0] += episode.sums.sessions
            therapists[episode.therapist] = therapists[episode.therapist] ?? therapists.count
            if episode.changedTherapist { within.insert(client) }
        }
        self.clients = clients
        self.therapists = therapists
        sites = FrameSites(episodes, therapists)
        sessions = seen.map { $0.values.reduce(0, +) }
        crossed = seen.count { $0.count > 1 }
        changedWithin = within.count
    }
}
