internal import MixedModels

/// Turns each episode's sums into cross-products of the model's columns: each column is a sum of the episode's own four
/// (1, x, s, y) with constants of the client, so the products are algebra on the sums.
struct FrameBuilder {
    let columns: ModelColumns
    let people: FramePeople
    let means: AllianceMeans
    private var now: [[Double]]
    private var next: [[Double]]

    init(columns: ModelColumns, people: FramePeople, means: AllianceMeans) {
        self.columns = columns
        self.people = people
        self.means = means
        let count = people.clients.count
        now = Array(repeating: Array(repeating: 0, count: columns.width * columns.width), count: count)
        next = Array(repeating: Array(repeating: 0, count: columns.laggedWidth * columns.laggedWidth), count: count)
    }

    mutating func add(_ episode: FrameEpisode) {
        guard let client = people.clients[episode.client] else { return }
        let maps = weights(of: episode, client)
        Self.add(episode.sums.now, base: EpisodeSums.width, maps, to: &now[client])
        var lagged = maps.map { $0 + [0.0] }
        lagged[columns.response] = [0, 0, 0, 0, 1]
        lagged.append([0, 0, 0, 1, 0])
        Self.add(episode.sums.next, base: EpisodeSums.nextWidth, lagged, to: &next[client])
    }

    var products: GroupedProducts { grouped(now, columns.width) }
    var lagged: GroupedProducts { grouped(next, columns.laggedWidth) }

    private func grouped(_ matrices: [[Double]], _ width: Int) -> GroupedProducts {
        var products = GroupedProducts(width: width, grandparents: people.siteOf)
        for (client, matrix) in matrices.enumerated() { products.append(matrix, parent: people.therapistOf[client]) }
        return products
    }

    /// For each column how much of 1, x, s and y is in it.
    private func weights(of episode: FrameEpisode, _ client: Int) -> [[Double]] {
        let (own, theirs) = (means.client[client], means.therapist[people.therapistOf[client]])
        var maps: [[Double]] = [
            [1, 0, 0, 0], [0, 1, 0, 0], [-own, 0, 1, 0], [own - theirs, 0, 0, 0], [theirs - means.all, 0, 0, 0],
        ]
        for treatment in columns.treatments { maps.append([episode.treatment == treatment ? 1 : 0, 0, 0, 0]) }
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
