private import Foundation

/// Reads rows one after another from bytes that come in pieces.
///
/// `while let record = try reader.next() { … }`. After an error nothing more is read: the same error is thrown again.
package struct CSVReader {
    private let source: ByteSource
    private var parser: CSVParser
    private var ready: [CSVRecord] = []
    private var position = 0
    private var opened = false
    private var ended = false
    private var failed: CSVError?

    package init(_ source: ByteSource, separator: CSVSeparator = .comma, limits: CSVLimits = CSVLimits()) {
        self.source = source
        parser = CSVParser(separator: separator, limits: limits)
    }

    /// The next row, or nil at the end.
    package mutating func next() throws(CSVError) -> CSVRecord? {
        while position == ready.count {
            if let failed { throw failed }
            if ended { return nil }
            ready.removeAll(keepingCapacity: true)
            position = 0
            do throws(CSVError) {
                try readMore()
            } catch {
                failed = error
            }
        }
        defer { position += 1 }
        return ready[position]
    }

    private mutating func readMore() throws(CSVError) {
        let piece = opened ? try nextPiece() : try opening()
        if let piece {
            try parser.consume(piece, into: &ready)
        } else {
            ended = true
            try parser.finish(into: &ready)
        }
    }

    private mutating func opening() throws(CSVError) -> ArraySlice<UInt8>? {
        opened = true
        var bytes: [UInt8] = []
        while bytes.count < CSVOpening.length, let piece = try nextPiece() { bytes += piece }
        return bytes.isEmpty ? nil : bytes.dropFirst(try CSVOpening.skip(bytes))
    }

    private func nextPiece() throws(CSVError) -> ArraySlice<UInt8>? {
        do {
            return try source.next().map { $0[...] }
        } catch let error as CSVError {
            throw error
        } catch {
            throw CSVError(line: 1, reason: .unreadable(error.localizedDescription))
        }
    }
}
