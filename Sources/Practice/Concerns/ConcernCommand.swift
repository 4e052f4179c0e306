package import Clinic
internal import FollowThrough

/// What came of an act about a concern.
package struct ConcernDone: Hashable, Sendable {
    package let concern: ConcernID
    package let episode: EpisodeID
    /// The same form had come before; nothing was recorded again.
    package let wasAlreadyThere: Bool
    /// What it stays for all that; `nil` where there is nothing to tell.
    package let stays: ConcernStays?

    package init(
        concern: ConcernID, episode: EpisodeID, wasAlreadyThere: Bool, stays: ConcernStays? = nil
    ) {
        self.concern = concern
        self.episode = episode
        self.wasAlreadyThere = wasAlreadyThere
        self.stays = stays
    }
}

/// What a concern stays after an act of somebody who could not see it.
package enum ConcernStays: Hashable, Sendable {
    /// It was settled or dismissed: a talk alone does not open it again.
    case closed
    /// A risk answer joined after what the page showed, and waits for what is done about it.
    case needingSafety
}

/// An act to record, with its words.
struct PlannedAct: Sendable {
    let kind: ConcernActKind
    let purpose: SealedPurpose
    let words: String

    init(_ kind: ConcernActKind, _ purpose: SealedPurpose = .concernWords, words: String = "") {
        self.kind = kind
        self.purpose = purpose
        self.words = words
    }
}

/// What an act about a concern is decided on.
struct ConcernSituation: Sendable {
    let concern: Concern
    let records: EpisodeRecords
    let practice: Practice
    let now: Instant
    /// Whether the client agreed to be given something to read and to take along; of a form that came before, that is
    /// not asked anew.
    let maySendToClient: Bool

    func requireSession(_ id: SessionID?) throws(PracticeError) -> Session? {
        guard let id else { return nil }
        guard let session = records.sessions.first(where: { $0.id == id }) else { throw .notFound }
        return session
    }
}

extension PracticeService {
    /// Loads the concern, asks the policy, decides, appends, judges anew: one transaction. What asks for more on one that
    /// somebody closed meanwhile opens it again first, so that it comes up.
    ///
    /// - Parameters:
    ///   - once: made with the page. The first act has this id, so that a form that is sent twice is recorded once.
    ///   - seen: how many acts the page showed. Given, it refuses with a conflict what was decided on less than all.
    ///   - isOvertaken: whether what the page showed is no longer so. Given, that is refused with the same conflict.
    func act(
        on id: ConcernID, once: ConcernActID, _ action: AuditAction, as actor: Actor, seen: Int? = nil,
        unless isOvertaken: (@Sendable (Concern) -> Bool)? = nil,
        _ rule: @Sendable @escaping (Viewer, EpisodeOwnership, PersonID) -> Bool,
        _ plan: @Sendable @escaping (ConcernSituation) throws -> [PlannedAct]
    ) async throws(PracticeError) -> ConcernDone {
        try await write { store in
            guard let record = try store.concernRecord(id), let records = try store.records(of: record.episode) else {
                throw PracticeError.notFound
            }
            try actor.require({ rule($0, $1, record.owner) }, records.ownership)
            let all = try store.concerns(of: record.episode)
            guard let concern = all.first(where: { $0.id == id }) else { throw PracticeError.notFound }
            let situation = ConcernSituation(
                concern: concern, records: records, practice: try store.requirePractice(), now: chance.now(),
                maySendToClient: try store.concernAct(once) != nil
                    || consents(of: records.client.id, in: store).allows(.messages))
            let planned = try plan(situation)
            if let done = try repeated(planned, of: concern, once, in: store) { return Announced(done, []) }
            if let before = try saidJustBefore(planned, of: concern, by: actor.personID, in: store),
                let done = try repeated(planned, of: concern, before, in: store)
            {
                return Announced(done, [])
            }
            if let seen, seen != concern.actCount { throw PracticeError.conflict("conflict.concern-changed") }
            if isOvertaken?(concern) == true { throw PracticeError.conflict("conflict.concern-changed") }
            let reopens = concern.isClosed && planned.askForMore
            // It would be open for ever: what has ended stands on no board.
            if reopens, records.episode.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            // A risk answer would need its safety again, and one beside another that is open would be two about one thing: there
            // a person decides.
            if reopens, concern.subject == .risk || all.contains(where: { concern.isDoubled(by: $0) }) {
                throw PracticeError.conflict("conflict.concern-changed")
            }
            try append(planned, to: concern, once: once, reopening: reopens, by: actor.personID, in: store)
            if reopens {
                try note(
                    .reopenConcern, by: actor.personID, client: records.client.id, episode: records.episode.id,
                    in: store)
            }
            try note(action, by: actor.personID, client: records.client.id, episode: records.episode.id, in: store)
            let judged = try judge(records, in: store)
            return Announced(
                ConcernDone(
                    concern: id, episode: records.episode.id, wasAlreadyThere: false,
                    stays: try stays(planned, concern, in: store)), [judged.announcement])
        }.announced(by: self)
    }

    /// - Parameter reopening: with an act before them that opens it again; the ids of the others are the same as without.
    func append(
        _ planned: [PlannedAct], to concern: Concern, once: ConcernActID, reopening: Bool = false,
        by person: PersonID?, in store: any StoreWriting
    ) throws {
        let now = chance.now()
        if reopening {
            try store.add(
                ConcernAct(
                    id: once.reopening, concern: concern.id, episode: concern.episode, place: concern.actCount,
                    at: now, by: person, kind: .reopened))
        }
        let first = concern.actCount + (reopening ? 1 : 0)
        for (index, plan) in planned.enumerated() {
            let act = ConcernAct(
                id: once.following(index), concern: concern.id, episode: concern.episode, place: first + index,
                at: now, by: person, kind: plan.kind)
            try store.add(act)
            var target = act.id
            if case .wordsCorrected(let corrected) = plan.kind {
                let before = try words(plan.purpose, of: corrected, in: store) ?? ""
                try store.removeSealedText(plan.purpose, of: (corrected.high, corrected.low))
                try keep(before, plan.purpose, of: act.id, episode: concern.episode, in: store)
                target = corrected
            }
            try keep(plan.words, plan.purpose, of: target, episode: concern.episode, in: store)
        }
    }

    /// Whether the same form came before; throws `idTaken` where its id came with something else.
    private func repeated(
        _ planned: [PlannedAct], of concern: Concern, _ once: ConcernActID, in store: any StoreReading
    ) throws -> ConcernDone? {
        guard let first = try store.concernAct(once) else { return nil }
        guard first.concern == concern.id else { throw PracticeError.idTaken }
        for (index, plan) in planned.enumerated() {
            let id = once.following(index)
            guard let held = try store.concernAct(id), plan.kind.isRepeat(of: held.kind),
                try words(plan.purpose, writtenWith: held, in: store) ?? "" == plan.words
            else { throw PracticeError.idTaken }
        }
        guard try store.concernAct(once.following(planned.count)) == nil else { throw PracticeError.idTaken }
        return ConcernDone(
            concern: concern.id, episode: concern.episode, wasAlreadyThere: true,
            stays: try stays(planned, concern, in: store))
    }

    /// What has to be told of a talk and of what was done for safety, once that is recorded.
    private func stays(
        _ planned: [PlannedAct], _ concern: Concern, in store: any StoreReading
    ) throws -> ConcernStays? {
        let isSafety = planned.contains { $0.kind.recordsSafety }
        guard isSafety || planned.contains(where: { $0.kind.isTalk }),
            let now = try store.concerns(of: concern.episode).first(where: { $0.id == concern.id })
        else { return nil }
        if isSafety, now.needsSafety { return .needingSafety }
        return now.isClosed ? .closed : nil
    }
}

extension PracticeService {
    /// The words that came with an act: those beside it, unless they were put right since.
    func words(
        _ purpose: SealedPurpose, writtenWith act: ConcernAct, in store: any StoreReading
    ) throws -> String? {
        var target = act.id
        if case .wordsCorrected(let corrected) = act.kind { target = corrected }
        let next = try store.concernActs(of: act.episode).filter {
            $0.concern == act.concern && $0.place > act.place && $0.kind == .wordsCorrected(of: target)
        }.min { $0.place < $1.place }
        return try words(purpose, of: next?.id ?? target, in: store)
    }
}

extension Concern {
    fileprivate func isDoubled(by other: Concern) -> Bool {
        other.id != id && !other.isClosed && other.subject == subject && subject != .other
    }
}

extension [PlannedAct] {
    /// A step, or a review that goes on: somebody means the concern to come up again.
    fileprivate var askForMore: Bool {
        contains { $0.kind.agreesStep } || contains { $0.kind.reviews } && !contains { $0.kind == .settled }
    }
}

extension ConcernActID {
    /// The id of the opening again that a form brings with it. Apart from those of its own acts, so that it is known again
    /// whether the concern was closed when it first came or not.
    fileprivate var reopening: ConcernActID { following(.max) }

    /// The ids of the acts that one form records: the first is the form's own.
    func following(_ index: Int) -> ConcernActID {
        guard index > 0 else { return self }
        var mixed = low ^ (UInt64(index) &* 0x9E37_79B9_7F4A_7C15)
        mixed = (mixed ^ (mixed >> 31)) &* 0xBF58_476D_1CE4_E5B9
        // The two highest bits say what kind of id it is, and stay.
        return ConcernActID(high: high, low: low ^ (mixed & 0x3FFF_FFFF_FFFF_FFFF))
    }
}

extension ConcernActKind {
    fileprivate var agreesStep: Bool { if case .stepAgreed = self { true } else { false } }
    fileprivate var isTalk: Bool { if case .talked = self { true } else { false } }
    fileprivate var reviews: Bool { if case .reviewed = self { true } else { false } }

    /// The same but for the moment, which is that of the first time.
    func isRepeat(of held: ConcernActKind) -> Bool {
        switch (self, held) {
        case (.talked(let new), .talked(let old)): new.session == old.session && new.about == old.about
        case (.reviewed(let new), .reviewed(let old)): new.session == old.session && new.helped == old.helped
        default: self == held
        }
    }
}
