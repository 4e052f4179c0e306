import Foundation
import Testing
import Web

@Suite("A private key of TLS is its owner's, whatever it is called")
struct LockingThePrivateKey {
    @Test(
        "one that everybody may read is refused, by a link too, and a link to one that is locked is none of that",
        arguments: [(0o644, true), (0o640, false), (0o600, false)])
    func mode(permissions: Int, isRefused: Bool) throws {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appendingPathComponent("key-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        let (key, link) = (folder.path + "/key.pem", folder.path + "/link.pem")
        try Data("x".utf8).write(to: URL(fileURLWithPath: key))
        try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: key)
        try files.createSymbolicLink(atPath: link, withDestinationPath: key)
        for name in [key, link] {
            // There is no certificate, which is told next.
            #expect(throws: isRefused ? Certificate.Fault.openKey : .chain) {
                _ = try Certificate(chain: folder.path + "/none.pem", key: name)
            }
        }
    }
}
