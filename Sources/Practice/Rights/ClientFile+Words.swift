internal import Clinic
internal import FollowThrough

/// What was said and written about one client, each text beside the id of the record that it belongs to.
extension PracticeService {
    func words(
        _ episodes: [Episode], _ names: [PersonID: String], _ question: ClientFile, _ actor: Actor,
        in store: any StoreReading
    ) throws -> ClientFile.Table {
        var rows: [[String]] = []
        for episode in episodes {
            let made = try written(in: episode, store)
            let withTalks = try mayGiveTalks(of: episode.id, question, actor, in: store)
            let texts = try store.sealedTexts(of: episode.id).filter { !$0.purpose.isTalk || withTalks }
            for (text, words) in try shown(texts, of: episode.id, in: store) {
                let owner = ID<SealedText>(high: text.ofHigh, low: text.ofLow)
                let found = made[owner]
                let tail = [found.map { CellText.text($0.at) } ?? "", found?.by.flatMap { names[$0] } ?? ""]
                rows += text.purpose.told(words).map { [$0.kind, owner.description, $0.text] + tail }
            }
        }
        return ClientFile.Table(name: "words", columns: ["kind", "record", "text", "at", "by"], rows: rows)
    }

    func told(_ part: WordsPart, _ table: ClientFile.Table) -> [String: String] {
        let rows = table.rows.filter { $0[0] == part.rawValue }
        return Dictionary(rows.map { ($0[1], $0[2]) }) { first, _ in first }
    }

    func barriers(_ table: ClientFile.Table) -> [String: BarrierWords] {
        let (words, places) = (told(.barrierWords, table), told(.barrierPlace, table))
        var found: [String: BarrierWords] = [:]
        for (id, title) in told(.barrierTitle, table) {
            found[id] = BarrierWords(title: title, words: words[id] ?? "", place: places[id] ?? "")
        }
        return found
    }

    func mayGiveTalks(
        of episode: EpisodeID, _ question: ClientFile, _ actor: Actor, in store: any StoreReading
    ) throws -> Bool {
        guard question.withTalkNotes, let ownership = try store.ownership(of: episode) else { return false }
        return actor.allows(AccessPolicy.mayWriteClinical, ownership)
    }

    /// When and by whom each record of that course of care was made that words can stand beside.
    private func written(
        in episode: Episode, _ store: any StoreReading
    ) throws -> [ID<SealedText>: (at: Instant, by: PersonID?)] {
        var made: [ID<SealedText>: (at: Instant, by: PersonID?)] = [:]
        func note<Subject>(_ id: ID<Subject>, _ at: Instant, _ by: PersonID?) {
            made[ID<SealedText>(high: id.high, low: id.low)] = (at: at, by: by)
        }
        let records = try store.records(of: episode.id)
        for seen in records?.observations ?? [] { note(seen.id, seen.recordedAt, seen.recordedBy) }
        // What a client wrote has nobody of the practice for its writer.
        for comment in records?.comments ?? [] { note(comment.response, comment.writtenAt, nil) }
        for act in try store.concernActs(of: episode.id) { note(act.id, act.at, act.by) }
        for act in try store.barriers(of: episode.id).flatMap(\.acts) { note(act.id, act.at, act.by) }
        for act in try store.referrals(of: episode.id).flatMap(\.acts) { note(act.id, act.at, act.by) }
        for praise in try store.praises(of: episode.id) { note(praise.id, praise.at, praise.by) }
        for held in try store.supervisionEntries(about: episode.id) {
            note(held.entry.id, held.entry.at, held.entry.by)
        }
        for opening in try store.emergencies(of: episode.client, since: Instant(microseconds: 0)) {
            note(opening.id, opening.openedAt, opening.person)
        }
        return made
    }
}

/// The kinds of rows of what was sealed as several texts in one.
enum WordsPart: String {
    case barrierTitle = "barrier"
    case barrierWords = "barrier-words"
    case barrierPlace = "barrier-place"
    case option
    case optionTakes = "option-takes"
}

extension SealedPurpose {
    /// Each text of its own, what it is first; what stayed empty after that is left out.
    fileprivate func told(_ words: String) -> [(kind: String, text: String)] {
        let (first, rest): ((WordsPart, String), [(WordsPart, String)])
        switch self {
        case .barrierWords:
            let told = BarrierWords(sealed: words)
            (first, rest) = (
                (.barrierTitle, told.title), [(.barrierWords, told.words), (.barrierPlace, told.place)]
            )
        case .optionWords:
            let told = OptionWords(sealed: words)
            (first, rest) = ((.option, told.what), [(.optionTakes, told.takes)])
        default: return [(rawValue, words)]
        }
        return ([first] + rest.filter { !$0.1.isEmpty }).map { (kind: $0.0.rawValue, text: $0.1) }
    }

    /// What was said and thought in talks: apart from the ordinary record.
    fileprivate var isTalk: Bool {
        switch self {
        case .talkNote, .reviewNote, .concernWords, .safetyNote, .statement, .supervisionNote: true
        case .stepWords, .praiseWords, .comment, .barrierWords, .optionWords, .referralNote,
            .emergencyReason:
            false
        }
    }
}
