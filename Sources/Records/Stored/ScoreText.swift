internal import Measures
internal import Practice

/// What the columns `status` and `total` leave of a score: the items, the subscores, what is missing, the risks.
///
/// Fields after the version, `1`: for a valid score how many items, each key and worth, how many subscores, each name
/// and sum, and how many may be missing; for an incomplete one how many keys, and the keys; then how many risks, each
/// key and worth.
enum ScoreText {
    static func status(_ result: ScoreResult) -> String {
        switch result {
        case .valid: "valid"
        case .incomplete: "incomplete"
        case .declined: "declined"
        case .totalOnly: "total-only"
        case .unscored: "unscored"
        }
    }

    static func write(_ score: Score) -> String {
        var fields = FieldWriter()
        fields.append(1)
        switch score.result {
        case .valid(let sum):
            fields.append(sum.items.count)
            for (key, worth) in sum.items {
                fields.append(key.name)
                fields.append(worth)
            }
            fields.append(sum.subscores.count)
            for (name, value) in sum.subscores.sorted(by: { $0.key < $1.key }) {
                fields.append(name)
                fields.append(value)
            }
            fields.append(sum.missing)
        case .incomplete(let missing):
            fields.append(missing.count)
            for key in missing { fields.append(key.name) }
        case .declined, .totalOnly, .unscored: break
        }
        fields.append(score.risks.count)
        for risk in score.risks {
            fields.append(risk.item.name)
            fields.append(risk.worth)
        }
        return fields.text
    }

    static func read(_ text: String, status: String, total: Int?, measure: MeasureVersion) throws -> Score {
        var fields = FieldReader(text, name: "the score of a response")
        guard try fields.int() == 1 else { throw fields.damage }
        let result: ScoreResult
        switch (status, total) {
        case ("valid", let total?): result = .valid(try sum(&fields, total: total))
        case ("incomplete", _):
            result = .incomplete(missing: try (0..<(try fields.count())).map { _ in ItemKey(try fields.words()) })
        case ("declined", _): result = .declined
        case ("total-only", let total?): result = .totalOnly(total)
        case ("unscored", _): result = .unscored
        default: throw fields.damage
        }
        var risks: [RiskAnswer] = []
        for _ in 0..<(try fields.count()) {
            risks.append(RiskAnswer(item: ItemKey(try fields.words()), worth: try fields.int()))
        }
        try fields.end()
        return Score(measure: measure, result: result, risks: risks)
    }

    private static func sum(_ fields: inout FieldReader, total: Int) throws -> ScoreSum {
        let count = try fields.count()
        var items: [(key: ItemKey, value: Int)] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append((ItemKey(try fields.words()), try fields.int())) }
        var subscores: [String: Int] = [:]
        for _ in 0..<(try fields.count()) { subscores[try fields.words()] = try fields.int() }
        return ScoreSum(total: total, items: ItemWorths(items), subscores: subscores, missing: try fields.int())
    }
}
