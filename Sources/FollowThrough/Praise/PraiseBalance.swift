/// How often something good was said out loud beside how many concerns were opened, over one span of time. A mirror for
/// who says it, not a mark.
package struct PraiseBalance: Hashable, Sendable {
    package let praises: Int
    package let concerns: Int
    /// Behind both.
    package let clients: Int

    package init(praises: Int, concerns: Int, clients: Int) {
        self.praises = praises
        self.concerns = concerns
        self.clients = clients
    }

    /// So many praises to one concern; `nil` where there is no concern.
    package var ratio: Double? { concerns == 0 ? nil : Double(praises) / Double(concerns) }

    /// What may be shown: nothing of fewer than five clients to anybody but the therapist.
    package func cell(for reader: LoopReader) -> LoopCell<PraiseBalance> {
        reader.cell(praises + concerns == 0 ? nil : self, clients: clients)
    }
}
