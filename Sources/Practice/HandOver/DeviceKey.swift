package import Clinic
internal import Foundation
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

    /// What somebody sent while their page was locked, for the page of the PIN to bring along: nobody reads it there.
    package func sealTyped(_ texts: [String], of person: PersonID) -> String? {
        let sealed = try? sealing.seal(texts.joined(separator: Self.betweenTexts), Self.placeOfTyped(person))
        return sealed.map { Data($0).base64EncodedString() }
    }

    /// - Returns: nothing where it is not what that person sent.
    package func openTyped(_ sealed: String, of person: PersonID) -> [String] {
        guard let bytes = Data(base64Encoded: sealed),
            let texts = try? sealing.open(Array(bytes), Self.placeOfTyped(person))
        else { return [] }
        return texts.components(separatedBy: Self.betweenTexts)
    }

    private static let betweenTexts = "\u{1E}"

    private static func placeOfTyped(_ person: PersonID) -> SealedPlace {
        SealedPlace(table: "typed_while_locked", row: person.description, column: "words")
    }

    private func deviceKey(_ name: String) -> String? {
        sealing.lookUps(of: name).first?.split(separator: ".").last.map(String.init)
    }
}
