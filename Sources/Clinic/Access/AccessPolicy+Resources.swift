/// Barriers are read and written as everything clinical is. The directory and the stock hold nothing about a client.
///
/// | | directory | stock | give from the stock |
/// |---|---|---|---|
/// | Therapist | read, write | read | own caseload |
/// | Supervisor | read | read | |
/// | Front desk | read, write | read, write | everybody, without the reason |
/// | Administrator | read, write | read, write, without names | |
extension AccessPolicy {
    package static func mayReadDirectory(_ viewer: Viewer) -> Bool { !viewer.roles.isEmpty }

    package static func mayKeepDirectory(_ viewer: Viewer) -> Bool {
        !viewer.roles.isDisjoint(with: [.therapist, .frontDesk, .administrator])
    }

    package static func mayReadStock(_ viewer: Viewer) -> Bool { !viewer.roles.isEmpty }

    package static func mayKeepStock(_ viewer: Viewer) -> Bool {
        !viewer.roles.isDisjoint(with: [.frontDesk, .administrator])
    }

    package static func mayGive(_ viewer: Viewer, _ episode: EpisodeOwnership) -> Bool {
        viewer.roles.contains(.frontDesk) || mayWriteClinical(viewer, episode)
    }
}
