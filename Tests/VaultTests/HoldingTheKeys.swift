import Foundation
import Testing

@testable import Vault

@Suite("Holding the keys of a practice")
struct HoldingTheKeys {
    private let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    private func mayHold(alone: Bool) -> Bool { KeyHold(folder, alone: alone) != nil }

    @Test("many use the keys at once, and nobody changes them meanwhile")
    func shared() throws {
        let first = try #require(KeyHold(folder, alone: false))
        let second = try #require(KeyHold(folder, alone: false))
        #expect(!mayHold(alone: true))
        withExtendedLifetime((first, second)) {}
    }

    @Test("while keys are changed nobody begins to use them, not even once new ones have taken their place")
    func alone() throws {
        let path = folder + "/practice.key"
        let keys = try SealingKeyFile.load(path, .practice, mayMake: true)
        let changing = try #require(KeyHold(folder, alone: true))
        #expect(!mayHold(alone: false))
        try SealingKeyFile.replace(path, with: keys.adding())
        #expect(!mayHold(alone: false))
        #expect(!mayHold(alone: true))
        withExtendedLifetime(changing) {}
    }

    @Test("one server serves a folder, beside whoever uses the keys")
    func serving() throws {
        let keys = try #require(KeyHold(folder, alone: false))
        let serving = try #require(KeyHold(folder, KeyHold.servingName, alone: true))
        let second = KeyHold(folder, KeyHold.servingName, alone: true)
        let isHeld = KeyHold.isHeldElsewhere
        #expect(second == nil && isHeld)
        let nowhere = KeyHold(folder + "/nowhere", alone: true)
        let isHeldThere = KeyHold.isHeldElsewhere
        #expect(nowhere == nil && !isHeldThere)
        #expect(mayHold(alone: false))
        withExtendedLifetime((keys, serving)) {}
    }

    @Test("a hold that is let go of stands in nobody's way")
    func letGo() throws {
        do {
            let hold = try #require(KeyHold(folder, alone: true))
            withExtendedLifetime(hold) {}
        }
        #expect(mayHold(alone: true))
    }
}
