package import Clinic
package import Measures

extension PracticeService {
    /// With which a browser seals what it keeps of somebody's typing; of what clients send, where nobody is named. It
    /// follows from the practice's key, and changes with it.
    ///
    /// - Returns: 32 bytes in base64url.
    package func deviceKey(of person: PersonID?) -> String? {
        deviceKey("\u{1}device \(person?.description ?? "of clients")")
    }

    /// Of one check on a client's own phone, which opens nothing that another device keeps.
    package func deviceKey(ofCheck response: ResponseID) -> String? { deviceKey("\u{1}device for \(response)") }

    private func deviceKey(_ name: String) -> String? {
        sealing.lookUps(of: name).first?.split(separator: ".").last.map(String.init)
    }
}
