import Clinic
import FollowThrough
import Measures
import Pages
import Signs

/// Something written that waits for a yes or no, among what else is to be done.
extension PageSamples {
    static let doubtText = "You are kind, but this isn’t helping."
    static let doubted: ResponseID = id(880)

    /// - Parameter before: characters of the text before `doubtText`.
    static func doubtToday(text: String?, at before: Int = 0) -> TodayModel {
        let doubt = UnansweredDoubt(
            response: doubted, writtenAt: at(-1, 14, 48), marked: (before + 18)..<(before + 38), urgency: 89)
        return TodayModel(
            view: .own,
            rows: [
                row(
                    standing(
                        1, troubles: [sign(.riskAnswer, 100, days: -1, [(.riskWorth, 1)])], act: .callNow,
                        next: at(2, 9)), client(1, "Joel Okafor")),
                row(
                    standing(
                        4, troubles: [sign(.doubtSaid, 90, days: -6, [(.saidByClient, 5)])], act: .talk,
                        next: at(1, 11)), client(4, "Ruth Ellery")),
                row(
                    standing(
                        2, troubles: [sign(.allianceFell, 70, days: -5, [(.change, -43), (.total, 323)])], act: .talk),
                    client(2, "Tomasz Wilk")),
                row(standing(3, next: at(0, 14), unanswered: [doubt]), ana),
            ], appointments: [], hasClients: true, seen: "17", written: text.map { [doubted: $0] } ?? [:])
    }

    private static func row(_ standing: Standing, _ client: Client) -> TodayRow {
        TodayRow(standing: standing, client: client, therapistName: "Nora Lindqvist")
    }
}
