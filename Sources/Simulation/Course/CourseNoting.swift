internal import Clinic
internal import Measures

extension CourseWriting {
    /// What the therapist notes of a session: less than there is, and now and then what is not.
    mutating func note(_ session: Session) {
        let hadAssignment = hasAssignment
        hasAssignment = random.happens(noting.assignmentGiven)
        guard random.happens(noting.session) else { return }
        if hadAssignment { see(assignment(), session, minute: 8) }
        if let engagement = engagement() { see(.engagement(engagement), session, minute: 40) }
        if random.happens(path.isConfronting ? noting.confronting : noting.confrontingForNothing) {
            see(.confronting, session, minute: 25)
        }
        if random.happens(doubtChance) {
            see(.doubt(saidBy: random.happens(0.9) ? .client : .companion), session, minute: 30)
        }
        if random.happens(path.isConfronting ? 0.2 : path.isWithdrawing ? 0.05 : 0.02) {
            see(.spokeUp, session, minute: 33)
        }
        if hasAssignment { see(.assignmentGiven, session, minute: 44) }
    }

    /// One sentence on an alliance check, or none.
    mutating func write(on check: Response) {
        guard random.happens(path.hasLostHope ? noting.commentWithoutHope : noting.comment) else { return }
        let isDoubt = random.happens(path.hasLostHope ? 0.7 : 0.03)
        comments.append(
            SimulatedComment(
                response: check.id, text: InventedComments.sentence(client.language, isDoubt: isDoubt, &random),
                language: client.language, isDoubt: isDoubt, at: check.answeredAt))
    }

    private var doubtChance: Double {
        let chance =
            (path.hasLostHope ? noting.doubtWithoutHope : 0) + (path.isConfronting ? noting.doubtInConfrontation : 0)
        return max(chance, noting.doubtForNothing)
    }

    private mutating func engagement() -> Engagement? {
        let chance = random.unit()
        let gone = path.isWithdrawing ? noting.withdrawnInWithdrawal : path.hasLostHope ? 0.1 : noting.withdrawn
        let quiet = path.isWithdrawing ? noting.quietInWithdrawal : noting.quiet
        if chance < gone { return random.happens(0.6) ? .withdrawn : .bored }
        if chance < gone + quiet { return .quiet }
        return chance < 0.85 ? .engaged : nil
    }

    private mutating func assignment() -> ObservationValue {
        guard random.happens(noting.assignmentDiscussed) else { return .assignment(.notDiscussed) }
        let strain =
            (path.isConfronting || path.isWithdrawing ? 0.2 : 0) + (path.hasLostHope ? 0.15 : 0)
            + (path.isObstructed ? 0.15 : 0)
        if random.happens(min(0.97, max(0.03, 0.62 + 0.06 * path.outcome - strain))) { return .assignment(.done) }
        return .assignment(random.happens(0.45) ? .partly : .notDone)
    }

    private mutating func see(_ value: ObservationValue, _ session: Session, minute: Int) {
        let at = session.start.adding(minutes: minute)
        observations.append(
            Observation(
                id: ids.next(at: at), session: session.id, value, recordedAt: at, recordedBy: plan.therapistID))
    }
}
