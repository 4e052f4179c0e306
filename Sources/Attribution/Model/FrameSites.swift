/// Where the sessions of a frame were: each combination of a therapist and a site is a place of its own.
struct FrameSites {
    /// By place: who is there, and at which site.
    let therapistOf: [Int]
    let siteOf: [Int]
    let count: Int
    /// Therapists with sessions at several sites.
    let therapistsAtSeveral: Int
    /// Whether these have so many sessions at others than their usual one, among so many therapists, that nothing is said
    /// of sites.
    let isLeftOut: Bool
    /// Sessions at another site than the one where their therapist has most, that count for that one: where they are few
    /// among very many therapists, so that a stray one does not take away what is said of sites.
    let sessionsMoved: Int
    /// Sessions of which no site is named, where several sites are.
    let sessionsWithoutName: Int
    private let numbers: [Place: Int]
    /// By therapist, the site of most sessions.
    private let usual: [String]
    private let isTold: Bool
    private let isOfTherapist: Bool

    /// One session in so many may count for another site than it was at; that blurs what goes with sites by as little.
    private static let mostMoved = 20

    private struct Place: Hashable {
        let therapist: Int
        let site: String
    }

    /// Up to how many therapists and sites together these are taken as crossed with one another, and clients with
    /// therapists: the effort grows with the cube of it.
    static let mostCrossed = 120

    init(_ episodes: [FrameEpisode], _ therapists: [String: Int]) {
        var held = [[String: Int]](repeating: [:], count: therapists.count)
        var unnamed = 0
        for episode in episodes {
            guard let site = episode.site else { unnamed += episode.sums.sessions; continue }
            if let therapist = therapists[episode.therapist] {
                held[therapist][site, default: 0] += episode.sums.sessions
            }
        }
        let named = Set(held.flatMap(\.keys))
        let several = held.count { $0.count > 1 }
        therapistsAtSeveral = named.count > 1 ? several : 0
        let isMany = therapistsAtSeveral > 0 && therapists.count + named.count > Self.mostCrossed
        let away = held.reduce(0) { $0 + $1.values.reduce(0, +) - ($1.values.max() ?? 0) }
        let sessions = held.reduce(0) { $0 + $1.values.reduce(0, +) }
        isLeftOut = isMany && away * Self.mostMoved > sessions
        sessionsMoved = isMany && !isLeftOut ? away : 0
        isOfTherapist = isMany && !isLeftOut
        sessionsWithoutName = named.count > 1 ? unnamed : 0
        let usual = held.map { Self.most($0) }
        let isTold = named.count > 1 && !isLeftOut
        var numbers: [Place: Int] = [:]
        var sites: [String: Int] = [:]
        var (therapistOf, siteOf): ([Int], [Int]) = ([], [])
        // Where each therapist has one place, places are numbered as therapists are.
        for episode in episodes {
            guard let therapist = therapists[episode.therapist] else { continue }
            let site = isTold ? (isOfTherapist ? nil : episode.site) ?? usual[therapist] : ""
            let place = Place(therapist: therapist, site: site)
            guard numbers[place] == nil else { continue }
            numbers[place] = numbers.count
            let number = sites[site] ?? sites.count
            sites[site] = number
            therapistOf.append(therapist)
            siteOf.append(number)
        }
        self.usual = usual
        self.isTold = isTold
        self.numbers = numbers
        self.therapistOf = therapistOf
        self.siteOf = siteOf
        count = max(1, sites.count)
    }

    /// A session without a site counts for the one where its therapist has most, if there is any.
    func place(of episode: FrameEpisode, _ therapist: Int) -> Int {
        let own = isOfTherapist ? nil : episode.site
        return numbers[Place(therapist: therapist, site: isTold ? own ?? usual[therapist] : "")] ?? 0
    }

    private static func most(_ held: [String: Int]) -> String {
        held.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
}
