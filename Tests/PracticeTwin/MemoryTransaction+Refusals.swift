internal import Clinic
internal import Practice

extension MemoryTransaction {
    func refusalTally(of action: AuditAction) -> RefusalTally? { records.refusals[action] }
    func refusalTallies() -> [RefusalTally] {
        records.refusals.values.sorted { $0.action.rawValue < $1.action.rawValue }
    }
    func put(_ tally: RefusalTally) { records.refusals[tally.action] = tally }
}
