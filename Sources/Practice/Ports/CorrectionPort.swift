package import Clinic

package typealias CorrectionID = ID<ClientCorrection>

/// That a client's own data were corrected, with what stood there until then. What followed is the `was` of the next
/// one, or what stands there now.
package struct ClientCorrection: Hashable, Sendable {
    package let id: CorrectionID
    /// All of it as it was before.
    package let was: Client
    package let at: Instant
    /// `nil` for the client on a tablet, and for the machine's operator.
    package let by: PersonID?

    package init(id: CorrectionID, was: Client, at: Instant, by: PersonID?) {
        self.id = id
        self.was = was
        self.at = at
        self.by = by
    }
}

package typealias EpisodeCorrectionID = ID<EpisodeCorrection>

/// That a course of care was corrected, with what it was before and after. What else happens to it, such as an ending or
/// another therapist, is between two corrections and in neither.
package struct EpisodeCorrection: Hashable, Sendable {
    package let id: EpisodeCorrectionID
    package let was: Episode
    /// The same episode.
    package let became: Episode
    package let at: Instant
    /// `nil` for the machine's operator.
    package let by: PersonID?

    package init(id: EpisodeCorrectionID, was: Episode, became: Episode, at: Instant, by: PersonID?) {
        self.id = id
        self.was = was
        self.became = became
        self.at = at
        self.by = by
    }
}

package protocol ReadsCorrections {
    /// As they were made. Of a client who was erased none can be read.
    func corrections(of client: ClientID) throws -> [ClientCorrection]
    /// As they were made.
    func corrections(of episode: EpisodeID) throws -> [EpisodeCorrection]
}

package protocol WritesCorrections {
    /// Throws `StoreError.duplicate("client_correction.id")` for an id that is taken.
    func add(_ correction: ClientCorrection) throws
    /// Throws `StoreError.duplicate("episode_correction.id")` for an id that is taken.
    func add(_ correction: EpisodeCorrection) throws
}
