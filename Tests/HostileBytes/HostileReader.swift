package import Foundation

/// The parsers of what comes from outside, each fed with bytes that nobody meant, and what must hold of the answer.
package enum HostileReader: String, CaseIterable, Sendable {
    case form, multipart, cookie, token, address, json, csv, table, sessions, appointments, observations, comments
    case mapping, pack, directory, formula, backup, doubt, day

    /// Reads the bytes.
    ///
    /// - Parameter folder: where a parser of files may put them; empty of anything else.
    /// - Returns: what does not hold of what was made of them; `nil` where all does.
    package func fault(_ bytes: [UInt8], in folder: URL) -> String? {
        switch self {
        case .form: Self.form(bytes)
        case .multipart: Self.multipart(bytes)
        case .cookie: Self.cookie(bytes)
        case .token: Self.token(bytes)
        case .address: Self.address(bytes)
        case .json: Self.json(bytes)
        case .csv: Self.csv(bytes)
        case .table: Self.table(bytes)
        case .sessions: Self.sessions(bytes)
        case .appointments: Self.appointments(bytes)
        case .observations: Self.observations(bytes)
        case .comments: Self.comments(bytes)
        case .mapping: Self.mapping(bytes)
        case .pack: Self.pack(bytes)
        case .directory: Self.directory(bytes)
        case .formula: Self.formula(bytes)
        case .backup: Self.backup(bytes, in: folder)
        case .doubt: Self.doubt(bytes)
        case .day: Self.day(bytes)
        }
    }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
