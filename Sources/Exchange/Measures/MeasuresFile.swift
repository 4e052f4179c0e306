internal import Clinic
package import Measures

/// The file that measures of a practice's own go out in and come in from, to the letter: `rapport export --kind measures`.
package enum MeasuresFile {
    /// Bytes.
    package static let longest = 32 * 1024 * 1024
    /// Bytes of where a limit comes from.
    static let longestSource = 2000

    package static func write(_ kept: KeptMeasures) throws(MeasuresFileProblem) -> [UInt8] {
        do { return try KeptMeasuresCodec.encode(kept) } catch { throw .notWritable }
    }

    /// Whether the bytes call themselves one, sound or not.
    package static func isOne(_ bytes: [UInt8]) -> Bool {
        guard case .object(let members)? = try? JSONReader.read(bytes, longest: longest) else { return false }
        return members["format"] == .string(KeptMeasuresCodec.format)
    }

    /// Taken in full or refused: every member is known, every measure can be asked and scored, none is there twice.
    package static func read(_ bytes: [UInt8]) throws(MeasuresFileProblem) -> KeptMeasures {
        let value: JSONValue
        do { value = try JSONReader.read(bytes, longest: longest) } catch {
            throw error.reason == .tooLong ? .tooLong : .notJSON(line: error.line)
        }
        guard case .object(let members) = value, members["format"] == .string(KeptMeasuresCodec.format) else {
            throw .notMeasures
        }
        let kept: KeptMeasures
        do { kept = try KeptMeasuresCodec.decode(bytes) } catch {
            switch error {
            case .unknownForm: throw .newer
            case .damaged(let place): throw .flaw(at: place)
            case .notADocument, .notEncodable: throw .incomplete
            }
        }
        if let place = flaw(of: kept) { throw .flaw(at: place) }
        // Nothing was passed over, taken twice or read otherwise than it stands.
        guard let again = try? JSONReader.read(write(kept), longest: longest), again == value else {
            throw .otherMembers
        }
        return kept
    }

    private static func flaw(of kept: KeptMeasures) -> String? {
        var ids: Set<MeasureVersion> = []
        for measure in kept.measures {
            let name = "\(measure.id.key.name.prefix(60)) version \(measure.id.version)"
            if let flaw = measure.flaw { return "\(name): \(flaw)" }
            if !ids.insert(measure.id).inserted { return "\(name), which is there twice" }
        }
        let keys = Set(kept.measures.map(\.id.key))
        if let stranger = kept.offered.first(where: { !keys.contains($0) }) {
            return "offered: \(stranger.name.prefix(60))"
        }
        var limits: Set<[String]> = []
        for row in kept.limits {
            let place = [row.key.name, row.measure?.name ?? "", row.ages?.rawValue ?? "", String(row.version)]
            let isKnown = row.measure.map(keys.contains) ?? false
            guard isKnown, Measure.isKey(row.key.name), Measure.versions.contains(row.version),
                ItemForm.numberRange.contains(row.value), row.source.utf8.count <= longestSource,
                limits.insert(place).inserted
            else { return "limits: \(row.key.name.prefix(60)) of \((row.measure?.name ?? "").prefix(60))" }
        }
        return nil
    }
}

/// Why a file of measures is not taken.
package enum MeasuresFileProblem: Error, Hashable, Sendable {
    case notWritable
    case tooLong
    case notJSON(line: Int)
    /// JSON of something else.
    case notMeasures
    /// Written by a newer program.
    case newer
    /// Something of it is absent or of another kind.
    case incomplete
    case flaw(at: String)
    /// It says more than is read, or says it otherwise.
    case otherMembers
}
