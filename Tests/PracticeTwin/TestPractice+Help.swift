package import Clinic
package import FollowThrough
package import Practice

extension TestPractice {
    /// Something that stands in Ana's way: getting home.
    @discardableResult
    package func barrier(
        of opened: OpenedEpisode? = nil, title: String = "Getting home after six", once: BarrierID? = nil,
        as actor: Actor? = nil
    ) async throws -> BarrierID {
        try await service.perform(
            OpenBarrier(
                episode: (opened ?? ana).episode,
                needs: BarrierNeeds(kind: .transport, language: "es", cost: .little),
                words: BarrierWords(title: title, words: "No tengo cómo volver", place: "Mill Lane"),
                once: once ?? service.chance.id()), as: actor ?? nora)
    }

    package func act(
        _ barrier: BarrierID, _ change: BarrierChange, _ saying: BarrierSaying = .nothing,
        once: ID<BarrierAct>? = nil, as actor: Actor? = nil
    ) async throws {
        try await service.perform(
            ChangeBarrier(barrier: barrier, change: change, saying: saying, once: once ?? service.chance.id()),
            as: actor ?? nora)
    }

    package func view(_ barrier: BarrierID, as actor: Actor? = nil) async throws -> BarrierView.Answer {
        try await service.answer(BarrierView(barrier: barrier), as: actor ?? nora)
    }

    @discardableResult
    package func resource(
        _ name: String = "Valley Rides", isChecked: Bool = true, as actor: Actor? = nil,
        _ change: (inout ResourceContent) -> Void = { _ in }
    ) async throws -> ResourceID {
        var content = ResourceContent(name: name)
        content.kinds = [.transport]
        content.email = "rides@example.org"
        change(&content)
        return try await service.perform(
            AddResource(content: content, isChecked: isChecked, once: service.chance.id()), as: actor ?? desk)
    }

    /// Vouchers of 2.50 each.
    package func vouchers(_ count: Int) async throws -> StockID {
        try await service.perform(
            AddStock(
                name: "Bus vouchers", kind: .transport, unit: .pieces(each: 250), currency: .euro, balance: count,
                once: service.chance.id()), as: desk)
    }

    package func refer(
        _ barrier: BarrierID, to resource: ResourceID, shares: Set<SharedFact> = [.calledName, .message],
        message: String = "A lift on Tuesdays", as actor: Actor? = nil
    ) async throws -> ReferralID {
        try await service.perform(
            MakeReferral(
                episode: ana.episode, barrier: barrier, resource: resource,
                consent: ReferralConsent(given: .client, on: Self.today, shares: shares), message: message,
                once: service.chance.id()), as: actor ?? nora)
    }

    package func news(
        _ referral: ReferralID, _ change: ReferralChange, hearBy: Day? = nil, as actor: Actor? = nil
    ) async throws {
        try await service.perform(
            ChangeReferral(referral: referral, change: change, hearBy: hearBy, once: service.chance.id()),
            as: actor ?? nora)
    }
}
