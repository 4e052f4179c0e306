package import Clinic

extension PracticeService {
    /// With which a browser seals what it keeps of somebody's typing; of what clients send, where nobody is named. It
    /// follows from the practice's key, and changes with it.
    ///
    /// - Returns: 32 bytes in base64url.
    package func deviceKey(of person: PersonID?) -> String? {
        let word = sealing.lookUps(of: "\u{1}device \(person?.description ?? "of clients")").first
        return word?.split(separator: ".").last.map(String.init)
    }
}
