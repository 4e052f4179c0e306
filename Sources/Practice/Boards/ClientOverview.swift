package import Clinic
package import FollowThrough
package import Measures
package import Signs

/// Everything about one course of care, for who may know how it goes.
package struct ClientOverview: Sendable {
    package typealias Answer = EpisodeView
    package let of: ClientOrEpisode
    package init(of: ClientOrEpisode) {
        self.of = of
    }
}

package enum ClientOrEpisode: Hashable, Sendable {
    /// The newest episode that the viewer may read.
    case client(ClientID)
    case episode(EpisodeID)
}

package struct EpisodeView: Sendable {
    package let practice: Practice
    package let now: Instant
    package let client: Client
    package let episode: Episode
    /// All of the client's that the viewer may read, the newest first.
    package let episodes: [Episode]
    package let records: EpisodeRecords
    /// Those in force, in the order of their sessions.
    package let responses: [ScoredResponse]
    /// For each response in force: against the cutoff, and since the last and the first.
    package let assessments: [ResponseID: Assessment]
    /// What came in before the next appointment, whose session has not begun.
    package let ahead: Set<ResponseID>
    package let timeline: Timeline
    package let standing: Standing
    package let ages: AgeBand
    /// Every version that a response names.
    package let measures: [MeasureVersion: Measure]
    /// Switched on, and meant for the client's age.
    package let offered: [Measure]
    package let people: [PersonID: Person]
    package let thresholds: ThresholdTable
    package let settings: RuleSettings
    /// What stands or stood in the way, the newest first.
    package let barriers: [BarrierSeen]
    /// `nil` before the first scored outcome.
    package let course: ClientCourse?
    package let mayWrite: Bool
    /// All of the episode's, in the order in which they were opened.
    package let concerns: [Concern]
    package let acts: [ConcernAct]
    package let praises: [Praise]
    /// What was agreed as steps and said in praise, observed words, options and comments, by the ids of their records.
    package let words: [WordsKey: String]
    /// What the client wrote that the reader takes for a doubt and nobody has denied, or that a person called one; the
    /// newest first.
    package let doubts: [ReadableComment]
    /// What was agreed about it in supervision, the latest first.
    package let supervision: [SpokenSupervision]
    /// By what the reader reads it, where they are not responsible for the client.
    package let emergency: EmergencyOpening?
    /// What was handed out from a stock, and not taken back.
    package let given: [GivenHelp]
    package let referrals: [ReferralSeen]
    package let consents: Consents
    package init(
        practice: Practice, now: Instant, client: Client, episode: Episode, episodes: [Episode],
        records: EpisodeRecords, responses: [ScoredResponse], assessments: [ResponseID: Assessment],
        ahead: Set<ResponseID> = [],
        timeline: Timeline, standing: Standing, ages: AgeBand, measures: [MeasureVersion: Measure],
        offered: [Measure], people: [PersonID: Person], thresholds: ThresholdTable, settings: RuleSettings,
        barriers: [BarrierSeen] = [], course: ClientCourse? = nil, mayWrite: Bool, concerns: [Concern],
        acts: [ConcernAct], praises: [Praise],
        words: [WordsKey: String], doubts: [ReadableComment] = [],
        supervision: [SpokenSupervision] = [], emergency: EmergencyOpening? = nil, given: [GivenHelp] = [],
        referrals: [ReferralSeen] = [], consents: Consents = Consents()
    ) {
        self.given = given
        self.referrals = referrals
        self.consents = consents
        self.emergency = emergency
        self.doubts = doubts
        self.supervision = supervision
        self.barriers = barriers
        self.course = course
        self.practice = practice
        self.now = now
        self.client = client
        self.episode = episode
        self.episodes = episodes
        self.records = records
        self.responses = responses
        self.assessments = assessments
        self.ahead = ahead
        self.timeline = timeline
        self.standing = standing
        self.ages = ages
        self.measures = measures
        self.offered = offered
        self.people = people
        self.thresholds = thresholds
        self.settings = settings
        self.mayWrite = mayWrite
        self.concerns = concerns
        self.acts = acts
        self.praises = praises
        self.words = words
    }
}

extension EpisodeView {
    /// Of the doubts, those that wait for a yes or no, the oldest first.
    package var unanswered: [ReadableComment] {
        standing.unanswered.compactMap { doubt in doubts.first { $0.comment.response == doubt.response } }
    }
}

extension PracticeService {
    package func answer(_ question: ClientOverview, as actor: Actor) async throws(PracticeError) -> EpisodeView {
        let found = try await read { store in
            switch question.of {
            case .episode(let id): return try view(of: id, actor, in: store)
            case .client(let id):
                guard let episode = try openable(id, actor, in: store).first else { throw PracticeError.notFound }
                return try view(of: episode.id, actor, in: store)
            }
        }
        try await noteRead(
            found.emergency == nil ? .readClient : .readClientInEmergency, by: actor, client: found.client.id,
            episode: found.episode.id)
        return found
    }

    func readable(_ client: ClientID, _ actor: Actor, in store: any StoreReading) throws -> [Episode] {
        try store.episodes(of: client).filter { episode in
            guard let ownership = try store.ownership(of: episode.id) else { return false }
            return actor.allows(AccessPolicy.mayReadClinical, ownership)
        }
    }

    /// The same with those that an emergency opens.
    private func openable(_ client: ClientID, _ actor: Actor, in store: any StoreReading) throws -> [Episode] {
        try store.episodes(of: client).filter { episode in
            guard let ownership = try ownershipOrOpening(of: episode.id, in: store) else { return false }
            return actor.allows(AccessPolicy.mayReadRecord, ownership)
        }
    }

    func view(of id: EpisodeID, _ actor: Actor, in store: any StoreReading) throws -> EpisodeView {
        try actor.require(AccessPolicy.mayReadRecord, try ownershipOrOpening(of: id, in: store))
        guard let records = try store.records(of: id) else { throw PracticeError.notFound }
        let emergency = try opening(of: records.client.id, records.ownership, for: actor, in: store)
        let (practice, now) = (try store.requirePractice(), chance.now())
        let ages = AgeBand(born: records.client.born, on: practice.zone.day(of: now))
        let derived = try derive(records, asOf: now, in: store)
        let praises = try store.praises(of: id)
        let responses = records.inForceBySession
        var measures: [MeasureVersion: Measure] = [:]
        for version in Set(records.responses.map(\.response.measure)) {
            measures[version] = try shelf.measure(version, in: store)
        }
        let plain = try plainWords(of: id, in: store)
        return EpisodeView(
            practice: practice, now: now, client: records.client, episode: records.episode,
            episodes: try openable(records.client.id, actor, in: store), records: records, responses: responses,
            assessments: assessments(responses, records.client, practice.zone, measures, derived.thresholds),
            ahead: try checksAhead(records, now, in: store), timeline: derived.timeline,
            standing: try store.standing(of: id) ?? derived.standing, ages: ages,
            measures: measures, offered: try offered(ages, in: store),
            people: Dictionary(try store.people().map { ($0.id, $0) }) { first, _ in first },
            thresholds: derived.thresholds, settings: derived.settings,
            barriers: try barriers(of: id, in: store),
            course: try course(of: derived.timeline, derived.settings, in: store),
            mayWrite: actor.allows(AccessPolicy.mayWriteClinical, records.ownership), concerns: derived.concerns,
            acts: derived.acts, praises: praises,
            words: plain,
            doubts: doubts(records, plain),
            supervision: emergency == nil ? try supervision(about: id, in: store) : [],
            emergency: emergency, given: try givenHelp(to: id, in: store), referrals: try referrals(of: id, in: store),
            consents: try consents(of: records.client.id, in: store))
    }

    private func checksAhead(
        _ records: EpisodeRecords, _ now: Instant, in store: any StoreReading
    ) throws -> Set<ResponseID> {
        let next = records.appointments.filter { $0.end > now && $0.attendance == nil }.min { $0.start < $1.start }
        return Set(try next.map { try store.checks(before: $0.id) } ?? [])
    }

    private func doubts(_ records: EpisodeRecords, _ words: [WordsKey: String]) -> [ReadableComment] {
        records.comments.filter { $0.isDoubt ?? ($0.suggested != nil) }
            .sorted { ($0.writtenAt, $0.response) > ($1.writtenAt, $1.response) }
            .compactMap { comment in
                words[WordsKey(comment.response)].map { ReadableComment(comment: comment, text: $0) }
            }
    }

    /// What is ordinary record: steps, praise, options, what was heard in sessions and written on checks. What was said in a
    /// talk is read on the concern's own page alone.
    private func plainWords(of episode: EpisodeID, in store: any StoreReading) throws -> [WordsKey: String] {
        var words: [WordsKey: String] = [:]
        let plain: Set<SealedPurpose> = [.stepWords, .praiseWords, .statement, .comment, .optionWords]
        let texts = try store.sealedTexts(of: episode).filter { plain.contains($0.purpose) }
        for (text, said) in try shown(texts, of: episode, in: store) {
            words[WordsKey(text.ofHigh, text.ofLow)] =
                text.purpose == .optionWords ? OptionWords(sealed: said).what : said
        }
        return words
    }

    private func assessments(
        _ responses: [ScoredResponse], _ client: Client, _ zone: Zone, _ measures: [MeasureVersion: Measure],
        _ thresholds: ThresholdTable
    ) -> [ResponseID: Assessment] {
        var earlier: [MeasureKey: [Score]] = [:]
        var found: [ResponseID: Assessment] = [:]
        for held in responses {
            guard let measure = measures[held.response.measure] else { continue }
            found[held.response.id] = Assessment(
                of: held.score, measure: measure, earlier: earlier[measure.id.key] ?? [],
                ages: AgeBand(born: client.born, on: zone.day(of: held.response.answeredAt)), thresholds: thresholds)
            earlier[measure.id.key, default: []].append(held.score)
        }
        return found
    }
}

extension EpisodeRecords {
    /// In force, by the start of their sessions; those between sessions by when they were answered.
    var inForceBySession: [ScoredResponse] {
        let starts = Dictionary(sessions.map { ($0.id, $0.start) }) { first, _ in first }
        func place(_ held: ScoredResponse) -> Instant {
            held.response.session.flatMap { starts[$0] } ?? held.response.answeredAt
        }
        return inForce.map { (place($0), $0) }.sorted { left, right in
            (left.0, left.1.response.answeredAt, left.1.response.id)
                < (right.0, right.1.response.answeredAt, right.1.response.id)
        }.map(\.1)
    }
}
