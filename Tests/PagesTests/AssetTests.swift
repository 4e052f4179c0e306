import Foundation
import Testing

@testable import Pages

@Suite("What pages load is what was written")
struct AssetTests {
    private static let pages = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Pages")

    private func source(_ name: String) throws -> String {
        let folder = name.hasSuffix(".js") ? "Scripts" : "Style"
        return try String(contentsOf: Self.pages.appending(path: "\(folder)/\(name)"), encoding: .utf8)
    }

    @Test("The built-in copy equals its file; bin/generate-assets makes it so", arguments: Assets.all.map(\.name))
    func isCurrent(name: String) throws {
        let asset = try #require(Assets.all.first { $0.name == name })
        #expect(try source(name) == asset.text)
        #expect(Assets.at(path: asset.path)?.name == name)
    }

    @Test("A path that was never served is not found")
    func unknownPath() { #expect(Assets.at(path: "/assets/rapport-000000000000.css") == nil) }

    @Test("Around a person's own words stand the quotation marks of the page's language")
    func quotationMarks() throws {
        let style = try source("rapport.css")
        #expect(style.contains(#".words q { quotes: "\201C" "\201D"; }"#))
        #expect(style.contains(#".words q:lang(es) { quotes: "\AB" "\BB"; }"#))
        #expect(style.contains(#".words q:lang(fr) { quotes: "\AB\A0" "\A0\BB"; }"#))
    }

    @Test("The evening's colours are the same, whether the system or the person chose them")
    func darkListsAreEqual() throws {
        let style = try source("rapport.css")
        let lists = style.components(separatedBy: "color-scheme: dark;").dropFirst()
            .compactMap { $0.components(separatedBy: "}").first }
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        try #require(lists.count == 2)
        #expect(lists[0] == lists[1])
    }

    @Test(
        "No script writes markup, styles in text or code",
        arguments: Assets.all.filter { $0.name.hasSuffix(".js") }.map(\.name))
    func scriptsKeepThePolicy(name: String) throws {
        let script = try source(name)
        for barred in [
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "\"style\"",
        ] {
            #expect(!script.contains(barred), "\(name) uses \(barred)")
        }
    }

    @Test(
        "No script gives an object a member whose name is worked out, so that no word becomes part of a prototype",
        arguments: Assets.all.filter { $0.name.hasSuffix(".js") }.map(\.name))
    func noPrototypes(name: String) throws {
        // Counted is one of three words of the script itself.
        let script = try source(name).replacing("count[result] += 1", with: "")
        for barred in ["__proto__", ".prototype", "Object.assign", "setPrototypeOf", "Reflect."] {
            #expect(!script.contains(barred), "\(name) uses \(barred)")
        }
        // `kept[name] = …` and `{ [name]: … }`, with anything but a figure in the brackets.
        for pattern in [#/[\w)\]]\[[^\]"'\d][^\]]*\]\s*(?:[+*|?\-]{0,2}=)(?!=)/#, #/[{,]\s*\[[^\]]*\]\s*:/#] {
            let found = script.firstMatch(of: pattern).map { String($0.output) }
            #expect(found == nil, "\(name): \(found ?? "")")
        }
    }

    @Test("Every icon has a drawing, and a sprite draws each once")
    func icons() {
        var html = HTMLProbe.written { $0.sprite([.talk, .late, .talk]) }
        #expect(html.components(separatedBy: "<symbol").count == 3)
        html = HTMLProbe.written { $0.sprite(Icon.allCases) }
        #expect(html.components(separatedBy: "<symbol").count == Icon.allCases.count + 1)
    }
}
