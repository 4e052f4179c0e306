/// Mean alliance of each client, of each therapist's sessions, and of all.
struct AllianceMeans {
    let client: [Double]
    let therapist: [Double]
    let all: Double

    init(_ episodes: [FrameEpisode], _ people: FramePeople) {
        var therapist = [(sum: Double, count: Double)](repeating: (0, 0), count: people.therapists.count)
        var client = [(sum: Double, count: Double)](repeating: (0, 0), count: people.clients.count)
        for episode in episodes {
            guard let place = people.clients[episode.client], let theirs = people.therapists[episode.therapist]
            else { continue }
            client[place].sum += episode.sums.allianceSum
            client[place].count += Double(episode.sums.sessions)
            therapist[theirs].sum += episode.sums.allianceSum
            therapist[theirs].count += Double(episode.sums.sessions)
        }
        let sum = therapist.reduce(0) { $0 + $1.sum }
        let count = therapist.reduce(0) { $0 + $1.count }
        self.client = client.map { $0.sum / max(1, $0.count) }
        self.therapist = therapist.map { $0.sum / max(1, $0.count) }
        all = sum / max(1, count)
    }
}
