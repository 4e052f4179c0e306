import Foundation
import Testing
import Web

@Suite("A certificate and its key are held against each other before anything is served")
struct HoldingAKeyAgainstItsCertificate {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/tls-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func file(_ text: String) throws -> String {
        let path = "\(folder)/\(UUID().uuidString).pem"
        let isMade = FileManager.default.createFile(
            atPath: path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
        #expect(isMade)
        return path
    }

    @Test("the key of the certificate is taken, and until when the certificate holds is told")
    func taken() throws {
        let made = try Certificate(chain: try file(Self.certificate), key: try file(Self.key))
        #expect(made.validUntil == Date(timeIntervalSince1970: 1_795_893_217))
        #expect(made.validFrom < made.validUntil)
    }

    @Test("another's key, one under a passphrase and a file that is none are told apart")
    func refused() throws {
        let chain = try file(Self.certificate)
        for (key, fault) in [
            (Self.other, Certificate.Fault.mismatch), (Self.locked, .lockedKey), (Self.certificate, .key),
        ] {
            let path = try file(key)
            #expect(throws: fault) { _ = try Certificate(chain: chain, key: path) }
        }
        let none = try file("nothing")
        let key = try file(Self.key)
        #expect(throws: Certificate.Fault.chain) { _ = try Certificate(chain: none, key: key) }
    }

    // Made for this test and used nowhere.

    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgI0ggeK08IXJbQfrE
        xBkzl4vgd326CgGOr5M7/5dFPQmhRANCAARiL+mwdmIzxim6Rv55yihZ9ii4zBSQ
        rruKkl4W1sRI9UP06R5aiKOV5gwAaEDMm6Q6m0CzB5e/K0FLjV7+9vtd
        -----END PRIVATE KEY-----
        """

    private static let other = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgkfBCCydWfqW0NEpN
        WiDQ3sQh6MAkobTIs2cWwaos9yehRANCAARib4rT9HBUwKIaIsA7kmuInDzF4jIy
        PTgmUyq1hylI+nm/MUoHAKe5eEhjUfPV98mV9w+92Z3H9Gn/ErH2GzIN
        -----END PRIVATE KEY-----
        """

    private static let locked = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAg7dh2DlYNo+wICCAAw
        DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEC+0QuqgGD1ATwRvVZ7yF5gEgZAC
        PZ3ztcGIUFPbQeA7C+++KWZdYVMtMvQUyGIemnrsrECaSolPCzAXZj8iWxggKg2M
        h/g02ar5TRgjQIsra3+ZabnIk87+LJiENWENfru4celuyy/7cHMngSwaJSxuLZ64
        tA2lblzbs0k4RjlBOHXjnuApgjaV3o04nTRYZr19Unars1OuPEkQ9x8mt5aPFHE=
        -----END ENCRYPTED PRIVATE KEY-----
        """

    private static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBiTCCAS+gAwIBAgIUcR8UNG+Z49GVggRD7uuU8lFO3kswCgYIKoZIzj0EAwIw
        GjEYMBYGA1UEAwwPcmFwcG9ydC5leGFtcGxlMB4XDTI2MTEyNzE5MTMzN1oXDTI2
        MTEyODE5MTMzN1owGjEYMBYGA1UEAwwPcmFwcG9ydC5leGFtcGxlMFkwEwYHKoZI
        zj0CAQYIKoZIzj0DAQcDQgAEYi/psHZiM8Ypukb+ecooWfYouMwUkK67ipJeFtbE
        SPVD9OkeWoijleYMAGhAzJukOptAsweXvytBS41e/vb7XaNTMFEwHQYDVR0OBBYE
        FDwXjPdqrHMjYyS0ccpsOp5VZx5SMB8GA1UdIwQYMBaAFDwXjPdqrHMjYyS0ccps
        Op5VZx5SMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgRK3e0H5G
        CbMlRFRq0gQJIMd3xiVeG9YA5SNOt+6Q7MwCIQCg8V6VxOt0ueJKy5lm/l28C5P8
        LPNu1u3XMv/Kw+RWPQ==
        -----END CERTIFICATE-----
        """
}
