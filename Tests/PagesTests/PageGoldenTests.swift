import Clinic
import Foundation
import Pages
import Testing

/// Whole pages with a fixed moment, kept beside the test. `RAPPORT_RECORD_GOLDENS=1` writes them anew.
@Suite("A page looks as it was agreed")
struct PageGoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    /// Asset paths change with every touch of the style sheet; they are kept without their hash.
    private func plain(_ bytes: [UInt8]) -> String {
        Assets.all.reduce(String(decoding: bytes, as: UTF8.self)) { page, asset in
            page.replacing(asset.path, with: "/assets/\(asset.name)")
        }
    }

    func compare(_ name: String, _ bytes: [UInt8]) throws {
        let file = Self.folder.appending(path: "\(name).html")
        let page = plain(bytes)
        if ProcessInfo.processInfo.environment["RAPPORT_RECORD_GOLDENS"] == "1" {
            try page.write(to: file, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        let difference = zip(page.split(separator: "\n"), kept.split(separator: "\n")).first { $0 != $1 }
        #expect(page == kept, "first difference: \(difference.map { "\($0)\nkept: \($1)" } ?? "length")")
    }

    @Test("Today, with something in every lane")
    func fullToday() throws {
        try compare("today-full", TodayPage(PageSamples.context(), PageSamples.fullToday).bytes())
    }

    @Test("Today, with nothing in any lane")
    func quietToday() throws {
        try compare("today-empty", TodayPage(PageSamples.context(), PageSamples.quietToday).bytes())
    }

    @Test("Today, with something written that may be a doubt")
    func doubt() throws {
        try compare(
            "today-doubt",
            TodayPage(PageSamples.context(), PageSamples.doubtToday(text: PageSamples.doubtText)).bytes())
    }

    @Test("Today at the front desk")
    func frontDesk() throws {
        try compare(
            "today-front-desk", TodayPage(PageSamples.context(roles: [.frontDesk]), PageSamples.frontDeskToday).bytes())
    }

    @Test("A client of eleven sessions")
    func client() throws {
        try compare("client", ClientPage(PageSamples.context(), PageSamples.clientPage).bytes())
    }

    @Test("A client with everything in the timeline")
    func seenClient() throws {
        try compare("client-seen", ClientPage(PageSamples.context(), PageSamples.seenPage).bytes())
    }

    @Test("A client with two other measures, and with three")
    func otherMeasures() throws {
        try compare("client-two-others", ClientPage(PageSamples.context(), PageSamples.twoOthersPage).bytes())
        try compare("client-three-others", ClientPage(PageSamples.context(), PageSamples.threeOthersPage).bytes())
    }

    @Test("A session with both checks in, eight minutes before its end")
    func session() throws {
        let context = PageSamples.context(now: PageSamples.inSession)
        try compare("session", SessionPage(context, PageSamples.fullSession).bytes())
    }

    @Test("Every page of a concern")
    func concern() throws {
        let context = PageSamples.context()
        try compare("concern-open", ConcernPage(context, PageSamples.openConcern).bytes())
        try compare("concern-due", ConcernPage(context, PageSamples.dueConcern).bytes())
        try compare("concern-settled", ConcernPage(context, PageSamples.settledConcern).bytes())
        try compare("talk", TalkPage(context, PageSamples.openConcern).bytes())
        try compare("step", StepPage(context, PageSamples.dueConcern).bytes())
        try compare("review", ReviewPage(context, PageSamples.dueConcern).bytes())
        try compare("dismissal", DismissPage(context, PageSamples.openConcern).bytes())
        try compare("safety", SafetyPage(context, PageSamples.riskConcern).bytes())
    }

    @Test("The page on which words are put right, and the concern with what they were before")
    func correctedWords() throws {
        let context = PageSamples.context(person: PageSamples.nora)
        let model = PageSamples.correctedConcern
        try compare("concern-corrected", ConcernPage(context, model).bytes())
        try compare("act-words", #require(ActWordsPage(context, model, of: PageSamples.id(913))).bytes())
        #expect(ActWordsPage(PageSamples.context(), model, of: PageSamples.id(913)) == nil, "somebody else's words")
    }

    @Test("Opening by hand, praise in other words, steps on paper, the practice’s care settings")
    func around() throws {
        let context = PageSamples.context()
        try compare(
            "concern-new",
            OpenConcernPage(
                context,
                OpenConcernModel(client: PageSamples.clientPage.client, episode: PageSamples.clientPage.episode.id)
            ).bytes())
        try compare("praise", PraisePage(context, PageSamples.praiseModel).bytes())
        try compare("steps-on-paper", StepSheetPage(context, PageSamples.stepSheet).bytes())
        try compare(
            "care-settings",
            CareSettingsPage(
                PageSamples.context(roles: [.administrator]),
                CareSettingsModel(
                    hours: .usual, safety: PageSamples.riskConcern.safety, praiseOnThanks: true, stepsOnThanks: true,
                    mayChange: true)
            ).bytes())
    }

    @Test("Erasing somebody, and how long records are kept")
    func erasing() throws {
        let supervisor = PageSamples.context(roles: [.supervisor])
        let client = PageSamples.clientPage.client
        try compare(
            "erasure",
            ErasurePage(
                supervisor, ErasureModel(client: client, isOpen: false, keepUntil: nil, keepWhy: "")
            ).bytes())
        try compare(
            "erasure-open",
            ErasurePage(supervisor, ErasureModel(client: client, isOpen: true, keepUntil: nil, keepWhy: "")).bytes())
        let today = PageSamples.now
        try compare(
            "retention",
            RetentionPage(
                PageSamples.context(roles: [.administrator]),
                RetentionModel(
                    mark: "mark", years: 5, keepYears: 5, keepWhy: "Tax law", due: 2,
                    runs: [
                        .init(at: today, erased: 1, letGo: 0, unread: 1),
                        .init(at: today.adding(days: -1), erased: 0, letGo: 2),
                    ],
                    erasures: [
                        .init(
                            client: ClientID(high: 4, low: 1), at: today, because: .timeIsUp, by: nil,
                            kept: (until: PageSamples.zone.day(of: today).adding(years: 5), why: "Tax law")),
                        .init(
                            client: ClientID(high: 4, low: 2), at: today.adding(days: -9), because: .asked,
                            by: "Sam Whitlock", kept: nil),
                    ])
            ).bytes())
    }

    @Test("A barrier with a referral that waits")
    func barrier() throws {
        let barrier = try #require(HelpSamples.barrier())
        try compare("barrier", BarrierPage(PageSamples.context(), HelpSamples.barrierModel(barrier)).bytes())
    }

    @Test("A referral with its letter")
    func referral() throws {
        let referral = try #require(HelpSamples.referral())
        try compare("referral", ReferralPage(PageSamples.context(), HelpSamples.referralModel(referral)).bytes())
    }

    @Test("The form of a referral to what is only for some")
    func referralForm() throws {
        let model = ReferralFormModel(
            client: HelpSamples.mateo,
            barrier: BarrierLine(barrier: try #require(HelpSamples.barrier()), title: "Getting home after six"),
            resource: HelpSamples.fund, staleDays: 90)
        let bytes = ReferralFormPage(PageSamples.context(), model).bytes()
        #expect(String(decoding: bytes, as: UTF8.self).contains("Who it is for: please check."))
        try compare("referral-form", bytes)
    }

    @Test("The directory, with something old in it")
    func directory() throws {
        let model = HelpSamples.directory([HelpSamples.fund, HelpSamples.rides])
        try compare("directory", DirectoryPage(PageSamples.context(), model).bytes())
    }
}
