internal import MixedModels

/// From the episodes of a practice to each therapist's estimate, by the model of where outcomes come from.
package struct EstimateTherapists: Sendable {
    /// With fewer, each could read the others' from their own.
    package static let fewestTherapists = 5
    package static let fewestClients = 3

    private let refusal: EstimateRefusal?
    private let estimates: [String: TherapistEstimate]

    package init(_ episodes: [FrameEpisode]) {
        do throws(EstimateRefusal) {
            estimates = try Self.estimates(episodes)
            refusal = nil
        } catch {
            estimates = [:]
            refusal = error
        }
    }

    /// - Parameter therapist: as the episodes name them.
    package func estimate(of therapist: String) -> Result<TherapistEstimate, EstimateRefusal> {
        if let refusal { return .failure(refusal) }
        guard let own = estimates[therapist], own.clients > 0 else { return .failure(.noClients) }
        guard own.clients >= Self.fewestClients else {
            return .failure(.clients(own.clients, needed: Self.fewestClients))
        }
        return .success(own)
    }

    private static func estimates(
        _ episodes: [FrameEpisode]
    ) throws(EstimateRefusal) -> [String: TherapistEstimate] {
        let frame: ModelFrame
        do throws(AttributionRefusal) {
            frame = try ModelFrame(episodes)
            try frame.requireEnough()
        } catch {
            throw .practice(error)
        }
        guard frame.therapists >= fewestTherapists else {
            throw .therapists(frame.therapists, needed: fewestTherapists)
        }
        let shape = ModelBlocks(frame)
        guard shape.levels.therapists else { throw .treatments }
        // Where each site has one therapist, what goes with the site is the therapist's.
        let isAlike = frame.counts.alike.contains { $0.contains(.therapist) && $0.contains(.site) }
        let model = shape.model(without: isAlike ? [.site] : [])
        guard let fit = model.fit(frame.products) else { throw .practice(.exact) }
        let parts = FittedParts(fit, model, total: frame.total, width: frame.products.width)
        guard parts.therapist >= 1e-6 * parts.total, let modes = model.parentModes(frame.products, of: fit) else {
            throw .noDifferences
        }
        return Dictionary(
            uniqueKeysWithValues: frame.people.therapists.map { name, number in
                let mode = modes[number]
                let half = 1.959963984540054 * mode.predictionVariance.squareRoot()
                return (
                    name,
                    TherapistEstimate(
                        value: mode.value, interval: Interval(mode.value - half, mode.value + half), kept: mode.kept,
                        clients: mode.groups, sessions: Int(mode.rows), practiceClients: frame.clients,
                        therapists: frame.therapists, hasIntake: !shape.columns(of: .intake).isEmpty,
                        converged: fit.converged)
                )
            })
    }
}
