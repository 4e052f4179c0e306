import Foundation

/// Measures to and from the bytes of a file: JSON with sorted members, the same bytes for the same measures.
package enum KeptMeasuresCodec {
    package static let format = KeptMeasuresDocument.ownFormat

    package static func encode(_ kept: KeptMeasures) throws(MeasureCodecError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        do { return Array(try encoder.encode(KeptMeasuresDocument(kept))) + [UInt8(ascii: "\n")] } catch {
            throw .notEncodable
        }
    }

    /// What is in the bytes, sound or not: see ``Measure/flaw``.
    package static func decode(_ bytes: [UInt8]) throws(MeasureCodecError) -> KeptMeasures {
        let document: KeptMeasuresDocument
        do { document = try JSONDecoder().decode(KeptMeasuresDocument.self, from: Data(bytes)) } catch {
            throw .notADocument
        }
        return try document.kept()
    }
}
