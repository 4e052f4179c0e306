internal import Clinic
internal import FollowThrough
internal import Practice

/// The second step, links, and where people work.
struct MemoryFactors: Sendable {
    var factors: [PersonID: SecondFactor] = [:]
    var recoveryCodes: [PersonID: [[UInt8]]] = [:]
    var invitations: [PersonID: Invitation] = [:]
    var sites: [PersonID: [SiteID]] = [:]
}

extension MemoryTransaction {
    func secondFactor(of person: PersonID) -> SecondFactor? { records.factors.factors[person] }
    func recoveryCodes(of person: PersonID) -> [[UInt8]] { records.factors.recoveryCodes[person] ?? [] }

    func invitation(tokenHash: [UInt8]) -> Invitation? {
        records.factors.invitations.values.first { $0.tokenHash == tokenHash }
    }

    func signIns(of person: PersonID) -> [SignIn] {
        records.signIns.values.filter { $0.person == person }
            .sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
    }

    func sites(of person: PersonID) -> [SiteID] { records.factors.sites[person] ?? [] }

    func openConcerns(ownedBy person: PersonID) -> [ConcernRecord] {
        records.concerns.values.filter { $0.owner == person && !$0.state.isClosed }.sorted { $0.id < $1.id }
    }

    func put(_ factor: SecondFactor) throws {
        guard records.people[factor.person] != nil else { throw StoreError.missing("person") }
        records.factors.factors[factor.person] = factor
    }

    func removeSecondFactor(of person: PersonID) {
        records.factors.factors[person] = nil
        records.factors.recoveryCodes[person] = nil
    }

    func set(recoveryCodes: [[UInt8]], of person: PersonID) throws {
        guard records.people[person] != nil else { throw StoreError.missing("person") }
        records.factors.recoveryCodes[person] = recoveryCodes.sorted { $0.lexicographicallyPrecedes($1) }
    }

    func use(recoveryCode: [UInt8], of person: PersonID) {
        records.factors.recoveryCodes[person]?.removeAll { $0 == recoveryCode }
    }

    func put(_ invitation: Invitation) throws {
        guard records.people[invitation.person] != nil else { throw StoreError.missing("person") }
        records.factors.invitations[invitation.person] = invitation
    }

    func endInvitations(of person: PersonID) { records.factors.invitations[person] = nil }
    func endSignIns(of person: PersonID) { records.signIns = records.signIns.filter { $0.value.person != person } }

    func set(sites: [SiteID], of person: PersonID) throws {
        guard records.people[person] != nil else { throw StoreError.missing("person") }
        for site in sites where records.sites[site] == nil { throw StoreError.missing("site") }
        records.factors.sites[person] = Set(sites).sorted()
    }

    func moveAppointments(of episode: EpisodeID, from: PersonID, to: PersonID, after: Instant) {
        for id in records.appointmentsOfEpisode[episode] ?? [] {
            guard let held = records.appointments[id], held.therapist == from, held.start > after,
                held.attendance == nil
            else { continue }
            records.appointments[id] = Appointment(
                id: held.id, episode: held.episode, therapist: to, site: held.site, start: held.start,
                minutes: held.minutes)
        }
    }
}
