import Foundation
import Practice
import Testing

@Suite("Keys may lie in another folder than the practice")
struct KeepingKeysElsewhere {
    private let data: String
    private let keys: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
        (data, keys) = (folder + "/data", folder + "/keys")
        for path in [data, keys] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
    }

    @Test("they are looked for where the practice says, and at home where it says nothing")
    func pointing() throws {
        #expect(try KeyFolder.of(data) == data)
        try KeyFolder.point(data, to: keys)
        #expect(try KeyFolder.of(data) == keys)
        try KeyFolder.pointHome(data)
        try KeyFolder.pointHome(data)
        #expect(try KeyFolder.of(data) == data)
    }

    @Test("a folder that is not there, and a file that names none, are told of and nothing is made anew")
    func missing() throws {
        try KeyFolder.point(data, to: keys)
        try FileManager.default.removeItem(atPath: keys)
        #expect(throws: KeyFolderError.notThere(keys)) { try KeyFolder.of(data) }
        for text in ["", "relative/path\n", "/a\n/b\n", keys] {
            try text.write(toFile: data + "/" + KeyFolder.pointerName, atomically: true, encoding: .utf8)
            #expect(throws: KeyFolderError.self) { try KeyFolder.of(data) }
        }
        #expect(throws: KeyFolderError.self) { try KeyFolder.point(data, to: "relative") }
    }
}
