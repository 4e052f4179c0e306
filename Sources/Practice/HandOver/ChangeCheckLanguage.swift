package import Clinic

/// The client reads on in another language. It is theirs for the next time once the check is sent or the
/// tablet is taken back: see ``SubmitCheck`` and ``TakeBack``.
package struct ChangeCheckLanguage: Sendable {
    package typealias Result = HandOver
    package let token: String
    package let language: Language
    package init(token: String, language: Language) {
        self.token = token
        self.language = language
    }
}

extension PracticeService {
    package func perform(_ command: ChangeCheckLanguage) async throws(PracticeError) -> HandOver {
        let hash = tokenHash(of: command.token)
        return try await write { store in
            let (signIn, handOver) = try handedOver(hash, in: store)
            let changed = handOver.changed(language: command.language)
            try store.put(signIn.changed(handOver: changed))
            return changed
        }
    }
}
