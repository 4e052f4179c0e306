/// The treatments as the model has them. One that few clients were given tells of these clients and not of the treatment,
/// and each costs a coefficient in every fit: those of few clients count as one, and so do the smallest beyond so many.
struct TreatmentGroups {
    /// As many as must be given a treatment for anything to be chosen by it (decision 40).
    static let fewestClients = 5
    static let most = 12

    /// That of most sessions first, so that it does not matter what they are called; where several are recorded, those of
    /// whom none is (`""`) make a group of their own and do not pass for one of them.
    let names: [String]
    /// Different names, and how many of them count as one.
    let named: Int
    let joined: Int
    private let isOwn: Set<String>

    private static let others = "\u{0}others"

    init(_ used: [FrameEpisode]) {
        let named = Set(used.compactMap(\.treatment))
        self.named = named.count
        var sessions: [String: Int] = [:]
        var clients: [String: Set<String>] = [:]
        var order: [String] = []
        for episode in used where episode.treatment != nil || named.count > 1 {
            let treatment = episode.treatment ?? ""
            if sessions[treatment] == nil { order.append(treatment) }
            sessions[treatment, default: 0] += episode.sums.sessions
            clients[treatment, default: []].insert(episode.client)
        }
        func sorted(_ order: [String]) -> [String] {
            order.enumerated().sorted { one, other in
                let (first, second) = (sessions[one.element] ?? 0, sessions[other.element] ?? 0)
                return first != second ? first > second : one.offset < other.offset
            }.map(\.element)
        }
        let all = sorted(order)
        let few = all.filter { (clients[$0]?.count ?? 0) < Self.fewestClients }
        let large = all.filter { (clients[$0]?.count ?? 0) >= Self.fewestClients }
        let room = few.isEmpty && large.count <= Self.most ? Self.most : Self.most - 1
        let own = all.count == 1 ? all : Array(large.prefix(room))
        let kept = Set(own)
        isOwn = kept
        joined = named.subtracting(own).count
        let rest = all.filter { !kept.contains($0) }
        if !rest.isEmpty {
            sessions[Self.others] = rest.reduce(0) { $0 + (sessions[$1] ?? 0) }
            order = order.filter { kept.contains($0) } + [Self.others]
        }
        names = sorted(order)
    }

    func group(of episode: FrameEpisode) -> String {
        let name = episode.treatment ?? ""
        return isOwn.contains(name) ? name : Self.others
    }
}
