/// What one place of the product asks of whoever comes there. Pure: whose a record is, is looked up by whoever asks.
package enum AccessRule: Hashable, Sendable {
    /// The door, and what pages are made of.
    case everybody
    /// A tablet that is with a client: that one check, and taking the tablet back.
    case handedOver
    /// Whoever is signed in; what is shown there is their own, or holds nothing about a client.
    case signedIn
    /// Something of the practice as a whole.
    case practice(PracticeRight)
    /// Something that belongs to one client.
    case record(RecordRight, RecordSubject)
}

/// What roles may do without a client in it.
package enum PracticeRight: Hashable, Sendable, CaseIterable {
    case changeSettings, readSettings, readAudit
    case readDirectory, keepDirectory, readStock, keepStock
    /// Lists of people who come, each cut down to what is theirs.
    case readLists
    case addClients, book
    /// Sums without identities.
    case readNumbers

    package func isGiven(to viewer: Viewer) -> Bool {
        switch self {
        case .changeSettings: AccessPolicy.mayChangeSettings(viewer)
        case .readSettings: AccessPolicy.mayReadSettings(viewer)
        case .readAudit: AccessPolicy.mayReadAudit(viewer)
        case .readDirectory: AccessPolicy.mayReadDirectory(viewer)
        case .keepDirectory: AccessPolicy.mayKeepDirectory(viewer)
        case .readStock: AccessPolicy.mayReadStock(viewer)
        case .keepStock: AccessPolicy.mayKeepStock(viewer)
        case .readLists: !viewer.roles.isEmpty
        case .addClients, .book: !viewer.roles.isDisjoint(with: [.frontDesk, .therapist])
        case .readNumbers: !viewer.roles.isDisjoint(with: [.therapist, .supervisor])
        }
    }
}

/// What may be done with something that belongs to one client.
package enum RecordRight: Hashable, Sendable, CaseIterable {
    case readClinical, writeClinical, readAppointments, writeAppointments, give, erase

    package func isGiven(to viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        switch self {
        case .readClinical: AccessPolicy.mayReadClinical(viewer, episode)
        case .writeClinical: AccessPolicy.mayWriteClinical(viewer, episode)
        case .readAppointments: AccessPolicy.mayReadAppointments(viewer, episode)
        case .writeAppointments: AccessPolicy.mayWriteAppointments(viewer, episode)
        case .give: AccessPolicy.mayGive(viewer, episode)
        case .erase: AccessPolicy.mayErase(viewer, episode)
        }
    }
}

/// Which record: through it the episodes are found that say whose it is.
package enum RecordSubject: Hashable, Sendable {
    case client(ClientID)
    case episode(EpisodeID)
    case appointment(AppointmentID)
    case session(SessionID)
    case concern(ConcernID)
    /// By its id as text.
    case response(String)
    case barrier(high: UInt64, low: UInt64)
    case referral(high: UInt64, low: UInt64)
}

extension AccessRule {
    /// - Parameter episodes: whose the record is; empty where there is no such record.
    package func allows(_ viewer: Viewer, _ episodes: [EpisodeOwnership]) -> Bool {
        switch self {
        case .everybody, .handedOver, .signedIn: true
        case .practice(let right): right.isGiven(to: viewer)
        case .record(let right, _): episodes.contains { right.isGiven(to: viewer, $0) }
        }
    }
}
