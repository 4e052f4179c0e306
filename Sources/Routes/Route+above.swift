extension Route {
    /// The page of what a page is about, to go on from where it cannot be shown itself; `nil` where it is about nothing
    /// in particular.
    package var above: Route? {
        switch self {
        case .newEpisode(let id): .client(id)
        case .paper(let id, _), .handOver(let id), .observations(let id): .session(id)
        case .episodePaper(let id, _), .newConcern(let id), .praise(let id), .stepSheet(let id): .episode(id)
        case .ending(let id), .therapist(let id), .episodeHandOver(let id), .praiseUndone(let id): .episode(id)
        case .talk(let id), .step(let id), .review(let id), .dismissal(let id), .safety(let id): .concern(id)
        case .actWords(let id, _): .concern(id)
        case .newAppointment, .checkBefore: .appointments
        case .newClient, .client, .episode: .clients
        case .session, .concern: .today
        case .barriers(.ofEpisode(let id)): .episode(id)
        case .barriers(.newReferral(let id)): .barriers(.one(id))
        case .directory(.one), .directory(.new), .directory(.edit), .directory(.importing): .directory(.list)
        case .stock(.one): .stock(.list)
        case .supervision(.with): .supervision(.list)
        case .folk(.one): .people
        case .consent(let place): .client(place.client)
        case .audit(.looks(let id)): .client(id)
        case .rights(.details(let id)), .rights(.file(let id)), .rights(.erasure(let id)): .client(id)
        case .rights(.json(let id)), .rights(.csv(let id)), .rights(.html(let id)): .client(id)
        case .rights(.care(let id)): .episode(id)
        case .measure: .measures
        default: nil
        }
    }
}
