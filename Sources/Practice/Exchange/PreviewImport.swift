internal import Clinic

extension PracticeService {
    /// What an import would do, tried out piece by piece, each in a transaction of its own that is undone, so that others
    /// write in between. Nothing that a preview does not show is worked out.
    ///
    /// - Parameters:
    ///   - progress: told after each piece.
    ///   - own: what the kind of import finds out besides ``CareTally``.
    ///   - take: the rows of one piece.
    func previewing<Row: Sendable, Own: Sendable>(
        _ action: AuditAction, _ pieces: PreviewPieces<Row>, from survey: CareSurvey, as actor: Actor, _ own: Own,
        progress: @Sendable (ImportProgress) -> Void = { _ in },
        _ take: @Sendable @escaping (CareImport, Own, [ImportRows<Row>.Line]) throws -> (CareTally, Own)
    ) async throws(PracticeError) -> (CareTally, Own) {
        let now = chance.now()
        var state = PieceUndone(care: try await read { try CareTally($0, now: now, survey: survey) }, own: own)
        state.care.isInPieces = true
        do {
            var (pieces, pace, done) = (pieces, PreviewPace(), 0)
            while let rows = try pieces.next(atLeast: pace.rows) {
                // Another process asks for its turn every tenth of a second; within this one they come in order.
                if pace.hasBegun, actor.personID == nil { try await chance.pause(PreviewPace.othersTurn) }
                state.care.survey = pieces.survey(of: rows)
                let before = state
                do {
                    try await store.write { store -> Void in
                        let start = chance.now()
                        try before.care.remake(in: store)
                        let care = CareImport(self, store, actor, before.care)
                        let (taken, found) = try take(care, before.own, rows)
                        var after = taken
                        // No later piece is of these.
                        (after.touched, after.made, after.compared, after.waiting) = ([], [], [], [])
                        throw PieceUndone(
                            care: after, own: found, took: chance.now().microseconds - start.microseconds)
                    }
                } catch let undone as PieceUndone<Own> {
                    state = undone
                }
                pace.note(rows.count, took: state.took)
                done += rows.count
                progress(.taking(done, of: survey.rows))
                if actor.personID != nil, state.care.report.problemCount >= PreviewLimits.problemRows {
                    let told = [state.care.report.problemCount, done, survey.rows].map(String.init)
                    if done < survey.rows {
                        state.care.report.notes.append(ImportNote(key: "import.preview-stopped", arguments: told))
                    }
                    break
                }
            }
        } catch {
            throw PracticeError(wrapping: error)
        }
        try await write { store in
            try note(.previewImport, by: actor.personID, to: nil, action.rawValue, in: store)
        }
        return (state.care, state.own)
    }
}

/// Undoes a piece of a preview, and carries what it found out of it.
private struct PieceUndone<Own: Sendable>: Error {
    var care: CareTally
    let own: Own
    /// Microseconds.
    var took: Int64 = 0
}
