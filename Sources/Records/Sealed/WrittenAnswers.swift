internal import Clinic
internal import Measures
internal import Practice

/// What a client wrote on a measure, sealed under the client's own key. It stands with the other answers, in the row of
/// the response.
///
/// Answers without words are what ``AnswersCodec`` makes of them, which begins with `1`. With words the column begins
/// with `2`; four bytes say how long the answers without words are, which follow, and the sealed ones come last.
struct WrittenAnswers {
    private static let mark = UInt8(ascii: "2")
    private static let head = 5
    let sealing: any Sealing

    func bytes(_ answers: [ItemKey: Answer], of response: ResponseID, under key: ClientKey) throws -> [UInt8] {
        let plain = AnswersCodec.encode(answers.filter { !$0.value.isWords })
        let words = String(decoding: AnswersCodec.encode(answers.filter { $0.value.isWords }), as: UTF8.self)
        let length = UInt32(clamping: plain.count)
        var bytes: [UInt8] = [Self.mark]
        for shift: UInt32 in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: length >> shift)) }
        do {
            let sealed = try sealing.seal(words, Self.place(response), under: key, .ordinary)
            return bytes + plain + sealed
        } catch let error as SealingError { throw StoreError(error, "words of a response") }
    }

    func words(_ sealed: [UInt8], of response: ResponseID, under key: ClientKey) throws -> [ItemKey: Answer] {
        do {
            let text = try sealing.open(sealed, Self.place(response), under: key, .ordinary)
            return try AnswersCodec.decode(Array(text.utf8))
        } catch let error as SealingError {
            throw StoreError(error, "words of a response")
        } catch is AnswersCodecError {
            throw StoreError.corrupt("the words of a response")
        }
    }

    /// What can be read without a key, and what is sealed, if anything; `nil` for what is neither.
    static func parts(_ held: [UInt8]) -> (plain: [UInt8], sealed: [UInt8])? {
        guard held.first == mark else { return (held, []) }
        guard held.count >= head else { return nil }
        let length = held[1..<head].reduce(0) { $0 << 8 | Int($1) }
        guard length <= held.count - head else { return nil }
        return (Array(held[head..<(head + length)]), Array(held[(head + length)...]))
    }

    /// The answers alone that are no words; `nil` where there are no words. What cannot be read is not kept either.
    static func withoutWords(_ held: [UInt8]) -> [UInt8]? {
        guard let parts = parts(held), let answers = try? AnswersCodec.decode(parts.plain) else {
            return AnswersCodec.encode([:])
        }
        if parts.sealed.isEmpty, !AnswersCodec.holdsWords(answers) { return nil }
        return AnswersCodec.encode(answers.filter { !$0.value.isWords })
    }

    private static func place(_ response: ResponseID) -> SealedPlace {
        SealedPlace(table: "response", row: response.description, column: "answers")
    }
}

extension RecordsTransaction {
    /// Seals what stands in the clear in rows from before; one that was changed from outside stays as it is, and the
    /// codes tell of it.
    ///
    /// - Returns: whether there was anything.
    func sealWords(in held: [UInt8], of response: ResponseID, _ episode: EpisodeID) throws -> Bool {
        guard held.first == AnswersCodec.version, let answers = try? AnswersCodec.decode(held),
            AnswersCodec.holdsWords(answers), try isAsCoded(response), let key = try clientKey(of: episode)
        else { return false }
        let bytes = try WrittenAnswers(sealing: sealing).bytes(answers, of: response, under: key)
        try run("UPDATE response SET answers = ? WHERE id = ?", [.blob(bytes), .id(response)])
        touch(.response, response)
        return true
    }

    /// A practice from before there were codes has none.
    private func isAsCoded(_ response: ResponseID) throws -> Bool {
        let table = CodedTable.response
        guard let held = try sql.first(table.one, [.id(response)], table.values) else { return false }
        guard let code = held.code else { return sealing.stage == .first }
        return sealing.isCode(code, of: table.content(held.values))
    }
}
