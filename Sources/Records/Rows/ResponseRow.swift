internal import Clinic
internal import Measures
internal import Practice

extension ScoredResponse {
    /// `id, episode_id, session_id, measure_key, measure_version, content, answers, paper_total, way, language,
    /// answered_at_us, recorded_at_us, recorded_by_id, replaces_id, status, total, score`.
    init(row: any SQLRow) throws {
        let measure = MeasureVersion(MeasureKey(try row.text(3)), try row.int(4))
        self.init(
            response: Response(
                id: try row.key(0), episode: try row.key(1), session: try row.optionalKey(2), measure: measure,
                content: try Self.content(row), way: try row.word(8), language: try row.optionalWord(9),
                answeredAt: try row.instant(10), recordedAt: try row.instant(11),
                recordedBy: try row.optionalKey(12), replaces: try row.optionalKey(13)),
            score: try ScoreText.read(
                try row.text(16), status: try row.text(14), total: try row.optionalInt(15), measure: measure))
    }

    func values(_ purpose: MeasurePurpose) -> [SQLValue] {
        let content: [SQLValue] =
            switch response.content {
            case .answers(let answers): [.text("answers"), .blob(AnswersCodec.encode(answers)), .null]
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

    private static func content(_ row: any SQLRow) throws -> ResponseContent {
        switch try row.text(5) {
        case "answers":
            let bytes = try row.blob(6)
            do { return .answers(try AnswersCodec.decode(bytes)) } catch {
                throw StoreError.corrupt("the answers of a response")
            }
        case "total": return .totalOnly(try row.int(7))
        case "declined": return .declined
        default: throw StoreError.corrupt("an unknown content of a response")
        }
    }
}
