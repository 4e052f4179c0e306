/// Who is whose in a frame: each client's therapist is the one with most of the sessions, each therapist's site too.
struct FramePeople {
    /// The number of each client, from 0.
    let clients: [String: Int]
    let therapists: [String: Int]
    /// By client.
    let therapistOf: [Int]
    /// By therapist.
    let siteOf: [Int]
    let sites: Int
    /// Sessions with both checks, by client.
    let sessions: [Int]
    /// Clients whose sessions were with more than one therapist.
    let changed: Int

    init(_ episodes: [FrameEpisode]) {
        var clients: [String: Int] = [:]
        var seen: [[String: Int]] = []
        var changes: Set<Int> = []
        for episode in episodes {
            let client = clients[episode.client] ?? clients.count
            clients[episode.client] = client
            if client == seen.count { seen.append([:]) }
            seen[client][episode.therapist, default: 0] += episode.sums.sessions
            if episode.changedTherapist { changes.insert(client) }
        }
        var therapists: [String: Int] = [:]
        var therapistOf: [Int] = []
        for (client, held) in seen.enumerated() {
            if held.count > 1 { changes.insert(client) }
            let name = Self.most(held)
            let number = therapists[name] ?? therapists.count
            therapists[name] = number
            therapistOf.append(number)
        }
        var places = [[String: Int]](repeating: [:], count: therapists.count)
        for episode in episodes {
            guard let site = episode.site, let client = clients[episode.client] else { continue }
            places[therapistOf[client]][site, default: 0] += episode.sums.sessions
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
        self.therapistOf = therapistOf
        self.siteOf = siteOf
        sites = numbers.count
        sessions = seen.map { $0.values.reduce(0, +) }
        changed = changes.count
    }

    private static func most(_ held: [String: Int]) -> String {
        held.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
}
