import Foundation
import Practice
import Testing

@testable import Exchange

@Suite("Refusing bad CSV")
struct CSVRefusing {
    @Test("half a line inside quotes is refused at the line where the quote opens")
    func halfALine() {
        #expect(failure("a,b\n1,\"two\nthree") == CSVError(line: 2, column: 2, reason: .unclosedQuote))
    }

    @Test("stray quotes, text after a quote and a lone carriage return are refused with their place")
    func strays() {
        #expect(failure("a,b\nx,5\"6\n") == CSVError(line: 2, column: 2, reason: .quoteInsideField))
        #expect(failure("a,\"b\"c\n") == CSVError(line: 1, column: 2, reason: .textAfterQuote))
        #expect(failure("a,b\n1\r2\n") == CSVError(line: 2, column: 1, reason: .bareCarriageReturn))
        #expect(failure("a\r") == CSVError(line: 1, column: 1, reason: .bareCarriageReturn))
    }

    @Test("bytes that are no text are called so, whichever sign stands wrong among them")
    func noText() {
        let control: [UInt8] = [0x61, 0x01, 0x0D, 0x62]
        #expect(failure(control) == CSVError(line: 1, column: 1, reason: .binary(.controlByte)))
        #expect(failure(control, pieces: 1) == CSVError(line: 1, column: 1, reason: .binary(.controlByte)))
        #expect(failure([0x9C, 0xE2, 0x0D, 0x62] as [UInt8]) == CSVError(line: 1, column: 1, reason: .invalidUTF8))
        #expect(failure([0x9C, 0xE2, 0x22, 0x62] as [UInt8]) == CSVError(line: 1, column: 1, reason: .invalidUTF8))
        #expect(ImportRowProblem(CSVError(line: 1, reason: .binary(.controlByte))).key == "import.not-text")
    }

    @Test(
        "a zero byte is refused inside and outside quotes", arguments: ["a\nb\0c\n", "a\n\"b\0c\"\n", "a\n\"b\"\0\n"])
    func zeroByte(text: String) {
        #expect(failure(text) == CSVError(line: 2, column: 1, reason: .binary(.nulByte)))
    }

    @Test("known formats that are not CSV are named")
    func knownFormats() {
        let cases: [([UInt8], CSVError.Binary)] = [
            ([0x50, 0x4B, 3, 4, 20, 0], .zipArchive), ([0x1F, 0x8B, 8, 0], .compressed),
            ([0xFF, 0xFE, 0x61, 0], .utf16),
            (Array("%PDF-1.7".utf8), .pdf),
        ]
        for (bytes, kind) in cases {
            #expect(failure(bytes) == CSVError(line: 1, reason: .binary(kind)))
            #expect(failure(bytes, pieces: 1) == CSVError(line: 1, reason: .binary(kind)))
        }
    }

    @Test("bytes that are not UTF-8 are refused with line and column, inside quoted lines too")
    func invalidUTF8() {
        let latin1 = Array("name,town\nZo".utf8) + [0xEB] + Array(",x\n".utf8)
        #expect(failure(latin1) == CSVError(line: 2, column: 1, reason: .invalidUTF8))
        let later = Array("a,b\n\"é\nñ\n".utf8) + [0xC3, 0x28] + Array("\",x\n".utf8)
        #expect(failure(later) == CSVError(line: 4, column: 1, reason: .invalidUTF8))
        let cut = Array("a\nb,".utf8) + [0xE2, 0x82]
        #expect(failure(cut) == CSVError(line: 2, column: 2, reason: .invalidUTF8))
        let surrogate: [UInt8] = [0x61, 0x0A, 0xED, 0xA0, 0x80]
        #expect(failure(surrogate) == CSVError(line: 2, column: 1, reason: .invalidUTF8))
    }

    @Test("a field, a row and a count of fields at the limit pass, and one more does not")
    func limits() {
        let limits = CSVLimits(fieldBytes: 8, recordBytes: 20, fieldsPerRecord: 4)
        #expect(failure(Array("12345678,1\n".utf8), limits: limits) == nil)
        #expect(
            failure(Array("a\n123456789\n".utf8), limits: limits)
                == CSVError(line: 2, column: 1, reason: .fieldTooLong(limit: 8)))
        // Told by the byte that is one too many, whatever comes after it in the same piece.
        #expect(
            failure(Array("\"12345678\n\n\0\"\n".utf8), limits: limits)
                == CSVError(line: 2, column: 1, reason: .fieldTooLong(limit: 8)))
        #expect(failure(Array("12345678,12345678,12\n".utf8), limits: limits) == nil)
        #expect(
            failure(Array("12345678,12345678,123\n".utf8), limits: limits)
                == CSVError(line: 1, column: 3, reason: .recordTooLong(limit: 20)))
        #expect(failure(Array("1,2,3,4\n".utf8), limits: limits) == nil)
        #expect(failure(Array("1,2,3,4,5\n".utf8), limits: limits)?.reason == .tooManyFields(limit: 4))
    }

    @Test("an endless line is refused without reading on")
    func endlessLine() {
        var pieces = 0
        var reader = CSVReader(
            ByteSource {
                pieces += 1
                return [UInt8](repeating: 0x61, count: 64 << 10)
            })
        #expect(throws: CSVError(line: 1, column: 1, reason: .fieldTooLong(limit: 64 << 10))) { try reader.next() }
        #expect(pieces <= 3)
    }

    @Test("rows before an error are handed out first, and the error stays")
    func errorsLast() throws {
        var reader = CSVReader(ByteSource("a\nb\nc\"\nd\n".utf8))
        #expect(try reader.next()?.fields == ["a"])
        #expect(try reader.next()?.fields == ["b"])
        for _ in 0..<2 {
            #expect(throws: CSVError(line: 3, column: 1, reason: .quoteInsideField)) { try reader.next() }
        }
    }

    @Test("a missing file and a folder are refused in words")
    func missingFile() {
        #expect(throws: CSVError.self) { try ByteSource.file(atPath: "/nonexistent/rapport.csv") }
        #expect(throws: CSVError(line: 1, reason: .unreadable("it is a folder"))) { try ByteSource.file(atPath: "/") }
    }

    @Test("a refusal reads as a sentence with its place")
    func words() {
        let error = CSVError(line: 7, reason: .ragged(found: 3, expected: 5))
        #expect("\(error)" == "line 7: 3 fields where the header has 5")
        #expect(
            "\(CSVError(line: 2, column: 4, reason: .textAfterQuote))" == "line 2, column 4: text after a closing quote"
        )
    }
}
