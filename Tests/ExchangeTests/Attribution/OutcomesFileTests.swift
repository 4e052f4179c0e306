import Attribution
import Clinic
import Foundation
import Practice
import Testing

@testable import Exchange

@Suite("A researcher's file of outcomes")
struct OutcomesFileTests {
    private func read(
        _ text: String, _ mapping: String = "", dates: DateOrder = .iso, over choice: EpisodeChoice = .all
    ) throws -> OutcomesFile.Read {
        let path = FileManager.default.temporaryDirectory.appending(path: "outcomes-\(UUID().uuidString).csv").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try OutcomesFile(path: path, mapping: ColumnMapping(mapping), dates: dates).episodes(over: choice)
    }

    private func problem(_ text: String, _ mapping: String = "") -> String? {
        do {
            _ = try read(text, mapping)
            return nil
        } catch { return (error as? ImportRowProblem)?.key }
    }

    @Test(
        "reads the same from commas, semicolons and tabs, with a byte order mark and with Windows line ends",
        arguments: [",", ";", "\t"])
    func separators(separator: String) throws {
        let lines = ["client,therapist,session,outcome,alliance", "a,t,1,20.5,31", "a,t,2,22,33.5", "b,u,1,18,40"]
        let plain = try read(lines.joined(separator: "\n"))
        let text = lines.joined(separator: "\r\n").replacing(",", with: separator)
        let other = try read("\u{FEFF}" + text + "\r\n")
        #expect(plain.episodes == other.episodes && plain.episodes.count == 2)
        #expect(plain.episodes[0].sums.sessions == 2 && plain.episodes[1].sums.atCeiling == 1)
    }

    @Test("a file whose lines end in a carriage return alone is refused for that, and not read as one long line")
    func loneCarriageReturns() {
        let lines = ["client,therapist,session,outcome,alliance", "a,t,1,20.5,31", "a,t,2,22,33.5", ""]
        #expect(problem(lines.joined(separator: "\r")) == "import.line-end")
        #expect(problem(lines.joined(separator: "\n")) == nil)
    }

    @Test("orders sessions by their dates where they have no numbers")
    func dates() throws {
        let shuffled = try read(
            """
            client,therapist,date,outcome,alliance
            a,t,2024-03-09,24,33
            a,t,2024-02-28T09:30:00Z,20,31
            a,t,2024-03-01,22,32
            """)
        let numbered = try read(
            "client,therapist,session,outcome,alliance\na,t,1,20,31\na,t,2,22,32\na,t,3,24,33\n")
        #expect(shuffled.episodes == numbered.episodes)
    }

    @Test("lines of one session that differ count, in whichever order they stand, and nothing follows from them")
    func tied() throws {
        let header = "client,therapist,session,outcome,alliance\n"
        let lines = ["a,t,1,20,31", "a,t,2,22,32", "a,t,2,25,36", "a,t,3,24,33", "a,t,4,26,34"]
        let read = try read(header + lines.joined(separator: "\n"))
        let turned = try self.read(header + lines.reversed().joined(separator: "\n"))
        #expect(read.episodes == turned.episodes && read.counts.tied == 2 && turned.counts.tied == 2)
        let sums = try #require(read.episodes.first).sums
        // Of five sessions, only the fourth follows on one of which that is known.
        #expect(sums.sessions == 5 && sums.pairs == 1 && sums.firstOutcome == 24)
        let plain = try self.read(header + lines.filter { $0 != lines[2] }.joined(separator: "\n"))
        #expect(plain.counts.tied == 0 && plain.episodes.first?.sums.pairs == 3)
    }

    @Test("of two lines of one day only those with both checks count, and dates tell apart what numbers do not")
    func tiedOrNot() throws {
        let halves = try read(
            "client,therapist,date,outcome,alliance\na,t,2026-01-01,20,\na,t,2026-01-01,,31\na,t,2026-01-08,22,33\n")
        #expect(halves.counts.tied == 0)
        let dated = try read(
            """
            client,therapist,session,date,outcome,alliance
            a,t,1,2026-01-01,20,31
            a,t,2,2026-01-08,22,32
            a,t,1,2026-02-01,24,33
            """)
        let plain = try read("client,therapist,session,outcome,alliance\na,t,1,20,31\na,t,2,22,32\na,t,3,24,33\n")
        #expect(dated.counts.tied == 0 && dated.episodes == plain.episodes)
    }

    @Test("a session without both checks or with a number that cannot be read keeps its place, as one")
    func places() throws {
        let header = "client,therapist,date,outcome,alliance\n"
        let numbered = try read("client,therapist,session,outcome,alliance\na,t,1,20,31\na,t,3,22,33\n")
        for between in ["2026-01-08,,", "2026-01-08,21,", "2026-01-08,2l,32", "2026-01-08,,\na,t,2026-01-08,21,"] {
            let read = try read(header + "a,t,2026-01-01,20,31\na,t,\(between)\na,t,2026-01-15,22,33\n")
            #expect(read.episodes.map(\.sums.now) == numbered.episodes.map(\.sums.now))
            #expect(read.episodes.first?.sums.pairs == 0)
        }
        // A line beside a whole one of the same day is no session of its own.
        let beside = try read(header + "a,t,2026-01-01,20,31\na,t,2026-01-01,,32\na,t,2026-01-08,22,33\n")
        let plain = try read(header + "a,t,2026-01-01,20,31\na,t,2026-01-08,22,33\n")
        #expect(beside.episodes.map(\.sums.now) == plain.episodes.map(\.sums.now))
        #expect(beside.episodes.first?.sums.withoutOutcome == 1)
    }

    @Test("of lines that share a day only those of the chosen site are told")
    func tiedOfChosen() throws {
        let text = """
            client,therapist,date,outcome,alliance,site
            a,t,2026-01-01,20,31,North
            a,t,2026-01-01,21,32,North
            b,t,2026-01-01,20,31,South
            b,t,2026-01-01,21,32,South
            b,t,2026-01-01,23,33,South
            """
        #expect(try read(text).counts.tied == 5)
        #expect(try read(text, over: EpisodeChoice(site: "North")).counts.tied == 2)
    }

    @Test("what is said once of a client's treatment, site and intake holds until something else is said")
    func filled() throws {
        let header = "client,therapist,session,outcome,alliance,treatment,site,intake\n"
        let once = try read(header + "a,t,1,20,31,m,,15\na,t,2,22,32,,North,\na,t,3,24,33,n,,\na,t,4,25,34,,,\n")
        let always = try read(
            header + "a,t,1,20,31,m,North,15\na,t,2,22,32,m,North,15\na,t,3,24,33,n,North,15\na,t,4,25,34,n,North,15\n")
        #expect(once.episodes == always.episodes && once.episodes.map(\.treatment) == ["m", "n"])
        let never = try read(header + "a,t,1,20,31,,,\na,t,2,22,32,,,\n")
        #expect(never.episodes.map(\.treatment) == [nil] && never.episodes.map(\.site) == [nil])
    }

    @Test("counts lines that cannot be read, and keeps the others")
    func unreadable() throws {
        let read = try read(
            """
            client,therapist,session,outcome,alliance
            a,t,1,good,31
            a,t,2,22,1e400
            ,t,2,22,30
            a,,2,22,30
            a,t,3
            a,t,4,22,NA
            a,t,5,,30
            a,t,6,25,34
            """)
        #expect(read.counts.unreadable == 3 && read.counts.withoutPerson == 2)
        #expect(
            read.counts.unreadableCells == [
                UnreadableCell(line: 2, column: "outcome", cell: "good"),
                UnreadableCell(line: 3, column: "alliance", cell: "1e400"),
                UnreadableCell(line: 6, column: nil, cell: ""),
            ])
        let sums = read.episodes.map(\.sums)
        #expect(sums.reduce(0) { $0 + $1.sessions } == 1)
        #expect(sums.reduce(0) { $0 + $1.withoutAlliance } == 1 && sums.reduce(0) { $0 + $1.withoutOutcome } == 1)
    }

    @Test(
        "takes every word for nothing as nothing, in whichever column",
        arguments: ["NA", "N/A", "NaN", "null", ".", "-", " NA "])
    func missing(word: String) throws {
        let read = try read(
            """
            client,therapist,session,outcome,alliance,treatment
            a,t,1,20,31,m
            a,t,2,22,\(word),m
            a,t,3,\(word),33,m
            \(word),t,4,22,30,m
            b,\(word),1,22,30,m
            b,t,\(word),22,30,m
            c,t,1,22,30,\(word)
            """)
        #expect(read.counts.withoutPerson == 3 && read.counts.unreadable == 0)
        #expect(read.episodes.map(\.client) == ["a", "c"] && read.episodes.map(\.treatment) == ["m", nil])
        #expect(read.episodes[0].sums.withoutAlliance == 1 && read.episodes[0].sums.withoutOutcome == 1)
    }

    @Test("reads dates in the order that is said, by the day where there is a time too, and names what it cannot read")
    func dateOrders() throws {
        let plain = try read("client,therapist,session,outcome,alliance\na,t,1,20,31\na,t,2,22,32\n")
        let header = "client,therapist,date,outcome,alliance\n"
        for (order, late, early) in [
            (DateOrder.dmy, "02.03.2026", "13/02/2026 10:00"), (.mdy, "3/2/2026", "02/13/2026 9:30 AM"),
            (.dmy, "2026-03-02", "13-02-2026"),
        ] {
            let read = try read(header + "a,t,\(late),22,32\na,t,\(early),20,31\n", dates: order)
            #expect(read.episodes == plain.episodes && read.counts.unreadable == 0)
        }
        let wrong = try read(header + "a,t,31/31/2026,20,31\na,t,13/02/26,20,31\n", dates: .mdy)
        #expect(
            wrong.counts.unreadableCells == [
                UnreadableCell(line: 2, column: "date", cell: "31/31/2026"),
                UnreadableCell(line: 3, column: "date", cell: "13/02/26"),
            ])
    }

    @Test("a file whose dates are in another order is refused with the line and the order that reads all of it")
    func wrongOrder() throws {
        let header = "client,therapist,date,outcome,alliance\n"
        func refusal(_ text: String, _ dates: DateOrder, _ choice: EpisodeChoice = .all) -> [String]? {
            do {
                _ = try read(text, dates: dates, over: choice)
                return nil
            } catch {
                return (error as? ImportRowProblem).flatMap { $0.key == "import.date-order" ? $0.arguments : nil }
            }
        }
        let days = header + "a,t,03/02/2026,20,31\na,t,10/02/2026,22,32\na,t,17/02/2026,24,33\n"
        #expect(refusal(days, .mdy) == ["4", "17/02/2026", "mdy", "--dates dmy"])
        #expect(refusal(days, .iso) == ["2", "03/02/2026", "iso", "--dates dmy"])
        #expect(refusal(days, .dmy) == nil)
        let either = header + "a,t,03/02/2026,20,31\n"
        #expect(refusal(either, .iso) == ["2", "03/02/2026", "iso", "--dates dmy", "--dates mdy"])
        // Where sessions have numbers nothing rests on the dates, unless a period is asked for.
        let numbered = "client,therapist,session,date,outcome,alliance\na,t,1,17/02/2026,20,31\n"
        #expect(refusal(numbered, .iso) == nil)
        #expect(refusal(numbered, .iso, EpisodeChoice(from: Day(year: 2026, month: 1, day: 1)))?.last == "--dates dmy")
    }

    @Test("reads the files of other programs: quoted headers, a line for the separator, row names, blanks at the end")
    func ofOtherPrograms() throws {
        let plain = try read("client,therapist,session,outcome,alliance\na,t,1,20.5,31\na,t,2,22,33\n")
        let quoted = try read(
            "sep=;\r\n\"\";\"Client\";\"Therapist\";\"Session; no\";\"Outcome\";\"Alliance\";;\r\n"
                + "\"1\";\"a\";\"t\";1;20,5;31;;\r\n\"2\";\"a\";\"t\";2;22;33;;\r\n", "session=session; NO")
        #expect(quoted.episodes == plain.episodes)
    }

    @Test("leaves out a line that stands there twice, and keeps two different ones of one day")
    func repeated() throws {
        let header = "client,therapist,session,outcome,alliance\n"
        let read = try read(header + "a,t,1,20,31\na,t,1,20,31\na,t,2,22,33\n")
        #expect(read.counts.repeated == 1 && read.episodes.reduce(0) { $0 + $1.sums.sessions } == 2)
        let other = try self.read(header + "a,t,1,20,31\na,t,1,21,31\n")
        #expect(other.counts.repeated == 0 && other.episodes.reduce(0) { $0 + $1.sums.sessions } == 2)
    }

    @Test("reads a decimal comma, a year-first date with slashes, and a moment in seconds as the session")
    func otherWays() throws {
        let plain = try read("client,therapist,session,outcome,alliance\na,t,1,20.5,31\na,t,2,22,33.25\n")
        let comma = try read(
            "client;therapist;date;outcome;alliance\na;t;2024/03/01;20,5;31\na;t;2024/03/09;22;33,25\n")
        let moment = try read(
            "client,therapist,session,outcome,alliance\na,t,1710000000,22,33.25\na,t,1700000000,20.5,31\n")
        #expect(comma.episodes == plain.episodes && moment.episodes == plain.episodes)
        #expect(try read("client,therapist,date,outcome,alliance\na,t,1 March 2024,20,31\n").counts.unreadable == 1)
    }

    @Test("takes a client who changed therapist as one stretch with each")
    func changed() throws {
        let read = try read(
            "client,therapist,session,outcome,alliance\na,t,1,20,31\na,t,2,22,32\na,u,3,24,33\na,u,4,24,33\n")
        #expect(read.episodes.map(\.therapist) == ["t", "u"] && read.episodes.map(\.client) == ["a", "a"])
    }

    @Test("a course at two sites is one course, ended once, and what follows across the change is kept")
    func parts() throws {
        let header = "client,therapist,session,outcome,alliance,site,ended\n"
        let lines = ["a,t,1,20,31,x,", "a,t,2,22,32,y,", "a,t,3,24,33,x,", "a,t,4,25,34,y,yes"]
        let read = try read(header + lines.joined(separator: "\n"))
        #expect(read.episodes.map(\.site) == ["x", "y", "x", "y"])
        #expect(read.episodes.map(\.isContinued) == [true, true, true, false])
        #expect(read.episodes.map(\.isClosed) == [false, false, false, true])
        #expect(read.episodes.map(\.sums.pairs) == [0, 1, 1, 1])
        let chosen = try self.read(header + lines.joined(separator: "\n"), over: EpisodeChoice(site: "x"))
        #expect(chosen.episodes.map(\.isContinued) == [true, false])
        #expect(chosen.episodes.map(\.isClosed) == [false, true])
        // A last part without both checks does not hide that there was a course.
        let bare = try self.read(header + (lines.dropLast() + ["a,t,4,25,,y,yes"]).joined(separator: "\n"))
        #expect(bare.episodes.map(\.isContinued) == [true, true, false, true])
    }

    @Test("a slip above the highest total does not hide how many stand at the top")
    func slipAboveTheTop() {
        let many = Array(repeating: 40.0, count: 60) + Array(repeating: 33.0, count: 40)
        #expect(OutcomesRow.highest(many) == 40 && OutcomesRow.highest(many + [41]) == 40)
        let few = Array(repeating: 40.0, count: 8) + Array(repeating: 33.0, count: 32)
        #expect(OutcomesRow.highest(few + [41]) == 40)
        #expect(OutcomesRow.highest((0...100).map(Double.init)) == 100, "another scale")
        #expect(OutcomesRow.highest([3, 8]) == 8 && OutcomesRow.highest([12, 30]) == 40)
    }

    @Test("where many totals stand at the highest there is, that is the top, on any scale, and a low one is no slip")
    func topOfAnyScale() throws {
        func counts(top: Int, low: Int) throws -> FrameCounts {
            var text = "client,therapist,session,outcome,alliance\n"
            for place in 0..<120 {
                let total = place % 40 == 7 ? low : place % 3 == 0 ? top - 1 - place % 2 : top
                text += "c\(place / 3),t\(place / 3 % 5),\(place % 3 + 1),\(10 + place * 7 % 21),\(total)\n"
            }
            return try read(text).counts
        }
        for top in [24, 36, 100] {
            let counts = try counts(top: top, low: top / 2)
            #expect(counts.isTopKnown && counts.far.isEmpty, "\(top)")
        }
        let many = Array(repeating: 36.0, count: 30) + Array(repeating: 30.5, count: 70)
        #expect(OutcomesRow.highest(many) == 36, "no scale of 40 ends so")
        let slip = Array(repeating: 24.0, count: 30) + Array(repeating: 20.0, count: 70) + [240]
        #expect(OutcomesRow.highest(slip) == 24)
        #expect(try counts(top: 100, low: -99).far.map(\.column) == [.alliance], "a code for what is missing")
    }

    @Test("keeps its digits where values lie far from 0")
    func farOrigin() throws {
        func file(_ origin: Double) -> String {
            var text = "client,therapist,session,outcome,alliance\n"
            for client in 0..<40 {
                for session in 1...5 {
                    let noise = Double((client * 7 + session * 13) % 11)
                    let alliance = 25 + Double((client * 5 + session * 3) % 13)
                    text += "c\(client),t\(client % 5),\(session),\(origin + noise + alliance / 2),\(alliance)\n"
                }
            }
            return text
        }
        let near = try AttributeOutcomes.answer(try read(file(0)).episodes, sets: 0)
        let far = try AttributeOutcomes.answer(try read(file(1e8)).episodes, sets: 0)
        #expect(abs(near.allianceShare.value - far.allianceShare.value) < 1e-6)
    }

    @Test("names the outcome that lies far from all others and its line, and leaves it where it is")
    func farOutcome() throws {
        func file(_ slip: String) -> String {
            var text = "client,therapist,session,outcome,alliance,site\n"
            for client in 0..<40 {
                for session in 1...3 {
                    let outcome = client == 30 && session == 2 ? slip : "\(10 + (client * 7 + session * 5) % 21)"
                    let alliance = 28 + (client + session) % 11
                    text += "c\(client),t\(client % 5),\(session),\(outcome),\(alliance),s\(client % 2)\n"
                }
            }
            return text
        }
        let read = try read(file("400"))
        let far = try #require(read.counts.far.first)
        #expect(read.counts.far.count == 1 && far.column == .outcome && far.more == 0)
        #expect(far.value == 400 && far.line == 93 && far.middle.low >= 10 && far.middle.high <= 30)
        #expect(read.episodes[30].sums.sessions == 3)
        let answer = try AttributeOutcomes.answer(read.episodes, counts: read.counts, sets: 0)
        #expect(AttributionReport(answer).text.contains("Line 93 has the outcome 400, far from the others"))
        #expect(try self.read(file("40")).counts.far == [])
        #expect(try self.read(file("-500")).counts.far.first?.value == -500)
        #expect(try self.read(file("400"), over: EpisodeChoice(site: "s1")).counts.far == [])
    }

    @Test("a slip among the alliance totals or the values at intake, or a code for what is missing, is named too")
    func farOthers() throws {
        func file(alliance: (Int) -> String?, intake: (Int) -> String? = { _ in nil }) throws -> FrameCounts {
            var text = "client,therapist,session,outcome,alliance,intake\n"
            for place in 0..<120 {
                let (client, session) = (place / 3, place % 3 + 1)
                let usual = "\(26 + (client * 3 + session) % 12).5"
                text += "c\(client),t\(client % 5),\(session),\(10 + (client * 7 + session * 5) % 21),"
                text += "\(alliance(place) ?? usual),\(intake(client) ?? "\(12 + client % 15)")\n"
            }
            return try read(text).counts
        }
        let slip = try file(alliance: { $0 == 50 ? "375" : nil }).far
        #expect(slip.map(\.column) == [.alliance] && slip.first?.value == 375 && slip.first?.line == 52)
        let missing = try file(alliance: { $0 % 40 == 7 ? "-99" : nil }).far
        #expect(missing.map(\.column) == [.alliance] && missing.first?.line == 9 && missing.first?.more == 2)
        let intake = try file(alliance: { _ in nil }, intake: { $0 == 12 || $0 == 20 ? "999" : nil }).far
        #expect(intake.map(\.column) == [.intake] && intake.first?.line == 38 && intake.first?.more == 5)
        let named = AttributionWords(.english).text(.far(try #require(missing.first)))
        #expect(named.hasPrefix("Line 9 has the alliance total −99, and 2 more lines have one as far from the others"))
        #expect(try file(alliance: { _ in nil }).far == [])
        // Most stand near the top: a low one is no slip.
        #expect(try file(alliance: { $0 % 60 == 7 ? "9" : $0 % 3 == 0 ? "39.5" : "40" }).far == [])
        #expect(try file(alliance: { $0 % 60 == 7 ? "9" : "40" }).far == [])
    }

    @Test("a file that says of no session when it was is refused, and its lines are not taken for an order")
    func withoutOrder() {
        let text = "client,therapist,no,ors,srs\na,t,1,20,31\na,t,2,22,33\n"
        #expect(problem(text) == "import.no-order")
        #expect(problem(text, "session=no") == nil)
    }

    @Test("clients whose names differ in large and small letters alone stay two, and are told of")
    func alikeButForCase() throws {
        let header = "client,therapist,session,outcome,alliance\n"
        let read = try read(header + "c1,t,1,20,31\nC1,t,1,21,32\nc2,t,1,21,33\n")
        #expect(read.episodes.map(\.client) == ["c1", "C1", "c2"] && read.counts.alikeButForCase == [.client: 2])
        #expect(AttributionWords(.english).alikeButForCase(read.counts)?.contains("2 clients differ") == true)
        let apart = try self.read(header + "c1,t,1,20,31\nc2,t,1,21,33\n").counts
        #expect(AttributionWords(.english).alikeButForCase(apart) == nil)
    }

    @Test("so are therapists, treatments and sites")
    func othersAlikeButForCase() throws {
        let read = try read(
            """
            client,therapist,session,outcome,alliance,treatment,site
            a,Nora,1,20,31,CBT,Mill
            b,nora,1,21,32,cbt,Mill
            c,Sven,1,22,33,Cbt,mill
            """)
        #expect(read.counts.alikeButForCase == [.therapist: 2, .treatment: 3, .site: 2])
        let told = try #require(AttributionWords(.english).alikeButForCase(read.counts))
        #expect(
            told == """
                2 therapists differ in large and small letters alone; each counts as somebody else. \
                3 treatments differ in large and small letters alone; each counts as another. \
                2 sites differ in large and small letters alone; each counts as another.
                """)
    }

    @Test("the top of the scale is known where totals are of 40, and of another scale it is not")
    func topOfTheScale() throws {
        func counts(_ totals: [Int]) throws -> FrameCounts {
            let lines = totals.enumerated().map { "a,t,\($0 + 1),20,\($1)" }
            return try read("client,therapist,session,outcome,alliance\n" + lines.joined(separator: "\n")).counts
        }
        for known in [[40, 40, 31], [12, 30]] { #expect(try counts(known).isTopKnown) }
        for unknown in [[60, 84, 84], [6, 7, 7]] { #expect(try !counts(unknown).isTopKnown) }
    }

    @Test("says which column it misses, and what a mapping names that is not there")
    func columns() {
        #expect(problem("client,session,outcome,alliance\na,1,2,3\n") == "import.no-such-column")
        #expect(problem("client,therapist,date,ors,srs\na,t,2026-01-01,1,2\n") == nil)
        #expect(problem("client,therapist,ors,srs\na,t,1,2\n", "client=nobody") == "import.no-such-column")
        #expect(problem("client,therapist,ors,srs\na,t,1,2\n", "colour=client") == "import.mapping-unknown")
        #expect(problem("") == "import.file-empty")
        #expect(problem("client,client,therapist,ors,srs\na,a,t,1,2\n") == "import.column-twice")
    }

    @Test("only the courses of a site, a treatment, a period or a state are taken, each as far as the file says it")
    func chosen() throws {
        let text = """
            client,therapist,date,outcome,alliance,site,treatment,ended
            a,t,2025-01-08,20,31,North,CBT,
            a,t,2025-02-08,22,32,North,CBT,2025-03-01
            b,t,2025-02-01,18,30,North,ACT,no
            b,t,2025-02-09,19,30,South,ACT,no
            c,u,2025-03-01,25,35,South,CBT,yes
            """
        func clients(_ choice: EpisodeChoice) throws -> [String] {
            let path = FileManager.default.temporaryDirectory.appending(path: "chosen-\(UUID().uuidString).csv").path
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            defer { try? FileManager.default.removeItem(atPath: path) }
            return try OutcomesFile(path: path, mapping: ColumnMapping("")).episodes(over: choice).episodes.map(
                \.client)
        }
        #expect(try clients(.all) == ["a", "b", "b", "c"])
        #expect(try clients(EpisodeChoice(site: "north")) == ["a", "b"])
        #expect(try clients(EpisodeChoice(treatment: "CBT", state: .closed)) == ["a", "c"])
        #expect(try clients(EpisodeChoice(state: .open)) == ["b", "b"])
        #expect(try clients(EpisodeChoice(from: Day(year: 2025, month: 2, day: 1))) == ["b", "b", "c"])
        #expect(try clients(EpisodeChoice(to: Day(year: 2025, month: 1, day: 31))) == ["a"])
        #expect(throws: AttributionRefusal.unknownSite("East", known: ["North", "South"])) {
            try clients(EpisodeChoice(site: "East"))
        }
        let bare = "client,therapist,session,outcome,alliance\na,t,1,20,31\n"
        for choice in [EpisodeChoice(site: "x"), EpisodeChoice(state: .open), EpisodeChoice(to: Day(number: 1))] {
            #expect(throws: ImportRowProblem.self) { try read(bare, over: choice) }
        }
    }

    @Test("numbers with a comma beside numbers with a point are refused: one of the two may stand between thousands")
    func mixedDecimals() {
        let header = "client;therapist;session;outcome;alliance\n"
        #expect(problem(header + "a;t;1;1.041;31,25\na;t;2;1.052;33,5\n") == "import.mixed-decimals")
        #expect(problem(header + "a;t;1;20;31,25\na;t;2;21,5;33,5\n") == nil)
    }

    @Test("a no in any of four languages has not ended a course, and a hexadecimal number is none")
    func otherWords() throws {
        let header = "client,therapist,session,outcome,alliance,ended\n"
        for word in ["non", "faux", "falso", "nein", "ouvert", "abierto", "offen", "No"] {
            #expect(try read(header + "a,t,1,20,31,\(word)\n").episodes.allSatisfy { !$0.isClosed }, "\(word)")
        }
        #expect(try read(header + "a,t,1,20,31,2024-03-01\n").episodes.contains(where: \.isClosed))
        #expect(try read(header + "a,t,1,0x1A,31,\n").counts.unreadable == 1)
        let minus = try read(header + "a,t,1,\u{2212}2,31,\n")
        #expect(minus.counts.unreadable == 0 && minus.episodes[0].sums.sessions == 1)
    }
}
