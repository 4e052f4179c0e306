import Clinic
import FollowThrough
import Pages

/// Mateo cannot get home after six; Valley Rides may help.
enum HelpSamples {
    static let mateo = PageSamples.client(12, "Mateo Ibarra")

    static func resource(
        _ number: UInt64, _ name: String, checked days: Int?, _ change: (inout ResourceContent) -> Void = { _ in }
    ) -> Resource {
        var content = ResourceContent(name: name)
        content.kinds = [.transport]
        content.checkedOn = days.map { PageSamples.today.adding(days: -$0) }
        content.checkedBy = content.checkedOn == nil ? nil : PageSamples.nora
        change(&content)
        let version = ResourceVersion(
            id: PageSamples.id(number + 40), resource: PageSamples.id(number), cause: .added, content: content,
            at: PageSamples.at(-120, 9), by: PageSamples.nora)
        return Resource(id: version.resource, source: nil, version: version)
    }

    static let rides = resource(1, "Valley Rides", checked: 9) {
        $0.offers = "Volunteers who drive people home after evening appointments."
        ($0.languages, $0.places, $0.cost) = (["es"], ["Mill Lane"], .free)
        ($0.phone, $0.email) = ("01632 960101", "rides@example.org")
    }
    static let fund = resource(2, "Night Fare Fund", checked: 214) {
        $0.offers = "Pays part of a taxi home."
        ($0.cost, $0.costNote, $0.eligibility) = (.little, "Pay a third", "Proof of income")
    }

    private static let changes: [(Int, BarrierChange)] = [
        (-13, .opened(BarrierNeeds(kind: .transport, language: "es", cost: .little))), (-13, .optionAdded),
        (-13, .optionAdded), (-6, .trying(PageSamples.id(101), from: PageSamples.today.adding(days: -3))),
    ]

    static func barrier(_ more: [(Int, BarrierChange)] = []) -> Barrier? {
        Barrier(
            id: PageSamples.id(50), episode: PageSamples.id(3),
            acts: (changes + more).enumerated().map { index, change in
                BarrierAct(
                    id: PageSamples.id(100 + UInt64(index)), barrier: PageSamples.id(50), change: change.1,
                    at: PageSamples.at(change.0, 15), by: PageSamples.nora)
            })
    }

    static func referral(_ more: [(Int, ReferralChange)] = [(-6, .sent(.email))]) -> Referral? {
        let consent = ReferralConsent(
            given: .client, on: PageSamples.today.adding(days: -6), shares: [.calledName, .language, .message])
        return Referral(
            id: PageSamples.id(60), episode: PageSamples.id(3), barrier: PageSamples.id(50),
            resource: rides.id, version: rides.version.id,
            acts: ([(-6, .agreed(consent))] + more).enumerated().map { index, change in
                ReferralAct(
                    id: PageSamples.id(160 + UInt64(index)), referral: PageSamples.id(60), change: change.1,
                    hearBy: PageSamples.today.adding(days: 1), at: PageSamples.at(change.0, 16),
                    by: PageSamples.nora)
            })
    }

    static let vouchers = Stock(
        id: PageSamples.id(70), name: "Bus vouchers", kind: .transport, unit: .pieces(each: 250), currency: .euro,
        balance: 8)

    static func barrierModel(
        _ barrier: Barrier, mayWrite: Bool = true, words: String = "Desde que quitaron el 38, no tengo cómo volver."
    ) -> BarrierModel {
        let said = ["An earlier appointment, plus a lift": "a driver", "Cycle, with proper lights": "a dry month"]
        return BarrierModel(
            client: mateo, barrier: barrier, title: "Getting home after six", words: words, place: "Mill Lane",
            options: zip(barrier.options, said.sorted { $0.key < $1.key }).map {
                OptionLine(option: $0, what: $1.key, takes: $1.value)
            },
            notes: barrier.tries.compactMap(\.told).reduce(into: [:]) { $0[$1] = "A driver every time." },
            referrals: referral().map { [ReferralLine(referral: $0, resource: rides)] } ?? [],
            matches: ResourceMatch.rank(
                [rides, fund], for: MatchNeed(needs: barrier.needs, place: "Mill Lane"), today: PageSamples.today,
                limitDays: 90), resourceCount: 41, since: CameOf(came: 1, of: 2),
            attendance: barrier.solvedFrom(PageSamples.zone).map {
                BarrierAttendance([], from: $0, zone: PageSamples.zone, noticeHours: 24)
            }, stocks: [vouchers], people: [PageSamples.nora: "Nora Lindqvist"], mayWrite: mayWrite)
    }

    static func referralModel(
        _ referral: Referral, language: Language = .english, message: String = "Tuesdays after six, to Mill Lane."
    ) -> ReferralModel {
        ReferralModel(
            client: mateo, referral: referral, resource: rides, message: message,
            people: [PageSamples.nora: "Nora Lindqvist"], staleDays: 90, hearDays: 7, letterLanguage: language,
            mayWrite: true)
    }

    static func directory(_ rows: [Resource], query: String = "") -> DirectoryModel {
        DirectoryModel(
            query: query, kind: nil, place: "", language: "", cost: nil, show: "open", page: 0, pageCount: 1,
            rows: rows, count: rows.count, total: rows.count, notFresh: 1, languages: ["es"], staleDays: 90,
            people: [PageSamples.nora: "Nora Lindqvist"], mayKeep: true)
    }
}
