internal import Clinic
internal import FollowThrough

/// What was done about what stood in the way, and what was said of what went well.
extension PracticeService {
    /// What the client wrote on checks, and whether somebody called it a doubt, answer by answer; the last one counts.
    func commentTable(
        _ episodes: [Episode], _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let written = try episodes.flatMap { try store.records(of: $0.id)?.comments ?? [] }
        let sorted = written.sorted { ($0.writtenAt, $0.response) < ($1.writtenAt, $1.response) }
        let rows = try sorted.flatMap { comment -> [[String]] in
            let head = [
                comment.response.description, CellText.text(comment.writtenAt), comment.language.rawValue,
                comment.suggested == nil ? "no" : "yes",
            ]
            let answers = try store.commentAnswers(on: comment.response).map { answer -> [String] in
                let called = answer.isDoubt.map { $0 ? "yes" : "no" } ?? "taken-back"
                return [called, CellText.text(answer.answeredAt), answer.answeredBy.flatMap { names[$0] } ?? ""]
            }
            return answers.isEmpty ? [head + ["", "", ""]] : answers.map { head + $0 }
        }
        return ClientFile.Table(
            name: "comments",
            columns: [
                "response", "written_at", "language", "looked_like_doubt", "called_doubt", "called_at", "called_by",
            ],
            rows: rows)
    }

    /// Act by act: what each of them did, not where it ended.
    func barrierTable(
        _ episodes: [Episode], _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let barriers = try episodes.flatMap { try store.barriers(of: $0.id) }
        let referrals = try episodes.flatMap { try store.referrals(of: $0.id) }
        let acts = barriers.flatMap { record -> [[String]] in
            record.acts.map { act -> [String] in
                let head = [
                    "barrier", record.id.description, act.id.description, act.change.name, CellText.text(act.at),
                    act.by.flatMap { names[$0] } ?? "",
                ]
                return head + act.change.details
            }
        }
        let sent = referrals.flatMap { record -> [[String]] in
            record.acts.map { act -> [String] in
                let head = [
                    "referral", record.id.description, act.id.description, act.change.name, CellText.text(act.at),
                    act.by.flatMap { names[$0] } ?? "",
                ]
                return head + ["", "", "", "", "", act.change.undoes?.description ?? ""]
            }
        }
        return ClientFile.Table(
            name: "barriers",
            columns: [
                "kind", "record", "act", "what", "at", "by", "stands_in_the_way", "language", "cost", "option",
                "from_day", "undoes",
            ], rows: acts + sent)
    }

    /// Where the client was sent, what was agreed to be told there, by whom and when.
    func referralTable(_ episodes: [Episode], in store: any StoreReading) throws -> ClientFile.Table {
        let held = try episodes.flatMap { try store.referrals(of: $0.id) }.compactMap(\.referral)
        let rows = try held.map { referral -> [String] in
            let version = try store.resourceVersion(referral.version)
            let resource = try version ?? store.resource(referral.resource)?.version
            let consent = referral.consent
            return [
                referral.id.description, referral.barrier?.description ?? "", resource?.content.name ?? "",
                consent.given.rawValue, consent.on.description,
                consent.shares.map(\.rawValue).sorted().joined(separator: ", "), CellText.text(referral.madeAt),
                referral.sentAt.map { CellText.text($0) } ?? "", referral.way?.rawValue ?? "", referral.state.rawValue,
            ]
        }
        return ClientFile.Table(
            name: "referrals",
            columns: [
                "referral", "barrier", "sent_to", "agreed_by", "agreed_on", "agreed_to_share", "made_at", "sent_at",
                "sent_by", "state",
            ], rows: rows)
    }

    /// Small help that was given, with when it was taken back.
    func helpTable(
        _ episodes: [Episode], _ names: [PersonID: String], _ returned: [ReturnedHelp], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let moves = try episodes.flatMap { try store.given(to: $0.id) } + returned.map(\.given)
        let back = Dictionary(returned.map { ($0.given.id, $0.back) }) { first, _ in first }
        let rows = try moves.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { move -> [String] in
            let stock = try store.stock(move.stock)
            let given = -move.quantity
            let isMoney = if case .money = stock?.unit { true } else { false }
            let pieces = isMoney ? "" : String(given)
            let worth = stock.map { amount($0.worth(of: given), $0.currency) } ?? ""
            return [
                move.id.description, stock?.name ?? "", pieces, worth, move.barrier?.description ?? "",
                CellText.text(move.at), move.by.flatMap { names[$0] } ?? "",
                back[move.id].map { CellText.text($0.at) } ?? "",
                back[move.id]?.by.flatMap { names[$0] } ?? "", move.note,
            ]
        }
        return ClientFile.Table(
            name: "help",
            columns: [
                "given", "what", "pieces", "worth", "barrier", "at", "by", "taken_back_at", "taken_back_by", "note",
            ], rows: rows)
    }

    /// What went well and was said, in which words, or was left for another time; and what of it was taken back.
    func praiseTable(
        _ episodes: [Episode], _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let all = try episodes.flatMap { try store.praises(of: $0.id) }
        let rows = try all.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { praise -> [String] in
            [
                praise.id.description, praise.kind.rawValue, praise.answer.rawValue,
                try shown(.praiseWords, of: praise.id, in: store) ?? "", CellText.text(praise.at),
                praise.by.flatMap { names[$0] } ?? "",
                praise.takenBack.map { CellText.text($0.at) } ?? "",
                praise.takenBack.flatMap { $0.by }.flatMap { names[$0] } ?? "",
            ]
        }
        return ClientFile.Table(
            name: "praise",
            columns: ["praise", "what", "answer", "words", "at", "by", "taken_back_at", "taken_back_by"], rows: rows)
    }

    /// `5.00 EUR`
    private func amount(_ minor: Int, _ currency: Currency) -> String {
        let digits = String(minor.magnitude)
        let padded = String(repeating: "0", count: max(0, currency.decimals + 1 - digits.count)) + digits
        let whole = String(padded.dropLast(currency.decimals))
        let rest = String(padded.suffix(currency.decimals))
        let sign = minor < 0 ? "-" : ""
        return rest.isEmpty ? "\(sign)\(whole) \(currency.code)" : "\(sign)\(whole).\(rest) \(currency.code)"
    }
}

extension BarrierChange {
    fileprivate var name: String {
        switch self {
        case .opened: "opened"
        case .described: "described"
        case .optionAdded: "option-added"
        case .optionDropped: "option-dropped"
        case .trying: "trying"
        case .went(let outcome): "went " + outcome.rawValue
        case .solved: "solved"
        case .letGo: "let-go"
        case .reopened: "reopened"
        case .undone: "undone"
        }
    }
}

extension BarrierChange {
    /// What stands in the way with what is needed, the way out, from when it was tried, which act this takes back.
    fileprivate var details: [String] {
        switch self {
        case .opened(let needs), .described(let needs):
            [needs.kind.rawValue, needs.language ?? "", needs.cost.rawValue, "", "", ""]
        case .optionDropped(let option): ["", "", "", option.description, "", ""]
        case .trying(let option, let day): ["", "", "", option.description, day.description, ""]
        case .undone(let act): ["", "", "", "", "", act.description]
        case .optionAdded, .went, .solved, .letGo, .reopened: ["", "", "", "", "", ""]
        }
    }
}

extension ReferralChange {
    fileprivate var undoes: ID<ReferralAct>? { if case .undone(let act) = self { act } else { nil } }

    fileprivate var name: String {
        switch self {
        case .agreed: "agreed"
        case .sent(let way): "sent " + way.rawValue
        case .waiting: "waiting"
        case .accepted: "accepted"
        case .used: "used"
        case .didNotWorkOut: "did-not-work-out"
        case .chased: "chased"
        case .closed: "closed"
        case .undone: "undone"
        }
    }
}
