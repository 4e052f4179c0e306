@testable import Pages

extension ChartSamples {
    static let september = day(2026, 9, 1)
    static let today = day(2026, 11, 24)

    /// The course drawn in the design.
    static var ana: ChartModel {
        let table: [(Double?, Double?, [[ChartMark]])] = [
            (16.8, 33.4, [[came], [], []]), (17.9, 34.1, [[came], [done], []]), (16.1, 34.9, [[came], [partly], []]),
            (nil, nil, [[missed], [], []]), (18.3, 33.0, [[late(20)], [notDone], [talk, step]]),
            (20.4, 36.2, [[came], [done], []]), (21.7, 37.0, [[came], [done], [solved]]),
            (23.9, 37.4, [[came], [done], [praise]]), (25.6, 37.1, [[came], [done], []]),
            (26.2, 37.3, [[came], [done], [praise]]), (24.8, 36.6, [[late(10)], [partly], []]),
            (21.9, 32.3, [[late(15)], [notDone], []]),
        ]
        let visits = table.enumerated().map { week, row in
            visit(september + Double(week) * 7, [score(row.0), score(row.1)], row.2)
        }
        return model(
            "ana",
            panels: [
                outcome(band: band(from: september, to: today + 8), change: ChartChange("down 2.9")),
                alliance(change: ChartChange("fell 4.3", isTrouble: true)),
            ],
            visits: visits, today: today, next: ChartNext(label: "14:00", title: "Today: booked for 14:00"))
    }

    static var nothing: ChartModel { model("nothing", panels: [outcome(), alliance()], visits: [], today: today) }

    static var oneSession: ChartModel {
        model(
            "one", panels: [outcome(band: band(from: today, to: today + 31, isOwn: false)), alliance()],
            visits: [visit(today, [score(17.4), score(36.2)])], today: today)
    }

    static var fortySessions: ChartModel {
        let start = day(2026, 1, 6)
        let visits = (0..<40).map { week -> ChartVisit in
            let wave = Double((week * 7) % 11) / 3 - 1.6
            let first = week % 9 == 5 ? late(10) : week % 17 == 12 ? missed : came
            let assignment = week % 7 == 3 ? partly : week % 11 == 8 ? notDone : done
            let act: [ChartMark] = week % 13 == 6 ? [talk, step] : week % 10 == 9 ? [praise] : []
            return visit(
                start + Double(week) * 7,
                [
                    score(week % 17 == 12 ? nil : min(38, 14 + Double(week) / 2.4 + wave)),
                    score(week % 17 == 12 ? nil : min(40, 33 + Double(week) / 8 + wave)),
                ], [[first], [assignment], act])
        }
        return model(
            "forty",
            panels: [
                outcome(band: band(from: start, to: start + 281), change: ChartChange("up 2.7")),
                alliance(change: ChartChange("up 2.5")),
            ], visits: visits, today: start + 280)
    }

    static var gaps: ChartModel {
        let values: [Double?] = [19.2, 21, 22.4, nil, nil, 23.1, nil, 25.8, 7.5]
        let visits = values.enumerated().map { week, value in
            visit(
                september + Double(week) * 7, [score(value), score(value.map { $0 / 2 + 24 })],
                [[value == nil ? missed : came], [], []])
        }
        return model("gaps", panels: [outcome(), alliance()], visits: visits, today: september + 63)
    }

    static var ceiling: ChartModel {
        let visits = (0..<7).map { week in
            visit(september + Double(week) * 7, [score(30 + Double(week)), .scored(40, label: "40")])
        }
        return model(
            "ceiling", panels: [outcome(), alliance(ceilingWords: "40, seven times in a row")], visits: visits,
            today: september + 49)
    }

    static var totalOnly: ChartModel {
        let values: [(Double, Bool)] = [(16.2, false), (18.4, true), (20, true), (21.6, false), (23.4, true)]
        let visits = values.enumerated().map { week, value -> ChartVisit in
            let outcome: ChartValue = value.1 ? .totalOnly(value.0, label: String(value.0)) : score(value.0)
            let alliance: ChartValue = week == 2 ? .missing : score(35 + Double(week) / 2)
            return visit(september + Double(week) * 7, [outcome, alliance])
        }
        return model(
            "total", panels: [outcome(change: ChartChange("sube 1,8 puntos desde la última")), alliance()],
            visits: visits, today: nil)
    }

    static var twoMeasures: ChartModel {
        let visits = (0..<10).map { week -> ChartVisit in
            let mood: ChartValue = week % 4 == 0 ? .scored(Double(16 - week), label: "\(16 - week)") : .notAsked
            let values = [score(17 + Double(week)), score(35 + Double(week) / 3), mood]
            return visit(september + Double(week) * 7, values, [[week == 4 ? late(12) : came], [], []])
        }
        let mood = ChartPanel(
            title: "PHQ-9", subtitle: "lower is better", weight: .thin, window: 0...27,
            cutoff: ChartCutoff(10, label: "cutoff 10"), change: ChartChange("down 4"), isLessBetter: true)
        return model("measures", panels: [outcome(), alliance(), mood], visits: visits, today: september + 70)
    }
}
