internal import Clinic
internal import Measures
internal import Signs

/// Observations of an import, row by row, each told by its id, else by its session and topic, and a doubt also by who
/// said so.
struct ObservationImport {
    var care: CareImport
    private var held: HeldEpisode?

    init(care: CareImport) { self.care = care }

    mutating func take(_ line: Int, _ row: Result<ImportedObservation, ImportRowProblem>) throws {
        do {
            if try keep(row.get()) { care.report.new += 1 } else { care.report.same += 1 }
        } catch let problem as ImportRowProblem {
            care.report.add(problem, line: line)
        } catch StoreError.duplicate, StoreError.missing {
            care.report.add(ImportRowProblem("import.id-taken"), line: line)
        } catch PracticeError.invalid(let problems) {
            let problem = problems.first
            care.report.add(
                ImportRowProblem(problem?.problem ?? "import.unreadable", ["words"] + (problem?.arguments ?? [])),
                line: line)
        }
    }

    /// Whether it brought anything.
    private mutating func keep(_ row: ImportedObservation) throws -> Bool {
        let episode = try care.known(row.care)
        if held?.episode.id != episode.id { held = try HeldEpisode(episode, care.store) }
        guard let session = held?.session(row.session, row.session.start.map(care.instant), care.practice.zone) else {
            throw ImportRowProblem("import.sessions-first")
        }
        // Only this product's own files say what was taken back.
        if row.value == nil, row.id == nil { throw ImportRowProblem("import.unreadable", ["value", ""]) }
        let there = try care.store.observations(in: session.id)
        if let id = row.id, let known = there.first(where: { $0.id == id }) {
            if known.topic != row.topic || known.value != row.value || known.replaces != row.replaces {
                try care.tellOther(in: episode.id, ImportRowProblem("import.observation-differs"))
            }
            return false
        }
        // A correction without an id of its own comes in once.
        if let replaced = row.replaces, row.id == nil, let known = there.first(where: { $0.replaces == replaced }) {
            if known.topic != row.topic || known.value != row.value {
                try care.tellOther(in: episode.id, ImportRowProblem("import.observation-differs"))
            }
            return false
        }
        if row.id == nil, row.replaces == nil, let known = there.known(row) {
            if known.value != row.value {
                try care.tellOther(in: episode.id, ImportRowProblem("import.observation-differs"))
            }
            return false
        }
        if let replaced = row.replaces, !there.contains(where: { $0.id == replaced }) {
            throw ImportRowProblem("import.sessions-first")
        }
        let words = try care.words(row.words, longest: RecordObservation.longestWords)
        guard
            let observation = Observation(
                id: row.id ?? care.service.chance.id(), session: session.id, topic: row.topic, value: row.value,
                recordedAt: row.recordedAt ?? (session.isDated ? session.end : care.now),
                recordedBy: try care.recorder(row.recordedBy),
                replaces: row.replaces)
        else { throw ImportRowProblem("import.unreadable", ["value", ""]) }
        try care.store.add(observation)
        try care.service.keep(words, .statement, of: observation.id, episode: episode.id, in: care.store)
        care.touched.insert(episode.id)
        care.report.observations += 1
        return true
    }
}

extension [Observation] {
    /// The one in force that a row without an id of its own says again, or says something else of. Of a doubt one that
    /// the same speaker said, and of one that was corrected or taken back since what stands now.
    fileprivate func known(_ row: ImportedObservation) -> Observation? {
        let standing = inForce.filter { $0.topic == row.topic }
        guard row.topic == .doubt else { return standing.last }
        guard contains(where: { $0.topic == .doubt && $0.value == row.value }) else { return nil }
        return standing.last { $0.value == row.value } ?? standing.last
    }
}

/// Comments of an import, row by row; each with the answers that it was given.
struct CommentImport {
    var care: CareImport

    mutating func take(_ line: Int, _ row: Result<ImportedComment, ImportRowProblem>) throws {
        do {
            if try keep(row.get()) { care.report.new += 1 } else { care.report.same += 1 }
        } catch let problem as ImportRowProblem {
            care.report.add(problem, line: line)
        } catch StoreError.duplicate, StoreError.missing {
            care.report.add(ImportRowProblem("import.id-taken"), line: line)
        } catch PracticeError.invalid(let problems) {
            let problem = problems.first
            care.report.add(
                ImportRowProblem(problem?.problem ?? "import.unreadable", ["words"] + (problem?.arguments ?? [])),
                line: line)
        }
    }

    private mutating func keep(_ row: ImportedComment) throws -> Bool {
        let episode = try care.known(row.care)
        guard let response = try care.store.response(row.response)?.response, response.episode == episode.id else {
            throw ImportRowProblem("import.sessions-first")
        }
        let words = try care.words(row.words, longest: PracticeService.longestComment)
        var isNew = false
        if let known = try care.store.comment(on: row.response) {
            let said = try care.service.words(.comment, of: row.response, in: care.store)
            let isSame = words.isEmpty || said == nil || said == words
            let isSameMoment = row.writtenAt.map { $0 == known.writtenAt } ?? true
            if !isSame || !isSameMoment {
                try care.tellOther(in: episode.id, ImportRowProblem("import.comment-differs"))
            }
            if isSameMoment, said == nil, !words.isEmpty {
                try care.service.keep(words, .comment, of: row.response, episode: episode.id, in: care.store)
                isNew = true
            }
        } else {
            let language = row.language ?? response.language ?? .english
            let isRead = row.readerVersion != nil || words.isEmpty
            let reading = DoubtReader.read(words, language)
            try care.store.add(
                WrittenComment(
                    response: row.response, episode: episode.id, writtenAt: row.writtenAt ?? response.answeredAt,
                    language: language, suggested: isRead ? row.suggested : reading.words,
                    readerVersion: row.readerVersion ?? DoubtReader.version))
            try care.service.keep(words, .comment, of: row.response, episode: episode.id, in: care.store)
            care.report.comments += 1
            isNew = true
        }
        if let answer = row.answer, try keep(answer, row, of: episode.id) { isNew = true }
        if isNew { care.touched.insert(episode.id) }
        return isNew
    }

    private mutating func keep(
        _ answer: ImportedComment.Answer, _ row: ImportedComment, of episode: EpisodeID
    ) throws -> Bool {
        let given = try care.store.commentAnswers(on: row.response)
        if let id = answer.id, let known = given.first(where: { $0.id == id }) {
            if known.isDoubt != answer.isDoubt {
                try care.tellOther(in: episode, ImportRowProblem("import.comment-differs"))
            }
            return false
        }
        // Without an id it is told by its time; without both the same answer counts once.
        if answer.id == nil,
            given.contains(where: { $0.isDoubt == answer.isDoubt && (answer.at ?? $0.answeredAt) == $0.answeredAt })
        {
            return false
        }
        try care.store.add(
            CommentAnswer(
                id: answer.id ?? care.service.chance.id(), response: row.response, isDoubt: answer.isDoubt,
                answeredAt: answer.at ?? care.now, answeredBy: try care.recorder(answer.by)))
        return true
    }
}

extension CareImport {
    /// The course of care, which must be here already.
    func known(_ care: ImportedCare) throws -> Episode {
        let code = try code(of: care)
        guard let client = try store.client(code: code) else { throw ImportRowProblem("import.sessions-first") }
        let episodes = try store.episodes(of: client.id)
        if let label = care.episode.map(Checks.trimmed), !label.isEmpty {
            let id = try courseID(code, label)
            guard let held = episodes.first(where: { $0.id == id }) else {
                throw ImportRowProblem("import.sessions-first")
            }
            return held
        }
        guard episodes.count < 2 else { throw ImportRowProblem("import.which-episode", [code]) }
        guard let only = episodes.first else { throw ImportRowProblem("import.sessions-first") }
        return only
    }

    func words(_ text: String, longest: Int) throws(PracticeError) -> String {
        var checks = Checks()
        let words = checks.text(
            String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{0}" })), "words", required: false,
            longest: longest)
        try checks.done()
        return words
    }
}
