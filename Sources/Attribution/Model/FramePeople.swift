/// Who is whose in a frame: each session's therapist is the one of its episode; each therapist's site the one of most
/// sessions.
struct FramePeople {
    /// The number of each client, from 0.
    let clients: [String: Int]
    let therapists: [String: Int]
    /// By therapist.
    let siteOf: [Int]
    let sites: Int
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
        var places = [[String: Int]](repeating: [:], count: therapists.count)
        for episode in episodes {
            guard let site = episode.site, let therapist = therapists[episode.therapist] else { continue }
            places[therapist][site, default: 0] += episode.sums.sessions
        }
        var numbers: [String: Int] = [:]
        var siteOf: [Int] = []
        for held in places {
            let name = held.isEmpty ? "" : Self.most(held)
            let number = numbers[name] ?? numbers.count
            numbers[name] = number
            siteOf.append(number)
        }
        self.clients = clients
        self.therapists = therapists
        self.siteOf = siteOf
        sites = numbers.count
        sessions = seen.map { $0.values.reduce(0, +) }
        crossed = seen.count { $0.count > 1 }
        changedWithin = within.count
    }

    private static func most(_ held: [String: Int]) -> String {
        held.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
}
