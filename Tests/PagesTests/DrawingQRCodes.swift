import Foundation
import Testing

@testable import Pages

@Suite("Drawing QR codes")
struct DrawingQRCodes {
    @Test("each version is taken where the one before has no room", arguments: 1...20)
    func versions(version: Int) throws {
        let layout = QRLayout(version)
        let full = try #require(QRCode(bytes(layout.capacity)))
        #expect(full.size == version * 4 + 17)
        if version < 20 { #expect(try #require(QRCode(bytes(layout.capacity + 1))).size == full.size + 4) }
        try keep(full, version)
    }

    @Test("what does not fit is no code") func tooLong() { #expect(QRCode(bytes(667)) == nil) }

    @Test("capacities are those of the standard's table")
    func capacities() {
        let standard = [
            14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
        ]
        #expect((1...20).map { QRLayout($0).capacity } == standard)
    }

    @Test("three corners carry the large squares, and the lines between them alternate")
    func patterns() throws {
        let code = try #require(QRCode(Array("otpauth://totp/a:b?secret=ABC".utf8)))
        let end = code.size - 1
        for (x, y) in [(0, 0), (end - 6, 0), (0, end - 6)] {
            for step in 0..<7 {
                #expect(code.isDark(x + step, y) && code.isDark(x, y + step))
                #expect(code.isDark(x + step, y + 6) && code.isDark(x + 6, y + step))
            }
            #expect(code.isDark(x + 3, y + 3) && !code.isDark(x + 1, y + 1))
        }
        for place in 8..<code.size - 8 { #expect(code.isDark(place, 6) == (place % 2 == 0)) }
    }

    private func bytes(_ count: Int) -> [UInt8] { (0..<count).map { 97 + UInt8($0 % 26) } }

    /// As pictures (PBM) in the folder of that name, for reading back with another program.
    private func keep(_ code: QRCode, _ version: Int) throws {
        guard let folder = ProcessInfo.processInfo.environment["RAPPORT_QR_FOLDER"] else { return }
        var text = "P1\n\((code.size + 8) * 4) \((code.size + 8) * 4)\n"
        for y in 0..<(code.size + 8) * 4 {
            for x in 0..<(code.size + 8) * 4 {
                let (column, row) = (x / 4 - 4, y / 4 - 4)
                let isInside = (0..<code.size).contains(column) && (0..<code.size).contains(row)
                text += isInside && code.isDark(column, row) ? "1 " : "0 "
            }
            text += "\n"
        }
        try text.write(toFile: "\(folder)/\(version).pbm", atomically: true, encoding: .utf8)
    }
}
