import Clinic
import Signs

/// How many, of how many clients.
package struct OutcomeTally: Hashable, Sendable {
    package let count: Int
    package let clients: Int

    package init(count: Int, clients: Int) {
        self.count = count
        self.clients = clients
    }
}

/// Makes cells of what is counted, so that none of too few clients is shown to anybody but their therapist.
struct GuardedCount: Sendable {
    let reader: LoopReader
    /// Clients whose records the reader may read: they make no number safer.
    let known: Set<ClientID>

    func tally(_ count: Int, _ clients: Set<ClientID>) -> LoopCell<OutcomeTally> {
        let tally = count == 0 ? nil : OutcomeTally(count: count, clients: clients.count)
        return cell(tally, clients)
    }

    /// - Parameter clients: behind all of them, not behind the part alone.
    func part(_ count: Int, of total: Int, _ clients: Set<ClientID>) -> LoopCell<LoopCount> {
        cell(Proportion(count, of: total).map { LoopCount(part: $0, clients: clients.count) }, clients)
    }

    func cell<Value>(_ value: Value?, _ clients: Set<ClientID>) -> LoopCell<Value> {
        reader.cell(value, clients: strangers(clients).count)
    }

    /// The groups that can be shown: each of enough clients, and so that those left over are none, or enough too, since
    /// the sum of all stands beside them.
    func shown<Key: Hashable>(_ groups: [Key: Set<ClientID>], order: (Key) -> String) -> Set<Key> {
        guard let fewest = reader.fewest else { return Set(groups.keys) }
        let counted = groups.mapValues(strangers)
        var shown = Set(counted.filter { $0.value.count >= fewest }.keys)
        while shown.count < groups.count {
            let rest = counted.filter { !shown.contains($0.key) }.values.reduce(into: Set<ClientID>()) {
                $0.formUnion($1)
            }
            if rest.count >= fewest { break }
            let least = shown.min { left, right in
                let (one, other) = (counted[left]?.count ?? 0, counted[right]?.count ?? 0)
                return one == other ? order(left) < order(right) : one < other
            }
            guard let least else { break }
            shown.remove(least)
        }
        return shown
    }

    private func strangers(_ clients: Set<ClientID>) -> Set<ClientID> { clients.subtracting(known) }
}
