import Clinic
import Foundation
import Practice
import Testing

@testable import Console

@Suite("What is told of where backups lie")
struct TellingBackups {
    private let home: String

    init() throws {
        home = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: home + "/data", withIntermediateDirectories: true)
    }

    @Test("a folder within the practice's own is told of, by whatever name it is said")
    func within() throws {
        try FileManager.default.createSymbolicLink(atPath: home + "/link", withDestinationPath: home + "/data")
        for name in ["data", "data/", "data/copies", "data/../data/copies", "link"] {
            let told = BackupDistance.warning("\(home)/\(name)", of: home + "/data")
            #expect(told?.contains("in the practice's own folder") == true, "\(name)")
        }
    }

    @Test("a folder on the same disk is told of, also one that is yet to be made")
    func sameDisk() {
        for name in ["", "/copies/of/it", "/data-copies"] {
            let told = BackupDistance.warning(home + name, of: home + "/data")
            #expect(told?.contains("on the same disk") == true, "\(name)")
        }
    }

    @Test("of a folder on another disk nothing is said")
    func another() {
        // Where there is none that every machine has, there is nothing to ask.
        guard FileManager.default.fileExists(atPath: "/proc/self") else { return }
        #expect(BackupDistance.warning("/proc", of: home + "/data") == nil)
    }

    @Test("a restored backup says that whoever was erased after its moment is back and is to be erased again")
    func erasedSince() {
        let told = RestoreCommand.erasedSince(1_784_000_123_250_000)
        #expect(told.contains("erased after 2026-07-14T03:35:23Z is back") && told.contains("rapport erase"))
    }

    @Test("what an erasure leaves is told as it is: nothing, or what a law wants kept until its day")
    func erased() {
        let id = ID<Erasure>(high: 1, low: 2)
        let day = Day(year: 2036, month: 1, day: 31)
        #expect(EraseCommand.stays(nil, id) == "Nobody can read it any more.")
        let kept = EraseCommand.stays(EraseClient.Keep(until: day, why: "Tax law"), id)
        #expect(kept.contains("kept encrypted until 2036-01-31") && kept.contains("rapport kept \(id)"))
        #expect(!kept.contains("Nobody can read it"))
    }

    @Test("a moment is told in UTC, to the second, of a backup and of a correction alike")
    func moments() {
        #expect(Terminal.moment(0) == "1970-01-01T00:00:00Z")
        #expect(Terminal.moment(1_784_000_123_250_000) == "2026-07-14T03:35:23Z")
    }
}
