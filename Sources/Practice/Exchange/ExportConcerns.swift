package import Clinic
internal import FollowThrough
internal import Signs

/// Every act about every concern, a line each. What was said in talks, reviews and comments stays out unless the client's
/// own therapist asks for it; steps are ordinary record.
package struct ExportConcerns: Sendable {
    package typealias Answer = ExportPage
    package let from: ExportPosition?
    package let episodes: Int
    /// Of one client alone; everybody's where it is not given.
    package let client: ClientID?
    package let withTalkNotes: Bool
    package init(from: ExportPosition? = nil, episodes: Int = 200, withTalkNotes: Bool = false, client: ClientID? = nil)
    {
        self.client = client
        self.from = from
        self.episodes = episodes
        self.withTalkNotes = withTalkNotes
    }
}

extension PracticeService {
    package func answer(_ question: ExportConcerns, as actor: Actor) async throws(PracticeError) -> ExportPage {
        let mayGive: @Sendable (EpisodeOwnership) -> Bool = { ownership in
            question.withTalkNotes && actor.allows(AccessPolicy.mayWriteClinical, ownership)
        }
        return try await exporting(
            { mayGive($0) ? .exportTalkNotes : .exportConcerns }, question.from, question.episodes,
            of: question.client, as: actor
        ) { records, people, _, store in
            let withTalkNotes = mayGive(records.ownership)
            let acts = try store.concernActs(of: records.episode.id)
            if acts.isEmpty { return [] }
            let concerns = Dictionary(try Concern.fold(acts).map { ($0.id, $0) }) { first, _ in first }
            return try acts.compactMap { act -> [String]? in
                guard let concern = concerns[act.concern] else { return nil }
                let purpose = act.purpose(among: acts)
                let words =
                    purpose == .stepWords || withTalkNotes ? try words(purpose, of: act.id, in: store) ?? "" : ""
                let tail: [String] = [
                    act.id.description, act.kind.session?.description ?? "",
                    act.kind.heldAt.map { CellText.text($0) } ?? "", act.kind.of?.description ?? "",
                ]
                let head: [String] = [
                    records.client.code, records.episode.id.description, concern.id.description,
                    concern.subject.rawValue, concern.state.rawValue, people[concern.owner]?.name ?? "",
                    String(act.place), act.kind.name, CellText.text(act.at), act.by.flatMap { people[$0]?.name } ?? "",
                ]
                return head + act.kind.details + [words] + tail + act.kind.traces
            }
        }
    }
}

extension ConcernActKind {
    fileprivate var name: String {
        switch self {
        case .opened: "opened"
        case .signJoined: "sign-joined"
        case .ownerChanged: "owner-changed"
        case .talked: "talked"
        case .stepAgreed: "step-agreed"
        case .stepReported: "step-reported"
        case .reviewed: "reviewed"
        case .settled: "settled"
        case .dismissed: "dismissed"
        case .reopened: "reopened"
        case .safetyDone: "safety-done"
        case .commented: "commented"
        case .wordsCorrected: "words-corrected"
        }
    }

    /// In which a talk or a review took place.
    fileprivate var session: SessionID? {
        switch self {
        case .talked(let talk): talk.session
        case .reviewed(let review): review.session
        default: nil
        }
    }

    /// When a talk or a review took place, whenever it was recorded.
    fileprivate var heldAt: Instant? {
        switch self {
        case .talked(let talk): talk.when
        case .reviewed(let review): review.when
        default: nil
        }
    }

    /// The earlier act that it tells of: the step that was kept or not, the words that were put right.
    fileprivate var of: ConcernActID? {
        switch self {
        case .stepReported(let step, _, _): step
        case .wordsCorrected(let act): act
        default: nil
        }
    }

    /// Of a sign that joined: since when it holds, and the records that show it, each once, the most telling first.
    fileprivate var traces: [String] {
        guard case .signJoined(let sign) = self else { return ["", ""] }
        var records: [String] = []
        for piece in sign.evidence where !records.contains(piece.record.exported) {
            records.append(piece.record.exported)
        }
        return [CellText.text(sign.since), records.joined(separator: " ")]
    }

    /// What it was about, who does a step, by when, what came of it, whether it helped.
    fileprivate var details: [String] {
        switch self {
        case .signJoined(let sign): [sign.kind.rawValue, "", "", "", ""]
        case .talked(let talk): [talk.about.map(\.rawValue).sorted().joined(separator: " "), "", "", "", ""]
        case .stepAgreed(let step): ["", step.who.rawValue, step.by.description, "", ""]
        case .stepReported(_, let report, let helped): ["", "", "", report.rawValue, helped?.rawValue ?? ""]
        case .reviewed(let review): ["", "", "", "", review.helped?.rawValue ?? ""]
        case .dismissed(let reason): [reason.rawValue, "", "", "", ""]
        default: ["", "", "", "", ""]
        }
    }
}

extension RecordReference {
    /// What kind of record it is, and the id that the other exports give it.
    fileprivate var exported: String {
        switch self {
        case .episode(let id): "episode:\(id)"
        case .appointment(let id): "appointment:\(id)"
        case .session(let id): "session:\(id)"
        case .response(let id): "response:\(id)"
        case .observation(let id): "observation:\(id)"
        case .comment(let response): "comment:\(response)"
        case .followUp(let id): "follow-up:\(id)"
        }
    }
}
