import Foundation

/// A measure to and from the bytes that the store keeps: JSON with sorted members, the same bytes for the same measure.
///
/// The form is versioned inside (`"form":1`) and says everything that `Measure` holds, so that a published version can
/// be read back, and its responses scored again, by any later program.
package enum MeasureCodec {
    package static func encode(_ measure: Measure) throws(MeasureCodecError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return Array(try encoder.encode(MeasureDocument(measure))) } catch { throw .notEncodable }
    }

    package static func decode(_ bytes: [UInt8]) throws(MeasureCodecError) -> Measure {
        let document: MeasureDocument
        do { document = try JSONDecoder().decode(MeasureDocument.self, from: Data(bytes)) } catch {
            throw .notADocument
        }
        return try document.measure()
    }
}

/// A stored measure that cannot be written or read.
package enum MeasureCodecError: Error, Hashable, Sendable {
    case notEncodable
    /// Not JSON, or members are missing.
    case notADocument
    /// Written by a newer program.
    case unknownForm(Int)
    /// A value that this form does not know; the item's key or the member's name.
    case damaged(at: String)
}
