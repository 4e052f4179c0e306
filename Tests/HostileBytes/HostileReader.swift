package import Foundation

/// The parsers of what comes from outside, each fed with bytes that nobody meant, and what must hold of the answer.
package enum HostileReader: String, CaseIterable, Sendable {
    case form, multipart, cookie, token, address, json, csv, table, sessions, appointments, observations, comments
    case mapping, pack, measures, directory, formula, backup, doubt, day

    /// Reads the bytes.
    ///
    /// - Parameter folder: where a parser of files may put them; empty of anything else.
    /// - Returns: what does not hold of what was made of them; `nil` where all does.
    package func fault(_ bytes: [UInt8], in folder: URL) -> String? {
        switch self {
        case .form: Self.formFault(bytes)
        case .multipart: Self.multipartFault(bytes)
        case .cookie: Self.cookieFault(bytes)
        case .token: Self.tokenFault(bytes)
        case .address: Self.addressFault(bytes)
        case .json: Self.jsonFault(bytes)
        case .csv: Self.csvFault(bytes)
        case .table: Self.tableFault(bytes)
        case .sessions: Self.sessionsFault(bytes)
        case .appointments: Self.appointmentsFault(bytes)
        case .observations: Self.observationsFault(bytes)
        case .comments: Self.commentsFault(bytes)
        case .mapping: Self.mappingFault(bytes)
        case .pack: Self.packFault(bytes)
        case .measures: Self.measuresFault(bytes)
        case .directory: Self.directoryFault(bytes)
        case .formula: Self.formulaFault(bytes)
        case .backup: Self.backupFault(bytes, in: folder)
        case .doubt: Self.doubtFault(bytes)
        case .day: Self.dayFault(bytes)
        }
    }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
