import Clinic
import FollowThrough
import Pages

/// Ana's page with what was seen in sessions, a barrier that was solved, what was handed out and a referral.
extension PageSamples {
    static let seenPage: ClientPageModel = {
        let values: [(UInt64, ObservationValue)] = [
            (602, .assignment(.done)), (605, .assignment(.notDone)), (606, .assignment(.partly)),
            (608, .assignmentGiven), (610, .engagement(.quiet)), (611, .doubt(saidBy: .client)),
            (611, .assignment(.notDone)),
        ]
        let observations = values.enumerated().compactMap { index, seen in
            Observation(
                id: id(3000 + UInt64(index)), session: id(seen.0), seen.1, recordedAt: at(-7, 14, 30),
                recordedBy: nora)
        }
        let barrier = HelpSamples.barrier([(-2, .went(.worked))])
        return clientPage(
            course(isGeneral: false),
            barriers: [barrier.map { BarrierLine(barrier: $0, title: "Getting home after six") }].compactMap(\.self),
            help: TimelineHelp(
                options: [id(101): "The evening bus, with a pass"],
                given: [
                    TimelineHelp.Given(
                        move: StockMove(
                            id: id(3100), stock: HelpSamples.vouchers.id, change: .given, quantity: -2, episode: id(3),
                            barrier: id(50), at: at(-4, 15), by: nora), stock: HelpSamples.vouchers)
                ],
                referrals: [HelpSamples.referral([(-5, .sent(.email)), (-2, .accepted)])].compactMap(\.self)
                    .map { TimelineHelp.Referred(referral: $0, name: "Valley Rides") }),
            observations: observations, quotes: [id(3005): "I don’t think <this> can work"],
            remarks: [id(700 + 110 + 41): "Thank you for today."])
    }()
}
