internal import Clinic
internal import Practice

/// A client's row: names sealed with the client's own key, nothing of them in the clear but the language.
struct ClientRows {
    let sealing: any Sealing

    /// `id, identity, data_key, erased_at_us, language`, beginning at that column. Nothing is left of the names of a
    /// client that was erased.
    func client(_ row: any SQLRow, from first: Int = 0) throws -> Client {
        let id: ClientID = try row.key(first)
        let language: Language = try row.word(first + 4)
        guard try row.isNull(first + 3) else {
            return Client(id: id, code: "", name: "", calledName: "", born: nil, language: language)
        }
        let key = ClientKey(client: id.description, data: try row.blob(first + 2), talk: [])
        return try Self.client(id, try opened(try row.blob(first + 1), Self.place(key.client), key), language)
    }

    /// For lists: a stand-in where the names were changed from outside, so that one client keeps nobody from all others.
    func listed(_ row: any SQLRow, from first: Int = 0) throws -> Client {
        do { return try client(row, from: first) } catch StoreError.corrupt {} catch SQLEngineError.unexpected {}
        return .unreadable(try row.key(first))
    }

    func sealed(_ client: Client, under key: ClientKey) throws -> [UInt8] {
        try sealed(client, Self.place(client.id.description), under: key)
    }

    /// What stood there before a correction: the language too, which is in no column there.
    func sealed(_ correction: ClientCorrection, under key: ClientKey) throws -> [UInt8] {
        try sealed(correction.was, Self.place(correction.id), under: key)
    }

    func client(_ sealed: [UInt8], of correction: CorrectionID, _ client: ClientID, under key: ClientKey) throws
        -> Client
    {
        try Self.client(client, try opened(sealed, Self.place(correction), key), .english)
    }

    private func sealed(_ client: Client, _ place: SealedPlace, under key: ClientKey) throws -> [UInt8] {
        var fields = FieldWriter()
        fields.append(client.code)
        fields.append(client.name)
        fields.append(client.calledName)
        fields.append(letter: client.born == nil ? "-" : "+")
        if let born = client.born { fields.append(Int64(born.number)) }
        fields.append(client.phone)
        fields.append(client.email)
        fields.append(client.language.rawValue)
        do {
            return try sealing.seal(fields.text, place, under: key, .ordinary)
        } catch let error as SealingError { throw StoreError(error, "names of a client") }
    }

    private func opened(_ identity: [UInt8], _ place: SealedPlace, _ key: ClientKey) throws -> String {
        do {
            return try sealing.open(identity, place, under: key, .ordinary)
        } catch let error as SealingError { throw StoreError(error, "names of a client") }
    }

    /// What was sealed before there was room for how to reach somebody ends with the birthday.
    ///
    /// - Parameter language: where none is sealed with it.
    private static func client(_ id: ClientID, _ text: String, _ language: Language) throws -> Client {
        var fields = FieldReader(text, name: "the names of a client")
        let (code, name, called) = (try fields.words(), try fields.words(), try fields.words())
        let born = try fields.letter() == "+" ? try fields.day() : nil
        if fields.isAtEnd {
            return Client(id: id, code: code, name: name, calledName: called, born: born, language: language)
        }
        let (phone, email) = (try fields.words(), try fields.words())
        let spoken = Language(rawValue: try fields.words())
        try fields.end()
        return Client(
            id: id, code: code, name: name, calledName: called, born: born, language: spoken ?? language,
            phone: phone, email: email)
    }

    private static func place(_ client: String) -> SealedPlace {
        SealedPlace(table: "client", row: client, column: "identity")
    }

    private static func place(_ correction: CorrectionID) -> SealedPlace {
        SealedPlace(table: "client_correction", row: correction.description, column: "sealed")
    }
}

extension StoreError {
    init(_ error: SealingError, _ what: String) {
        self =
            switch error {
            case .damaged: .corrupt("the \(what), which was changed from outside")
            case .unknownKey(let version): .corrupt("the \(what), sealed with key \(version), which is not at hand")
            case .failed: .unavailable("the \(what) cannot be sealed")
            }
    }
}
