internal import Clinic
internal import Measures
internal import Practice

/// A response as its row holds it.
struct ResponseRow {
    /// Without the client's own words, where these are sealed.
    let scored: ScoredResponse
    /// Empty where there are none.
    let sealed: [UInt8]

    init(row: any SQLRow) throws {
        guard let parts = WrittenAnswers.parts(try row.optionalBlob(6) ?? []) else {
            throw StoreError.corrupt("the answers of a response")
        }
        sealed = parts.sealed
        scored = try ScoredResponse(row: row, answers: parts.plain)
    }

    func with(_ words: [ItemKey: Answer]) -> ScoredResponse {
        ScoredResponse(
            response: scored.response.answering { $0.merging(words) { _, written in written } }, score: scored.score)
    }
}

extension ScoredResponse {
    /// `id, episode_id, session_id, measure_key, measure_version, content, answers, paper_total, way, language,
    /// answered_at_us, recorded_at_us, recorded_by_id, replaces_id, status, total, score`.
    fileprivate init(row: any SQLRow, answers: [UInt8]) throws {
        let measure = MeasureVersion(MeasureKey(try row.text(3)), try row.int(4))
        self.init(
            response: Response(
                id: try row.key(0), episode: try row.key(1), session: try row.optionalKey(2), measure: measure,
                content: try Self.content(row, answers), way: try row.word(8), language: try row.optionalWord(9),
                answeredAt: try row.instant(10), recordedAt: try row.instant(11),
                recordedBy: try row.optionalKey(12), replaces: try row.optionalKey(13)),
            score: try ScoreText.read(
                try row.text(16), status: try row.text(14), total: try row.optionalInt(15), measure: measure))
    }

    /// - Parameter answers: as they are kept, words sealed; `nil` where there are no answers.
    func values(_ purpose: MeasurePurpose, answers: [UInt8]?) -> [SQLValue] {
        let content: [SQLValue] =
            switch response.content {
            case .answers: [.text("answers"), .optional(answers), .null]
            case .totalOnly(let total): [.text("total"), .null, .integer(total)]
            case .declined: [.text("declined"), .null, .null]
            }
        let place: [SQLValue] = [
            .id(response.id), .id(response.episode), .optional(response.session),
            .text(response.measure.key.name), .integer(response.measure.version), .word(purpose),
        ]
        return place + content + [
            .word(response.way), .optional(response.language?.rawValue), .instant(response.answeredAt),
            .instant(response.recordedAt), .optional(response.recordedBy), .optional(response.replaces),
            .text(ScoreText.status(score.result)), .optional(score.total), .text(ScoreText.write(score)),
        ]
    }

    private static func content(_ row: any SQLRow, _ bytes: [UInt8]) throws -> ResponseContent {
        switch try row.text(5) {
        case "answers":
            do { return .answers(try AnswersCodec.decode(bytes)) } catch {
                throw StoreError.corrupt("the answers of a response")
            }
        case "total": return .totalOnly(try row.int(7))
        case "declined": return .declined
        default: throw StoreError.corrupt("an unknown content of a response")
        }
    }
}
