internal import MixedModels

/// The episodes as cross-products: one matrix for each client, within or across therapists and sites; clients in the order of
/// ``ClientOrder``.
struct ModelFrame {
    let columns: ModelColumns
    let products: GroupedProducts
    /// With the outcome of the next session as the response, and as more columns this session's outcome, the first one
    /// of the episode and the alliance of the next session.
    let lagged: GroupedProducts
    let counts: FrameCounts
    let clients: Int
    let therapists: Int
    let sites: Int
    let people: FramePeople
    /// The sum of products of all columns over all sessions, row-major.
    let total: [Double]

    init(_ episodes: [FrameEpisode], counts seed: FrameCounts = FrameCounts()) throws(AttributionRefusal) {
        let used = ClientOrder.sorted(episodes.filter { $0.sums.sessions > 0 })
        guard !used.isEmpty else { throw .nothing }
        let named = Set(used.compactMap(\.treatment)).sorted()
        // Where several are recorded, those of whom none is make a group of their own and do not pass for the first.
        let names = named.count > 1 && used.contains { $0.treatment == nil } ? [""] + named : named
        let withoutIntake = used.count { $0.intake == nil }
        let hasIntake = withoutIntake == 0
        columns = ModelColumns(treatments: Array(names.dropFirst()), hasIntake: hasIntake)
        let people = FramePeople(used)
        let means = AllianceMeans(used, people)
        var builder = FrameBuilder(columns: columns, people: people, means: means)
        for episode in used { builder.add(episode) }
        do throws(MixedModelError) {
            products = try builder.products
            lagged = try builder.lagged
        } catch {
            throw .notFitted(String(describing: error))
        }
        total = products.total()
        clients = people.clients.count
        therapists = people.therapists.count
        sites = people.sites.count
        self.people = people
        var counts = FrameCounts(seed, episodes, used: used, people: people)
        counts.treatments = named.count
        let given = Dictionary(grouping: used, by: \.therapist).values.map { Set($0.map { $0.treatment ?? "" }) }
        counts.isTreatmentByTherapist = named.count > 1 && given.count > 1 && given.allSatisfy { $0.count == 1 }
        counts.withoutIntake = hasIntake || withoutIntake == used.count ? 0 : withoutIntake
        counts.crossed = products.isCrossed ? people.crossed : 0
        counts.changedTherapist = people.changedWithin + (products.isCrossed ? 0 : people.crossed)
        counts.therapistsAtSeveralSites = people.sites.therapistsAtSeveral
        counts.isSiteLeftOut = people.sites.isLeftOut
        counts.withoutSite = people.sites.isLeftOut ? 0 : people.sites.sessionsWithoutName
        counts.withoutTreatment =
            named.count > 1 ? used.reduce(0) { $0 + ($1.treatment == nil ? $1.sums.sessions : 0) } : 0
        self.counts = counts
    }
}

extension FrameCounts {
    fileprivate init(
        _ seed: FrameCounts, _ episodes: [FrameEpisode], used: [FrameEpisode], people: FramePeople
    ) {
        self = seed
        for episode in episodes {
            withoutOutcome += episode.sums.withoutOutcome
            withoutAlliance += episode.sums.withoutAlliance
            asIntake += episode.sums.asIntake
        }
        self.episodes = used.count { !$0.isContinued }
        clients = people.clients.count
        therapists = people.therapists.count
        sites = people.sites.count
        for episode in used {
            sessions += episode.sums.sessions
            atCeiling += episode.sums.atCeiling
            closedEpisodes += episode.isClosed ? 1 : 0
            droppedOut += episode.hasDroppedOut ? 1 : 0
        }
        shortCourses = people.sessions.count { $0 < 4 }
    }
}
