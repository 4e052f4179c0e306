internal import MixedModels

/// Turns each episode's sums into cross-products of the model's columns: each column is a sum of the episode's own four
/// (1, x, s, y) with constants of the client and the therapist, so the products are algebra on the sums.
struct FrameBuilder {
    let columns: ModelColumns
    let people: FramePeople
    let treatments: TreatmentGroups
    let means: AllianceMeans
    let beginnings: CourseBeginnings
    /// By client, then by place.
    private var now: [[Int: [Double]]]
    private var next: [[Int: [Double]]]

    init(
        columns: ModelColumns, people: FramePeople, treatments: TreatmentGroups, means: AllianceMeans,
        beginnings: CourseBeginnings
    ) {
        self.treatments = treatments
        self.beginnings = beginnings
        self.columns = columns
        self.people = people
        self.means = means
        now = Array(repeating: [:], count: people.clients.count)
        next = now
    }

    mutating func add(_ episode: FrameEpisode) {
        guard let client = people.clients[episode.client], let therapist = people.therapists[episode.therapist]
        else { return }
        let place = people.sites.place(of: episode, therapist)
        let maps = weights(of: episode, client, therapist)
        Self.add(
            episode.sums.now, base: EpisodeSums.width, maps,
            to: &now[client][place, default: Self.none(columns.width)])
        guard !episode.sums.next.isEmpty else {
            next[client][place, default: Self.none(columns.laggedWidth)][0] += 0
            return
        }
        var lagged = maps.map { $0 + [0.0, 0.0] }
        lagged[columns.response] = [0, 0, 0, 0, 1, 0]
        let own = means.client[client]
        let first = beginnings.first(of: client, outcome: episode.sums.firstOutcome, mean: own)
        lagged.append([0, 0, 0, 1, 0, 0])
        lagged.append([first.outcome, 0, 0, 0, 0, 0])
        lagged.append([-own, 0, 0, 0, 0, 1])
        lagged.append([first.alliance - own, 0, 0, 0, 0, 0])
        lagged.append([0, first.outcome, 0, 0, 0, 0])
        Self.add(
            episode.sums.next, base: EpisodeSums.nextWidth, lagged,
            to: &next[client][place, default: Self.none(columns.laggedWidth)])
    }

    private static func none(_ width: Int) -> [Double] { [Double](repeating: 0, count: width * width) }

    var products: GroupedProducts { get throws(MixedModelError) { try grouped(now, columns.width) } }
    var lagged: GroupedProducts { get throws(MixedModelError) { try grouped(next, columns.laggedWidth) } }

    private func grouped(_ matrices: [[Int: [Double]]], _ width: Int) throws(MixedModelError) -> GroupedProducts {
        let sites = people.sites
        var products = GroupedProducts(
            width: width, grandparents: sites.siteOf,
            parentOf: sites.siteOf.count > people.therapists.count ? sites.therapistOf : [])
        // Where two have as many sessions the client counts for the one who came first: whose sessions stand earlier.
        for held in matrices {
            let parts = held.sorted { one, other in
                let (first, second) = (one.value[ModelColumns.time], other.value[ModelColumns.time])
                return first != second ? first < second : one.key < other.key
            }
            try products.append(parts.map { ($0.key, $0.value) })
        }
        // Beyond, a client counts for the therapist who saw them most.
        return people.therapists.count + sites.count <= FrameSites.mostCrossed ? products : products.nested
    }

    /// For each column how much of 1, x, s and y is in it.
    private func weights(of episode: FrameEpisode, _ client: Int, _ therapist: Int) -> [[Double]] {
        let (own, theirs) = (means.client[client], means.therapist[therapist])
        var maps: [[Double]] = [
            [1, 0, 0, 0], [0, 1, 0, 0], [-own, 0, 1, 0], [own - theirs, 0, 0, 0], [theirs - means.all, 0, 0, 0],
        ]
        let given = treatments.group(of: episode)
        for treatment in columns.treatments { maps.append([given == treatment ? 1 : 0, 0, 0, 0]) }
        if columns.hasIntake { maps.append([episode.intake ?? 0, 0, 0, 0]) }
        maps.append([0, 0, 0, 1])
        return maps
    }

    /// Adds M'UM, where U is the upper triangle of the base sums by columns.
    private static func add(_ packed: [Double], base: Int, _ maps: [[Double]], to target: inout [Double]) {
        var full = [Double](repeating: 0, count: base * base)
        var place = 0
        for column in 0..<base {
            for row in 0...column {
                full[row * base + column] = packed[place]
                full[column * base + row] = packed[place]
                place += 1
            }
        }
        let width = maps.count
        for left in 0..<width {
            var half = [Double](repeating: 0, count: base)
            for row in 0..<base where maps[left][row] != 0 {
                for column in 0..<base { half[column] += maps[left][row] * full[row * base + column] }
            }
            for right in 0..<width {
                var sum = 0.0
                for column in 0..<base { sum += half[column] * maps[right][column] }
                target[left * width + right] += sum
            }
        }
    }
}
