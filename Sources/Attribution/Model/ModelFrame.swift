internal import MixedModels

/// The episodes as cross-products: one matrix for each client, within or across therapists and sites; clients in the order of
/// ``ClientOrder``.
struct ModelFrame {
    let columns: ModelColumns
    let products: GroupedProducts
    /// With the outcome of the next session as the response, and as more columns this session's outcome, the first one,
    /// the alliance of the next session, that of the first, and the first outcome times time.
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
        let treatments = TreatmentGroups(used)
        // A course in several parts is one.
        let (courses, withoutIntake) = (
            used.count { !$0.isContinued }, used.count { !$0.isContinued && $0.intake == nil }
        )
        let hasIntake = used.allSatisfy { $0.intake != nil }
        columns = ModelColumns(treatments: Array(treatments.names.dropFirst()), hasIntake: hasIntake)
        let people = FramePeople(used)
        let means = AllianceMeans(used, people)
        var builder = FrameBuilder(
            columns: columns, people: people, treatments: treatments, means: means,
            beginnings: CourseBeginnings(used, people))
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
        counts.treatments = treatments.named
        counts.treatmentsJoined = treatments.joined
        // Sessions of which no treatment is named do not show that anybody gave two.
        let given = Dictionary(grouping: used.filter { $0.treatment != nil }, by: \.therapist).values.map {
            Set($0.map(treatments.group))
        }
        counts.isTreatmentByTherapist = treatments.names.count > 1 && given.allSatisfy { $0.count <= 1 }
        counts.withoutIntake = hasIntake || withoutIntake == courses ? 0 : withoutIntake
        counts.crossed = products.isCrossed ? people.crossed : 0
        counts.changedTherapist = people.changedWithin + (products.isCrossed ? 0 : people.crossed)
        counts.alike = Self.alike(used, people)
        counts.therapistsAtSeveralSites = people.sites.therapistsAtSeveral
        counts.isSiteLeftOut = people.sites.isLeftOut
        counts.siteMoved = people.sites.sessionsMoved
        counts.withoutSite = people.sites.isLeftOut ? 0 : people.sites.sessionsWithoutName
        counts.withoutTreatment =
            treatments.named > 1 ? used.reduce(0) { $0 + ($1.treatment == nil ? $1.sums.sessions : 0) } : 0
        self.counts = counts
    }

    /// A line through two sessions leaves nothing over: of each client the sessions beyond two, counted up to two so that
    /// no single client tells it for all.
    var sessionsBeyondTwo: Int {
        let width = columns.width
        return (0..<clients).reduce(0) { sum, client in
            let start = client * width * width
            let (count, time) = (products.sums[start], products.sums[start + ModelColumns.time])
            let spread = products.sums[start + ModelColumns.time * width + ModelColumns.time] - time * time / count
            return spread > 1e-9 ? sum + min(2, max(0, Int(count) - 2)) : sum
        }
    }

    /// Sources that divide the sessions in one and the same way, such as sites that each have one therapist; each time two
    /// of them or three.
    private static func alike(_ used: [FrameEpisode], _ people: FramePeople) -> [[Source]] {
        let levels: [(source: Source, count: Int, of: (FrameEpisode) -> Int)] = [
            (.client, people.clients.count, { people.clients[$0.client] ?? 0 }),
            (.therapist, people.therapists.count, { people.therapists[$0.therapist] ?? 0 }),
            (
                .site, people.sites.count,
                { people.sites.siteOf[people.sites.place(of: $0, people.therapists[$0.therapist] ?? 0)] }
            ),
        ]
        var groups: [[(source: Source, count: Int, of: (FrameEpisode) -> Int)]] = []
        for level in levels where level.count > 1 {
            let place = groups.firstIndex { group in
                let other = group[0]
                guard other.count == level.count else { return false }
                return Set(used.map { [other.of($0), level.of($0)] }).count == level.count
            }
            if let place { groups[place].append(level) } else { groups.append([level]) }
        }
        return groups.filter { $0.count > 1 }.map { $0.map(\.source) }
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
        clientsBelowTop = Set(used.lazy.filter { $0.sums.sessions > $0.sums.atCeiling }.map(\.client)).count
        shortCourses = people.sessions.count { $0 < 4 }
        longerCourses = people.sessions.count { $0 > 2 }
    }
}
