internal import MixedModels

extension Caveat {
    /// From where on what chance adds is said.
    private static let leastChance = 0.01

    /// Those that hold, the gravest first.
    static func holding(
        _ frame: ModelFrame, _ full: FittedParts, _ shape: ModelBlocks, slopes: [AllianceLevel: Slope],
        isLaggedShown: Bool, _ direction: OutcomeDirection?
    ) -> [Caveat] {
        let counts = frame.counts
        var caveats: [Caveat] = []
        if !full.fit.converged { caveats.append(.notConverged) }
        caveats += counts.far.map { .far($0) }
        // Of levels without a figure there is no sum to read.
        caveats += counts.alike.map { $0.filter { !shape.levels.takenUp.contains($0) } }.filter { $0.count > 1 }
            .map { .alike($0) }
        let isLower = direction == .lowerIsBetter
        let reversed = AllianceLevel.allCases.filter { level in
            direction != nil
                && slopes[level].map { isLower ? $0.interval.low > 0 : $0.interval.high < 0 } ?? false
        }
        if !reversed.isEmpty { caveats.append(.reversed(reversed)) }
        if counts.therapists < AttributeOutcomes.dependableTherapists {
            caveats.append(.fewTherapists(counts.therapists))
        }
        let chance = full.chance(in: shape.columns(of: .alliance)) / full.total
        if chance >= leastChance { caveats.append(.chance(chance)) }
        if frame.isAllianceOfClient {
            caveats.append(.allianceOfClient)
        } else {
            caveats.append(isLaggedShown ? .sameSession : .sameSessionAlone)
        }
        let ceiling = Double(counts.atCeiling) / Double(max(1, counts.sessions))
        if ceiling >= 0.10 { caveats.append(.ceiling(ceiling)) }
        if counts.shortCourses * 10 >= counts.clients {
            caveats.append(.shortCourses(counts.shortCourses, of: counts.clients))
        }
        if shape.isSlopeLeftOut { caveats.append(.slopesLeftOut(counts.longerCourses)) }
        var none: [Source] = []
        if shape.levels.therapists, full.therapist < 1e-6 * full.total { none.append(.therapist) }
        if shape.levels.sites, full.site < 1e-6 * full.total { none.append(.site) }
        if full.client < 1e-6 * full.total { none.append(.client) }
        // Of sources that are not told apart one may have it all.
        let shared = counts.alike.filter { group in group.contains { !none.contains($0) } }.flatMap(\.self)
        none.removeAll { shared.contains($0) }
        if !none.isEmpty { caveats.append(.singular(none)) }
        if !none.contains(.client), let variance = full.clientsNotApart { caveats.append(.clientsNotApart(variance)) }
        if counts.crossed > 0 { caveats.append(.crossed(counts.crossed)) }
        if counts.isSiteLeftOut {
            caveats.append(.siteLeftOut(counts.therapistsAtSeveralSites))
        } else if counts.siteMoved > 0 {
            caveats.append(.siteMoved(counts.siteMoved))
        } else if counts.therapistsAtSeveralSites > 0 {
            caveats.append(.severalSites(counts.therapistsAtSeveralSites, ofEpisodes: counts.isSiteOfEpisode))
        }
        if counts.changedTherapist > 0 { caveats.append(.changedTherapist(counts.changedTherapist)) }
        if counts.onOtherForm > 0 { caveats.append(.otherForm(counts.onOtherForm, of: counts.sessions)) }
        if counts.droppedOut > 0 { caveats.append(.dropout(counts.droppedOut, of: counts.closedEpisodes)) }
        if counts.withoutIntake > 0 { caveats.append(.intakeMissing(counts.withoutIntake, of: counts.episodes)) }
        if counts.tied > 0 { caveats.append(.tied(counts.tied)) }
        if counts.withoutTreatment > 0 { caveats.append(.treatmentUnnamed(counts.withoutTreatment)) }
        if counts.withoutSite > 0 { caveats.append(.siteUnnamed(counts.withoutSite)) }
        if counts.treatmentsJoined > 0 {
            caveats.append(.treatmentsJoined(counts.treatmentsJoined, of: counts.treatments))
        }
        if counts.treatments == 1 { caveats.append(.oneTreatment) }
        caveats += shape.levels.takenUp.map { .takenUp($0) }
        if counts.isTreatmentByTherapist, !shape.levels.takenUp.contains(.therapist) {
            caveats.append(.treatmentByTherapist)
        }
        return caveats
    }
}

extension FittedParts {
    /// Which part of the clients' variance stands at its bound, where they have one of their own in level and in change.
    fileprivate var clientsNotApart: Caveat.ClientVariance? {
        guard fit.groupCovariance.count == 4 else { return nil }
        let (level, both, change) = (fit.groupCovariance[0], fit.groupCovariance[1], fit.groupCovariance[3])
        if level < 1e-6 * total { return .level }
        if change < 1e-6 * total { return .change }
        return both * both >= (1 - 1e-4) * level * change ? .apart : nil
    }
}
