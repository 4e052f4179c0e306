internal import MixedModels

/// The episodes as cross-products: one matrix for each client, within therapists, within sites.
struct ModelFrame {
    let columns: ModelColumns
    let products: GroupedProducts
    /// With the outcome of the next session as the response and this session's outcome as one more column.
    let lagged: GroupedProducts
    let counts: FrameCounts
    let clients: Int
    let therapists: Int
    let sites: Int
    /// The sum of products of all columns over all sessions, row-major.
    let total: [Double]

    init(_ episodes: [FrameEpisode], counts seed: FrameCounts = FrameCounts()) throws(AttributionRefusal) {
        let used = episodes.filter { $0.sums.sessions > 0 }
        guard !used.isEmpty else { throw .nothing }
        let names = Set(used.compactMap(\.treatment)).sorted()
        let hasIntake = used.allSatisfy { $0.intake != nil }
        columns = ModelColumns(treatments: Array(names.dropFirst()), hasIntake: hasIntake)
        let people = FramePeople(used)
        let means = AllianceMeans(used, people)
        var builder = FrameBuilder(columns: columns, people: people, means: means)
        for episode in used { builder.add(episode) }
        products = builder.products
        lagged = builder.lagged
        total = products.total()
        clients = people.clients.count
        therapists = people.therapists.count
        sites = people.sites
        counts = FrameCounts(seed, episodes, used: used, people: people, treatments: names.count)
    }
}

extension FrameCounts {
    fileprivate init(
        _ seed: FrameCounts, _ episodes: [FrameEpisode], used: [FrameEpisode], people: FramePeople, treatments: Int
    ) {
        self = seed
        for episode in episodes {
            withoutOutcome += episode.sums.withoutOutcome
            withoutAlliance += episode.sums.withoutAlliance
        }
        self.episodes = used.count
        clients = people.clients.count
        therapists = people.therapists.count
        sites = people.sites
        self.treatments = treatments
        for episode in used {
            sessions += episode.sums.sessions
            atCeiling += episode.sums.atCeiling
            closedEpisodes += episode.isClosed ? 1 : 0
            droppedOut += episode.hasDroppedOut ? 1 : 0
        }
        shortCourses = people.sessions.count { $0 < 4 }
        changedTherapist = people.changed
    }
}
