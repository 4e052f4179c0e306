import Clinic
import Foundation
import Testing

@testable import Pages

/// A browser breaks a line at a plain space: a colon or a question mark would begin the next one.
@Suite("French keeps its signs on the line of their word")
struct FrenchSpaces {
    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    /// The rooms that speak French: no other language there has a space before these signs.
    static let rooms = ["Pages", "Attribution", "Measures", "Exchange/Questionnaire", "Web/Settings"]

    @Test("No text has a plain space before ; : ? ! or inside « »: U+202F and, at : and « », U+00A0", arguments: rooms)
    func noPlainSpaces(room: String) throws {
        let folder = Self.sources.appending(path: room)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        #expect(!names.isEmpty)
        for name in names where !name.hasSuffix("Generated.swift") {
            var reader = LiteralReader(try Data(contentsOf: folder.appending(path: name)))
            reader.readAll()
            for text in reader.texts where Self.breaks(text) {
                Issue.record("\(room)/\(name): a line may break in \"\(text)\"")
            }
        }
    }

    @Test("What is looked for is found, in a text, in what is put into it and across its lines")
    func isFound() {
        let quotes = "\"\"\""
        let source = """
            let a = isIt ? "Vide : rien" : "Vide\u{A0}: rien" // not : "this ?"
            let b = "\\(a == "Quoi ?" ? 1 : 2) ; \\(a)"
            let c = \(quotes)
                Les « dix » de \\
                l’article\u{202F}; rien d’autre.
                \(quotes)
            """
        var reader = LiteralReader(Data(source.utf8))
        reader.readAll()
        let found = reader.texts.filter(Self.breaks)
        #expect(found.count == 4 && found.contains("Vide : rien") && found.contains("Quoi ?") && found.contains(" ; "))
        #expect(found.contains { $0.contains("« dix »") })
    }

    @Test("A page in French is written with them, and so are its percentages")
    func onThePage() {
        let words = Words(.french)
        #expect(words.percent(0.5) == "50\u{A0}%")
        #expect(words.emptyToday(["Dire"]) == "Vide aujourd’hui\u{A0}: Dire.")
        #expect(
            words.upToDate("10:30").contains("10:30. ") && words.upToDate("10:30").contains("demandiez\u{202F}; rien"))
    }

    private static let signs: Set<Unicode.Scalar> = [":", ";", "?", "!"]

    private static func breaks(_ text: String) -> Bool {
        let characters = Array(text.unicodeScalars)
        return characters.indices.contains { index in
            guard characters[index] == " " else { return false }
            let before = index > 0 ? characters[index - 1] : nil
            let after = index + 1 < characters.count ? characters[index + 1] : nil
            if before == "«" || after == "»" { return true }
            guard let after, signs.contains(after) else { return false }
            return before.map { !$0.properties.isWhitespace } ?? true
        }
    }
}

/// The texts in a Swift source, without what is put into them and without comments.
private struct LiteralReader {
    private let bytes: [UInt8]
    private var at = 0
    private(set) var texts: [String] = []

    init(_ source: Data) { bytes = Array(source) }

    mutating func readAll() { readCode(inText: false) }

    private func has(_ mark: String) -> Bool { bytes[at...].starts(with: mark.utf8) }

    /// Up to the end, or behind the parenthesis that closes what is put into a text.
    private mutating func readCode(inText: Bool) {
        var (depth, hashes) = (0, "")
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "/"), has("//") {
                while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
            } else if byte == UInt8(ascii: "\"") {
                readText(has("\"\"\"") ? "\"\"\"" : "\"", hashes)
                hashes = ""
            } else {
                hashes = byte == UInt8(ascii: "#") ? hashes + "#" : ""
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
                at += 1
                if inText, depth < 0 { return }
            }
        }
    }

    private mutating func readText(_ mark: String, _ hashes: String) {
        at += mark.utf8.count
        var start = at
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\""), has(mark + hashes) { break }
            if byte == UInt8(ascii: "\\"), has("\\" + hashes + "(") {
                keep(from: start)
                at += 2 + hashes.utf8.count
                readCode(inText: true)
                start = at
            } else {
                at += byte == UInt8(ascii: "\\") && hashes.isEmpty ? 2 : 1
            }
        }
        keep(from: start)
        at += mark.utf8.count + hashes.utf8.count
    }

    private mutating func keep(from start: Int) {
        texts.append(String(decoding: bytes[min(start, bytes.count)..<min(at, bytes.count)], as: UTF8.self))
    }
}
