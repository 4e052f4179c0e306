package import Clinic

/// Where an entry stands in the chain of the record of who looked.
package struct AuditLink: Hashable, Sendable {
    /// From 1, without gaps.
    package let place: Int
    package let event: ID<AuditEvent>
    /// 32 bytes.
    package let link: [UInt8]

    package init(place: Int, event: ID<AuditEvent>, link: [UInt8]) {
        self.place = place
        self.event = event
        self.link = link
    }
}

/// The end of the chain at one moment, signed: a chain alone does not show that its tail was cut off.
package struct AuditAnchor: Hashable, Sendable {
    package let practice: PracticeID
    package let place: Int
    package let link: [UInt8]
    package let at: Instant
    /// Ed25519 over ``message``.
    package let signature: [UInt8]

    package init(practice: PracticeID, place: Int, link: [UInt8], at: Instant, signature: [UInt8]) {
        self.practice = practice
        self.place = place
        self.link = link
        self.at = at
        self.signature = signature
    }

    /// As it is read back from where only text is kept; nil where the id is none.
    package init?(practice: String, place: Int, link: [UInt8], microseconds: Int64, signature: [UInt8]) {
        guard let id = PracticeID(practice) else { return nil }
        self.init(
            practice: id, place: place, link: link, at: Instant(microseconds: microseconds), signature: signature)
    }

    package var practiceText: String { practice.description }
    package var microseconds: Int64 { at.microseconds }

    package var message: [UInt8] { Self.message(practice, place, link, at) }

    package static func message(_ practice: PracticeID, _ place: Int, _ link: [UInt8], _ at: Instant) -> [UInt8] {
        Array("rapport audit anchor 1 \(practice) \(place) \(at.microseconds) ".utf8) + link
    }
}

/// Signs anchors with a key that the store does not hold.
package protocol AnchorSigning: Sendable {
    func sign(_ message: [UInt8]) throws -> [UInt8]
    func isSigned(_ message: [UInt8], _ signature: [UInt8]) -> Bool
    /// For whoever checks anchors elsewhere: base64url of 32 bytes.
    var publicKey: String { get }
}

/// Where anchors go besides the store, so that whoever changes the store does not change them.
package protocol AnchorWitness: Sendable {
    /// Keeps those that it does not hold yet and that the key signed: what somebody else put into the store is nothing that
    /// a witness should vouch for.
    /// - Parameters:
    ///   - anchors: of one practice, in order.
    ///   - newest: the one of them that was not handed over before, where there is one: all that is kept where what is
    ///     held already cannot be read.
    func keep(_ anchors: [AuditAnchor], newest: AuditAnchor?, signedBy signing: any AnchorSigning) throws
    /// - Parameter practice: its id as text.
    func anchors(of practice: String) throws -> [AuditAnchor]
}
