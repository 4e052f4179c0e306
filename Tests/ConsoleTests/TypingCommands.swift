import Clinic
import Console
import Exchange
import Foundation
import Measures
import Practice
import PracticeTwin
import Synchronization
import Testing

@Suite("What is typed in a terminal")
struct TypingCommands {
    /// One practice in memory at every place but `empty`; what is served ends at once.
    private func ports(_ service: PracticeService, failing: ConsoleFailure? = nil) -> ConsolePorts {
        ConsolePorts(
            holdsPractice: { !$0.path.hasSuffix("/empty") },
            open: { _ in
                if let failing { throw failing }
                return OpenPractice(
                    service: service, integrity: { [] }, serve: { _, ready in ready(8080) }, close: {})
            },
            migrate: { _ in MigratedSchema(applied: ["1 People"]) },
            words: { key, arguments in ([key] + arguments).joined(separator: " ") })
    }

    private func run(_ line: String, _ service: PracticeService, failing: ConsoleFailure? = nil) async -> Int32 {
        await RapportConsole.run(line.split(separator: " ").map(String.init), ports: ports(service, failing: failing))
    }

    private func empty() -> PracticeService { TestPractice.service(MemoryStore()) }

    private func file(_ text: String) throws -> String {
        let path = NSTemporaryDirectory() + "rapport-console-\(text.hashValue).csv"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private func sessions(_ service: PracticeService) async throws -> Int {
        try await service.store.read { store in
            try store.episodeIDs(after: nil, limit: 1000).reduce(0) {
                $0 + (try store.records(of: $1)?.sessions.count ?? 0)
            }
        }
    }

    @Test("the demo makes its practice at the first start and leaves it alone at the second")
    func demo() async throws {
        let service = empty()
        #expect(await run("demo --data here", service) == 0)
        let first = try await sessions(service)
        #expect(first > 500)
        #expect(await run("demo --data here", service) == 0)
        #expect(try await sessions(service) == first)
        #expect(await run("check --data here", service) == 0)
    }

    @Test("a port that is taken is told before the demo is made or a practice is opened")
    func takenPort() async throws {
        let service = empty()
        let ports = ConsolePorts(
            holdsPractice: { _ in false },
            open: { _ in
                OpenPractice(service: service, integrity: { [] }, serve: { _, ready in ready(8080) }, close: {})
            }, migrate: { _ in MigratedSchema(applied: []) },
            requireReady: { settings in
                if settings.port == 8081 { throw ConsoleFailure("Port 8081 is taken.") }
            }, words: { key, _ in key })
        for command in ["demo", "serve"] {
            #expect(await RapportConsole.run([command, "--data", "new", "--port", "8081"], ports: ports) == 1)
        }
        #expect(try await service.practice() == nil)
    }

    @Test("erasing says beforehand what it would refuse, and a client's file is written out whole")
    func erasingAndFile() async throws {
        let practice = try await TestPractice()
        let service = practice.service
        // Joel's care goes on.
        #expect(await run("erase --client HR-0002 --because asked --data here", service) == 1)
        try await service.perform(
            EndEpisode(episode: practice.joel.episode, day: TestPractice.today, reason: .agreed), as: practice.nora)
        let past = "--keep-until 2020-01-01 --keep-why Tax"
        #expect(await run("erase --client HR-0002 --because asked \(past) --data here", service) == 1)
        #expect(await run("erase --client HR-0002 --because asked --data here", service) == 0)
        let path = NSTemporaryDirectory() + "rapport-console-client-\(UUID().uuidString).json"
        #expect(await run("client file HR-0002 --data here --out \(path)", service) == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("Joel Okafor") && text.contains("\"courses_of_care_held_by_others\":\"0\""))
    }

    @Test("verify looks at a practice in the way that keeps nothing, and asks for no folder that can be written")
    func verifying() async throws {
        let practice = try await TestPractice()
        let looked = Mutex(0)
        let ports = ConsolePorts(
            holdsPractice: { _ in true }, open: { _ in throw ConsoleFailure("The folder cannot be written.") },
            look: { _ in
                looked.withLock { $0 += 1 }
                return OpenPractice(
                    service: practice.service, integrity: { [] }, serve: { _, _ in }, close: {})
            }, migrate: { _ in MigratedSchema(applied: []) }, words: { key, _ in key })
        _ = await RapportConsole.run(["verify", "--data", "here"], ports: ports)
        #expect(looked.withLock { $0 } == 1)
    }

    @Test("the demo and simulate keep out of a real practice")
    func real() async throws {
        let practice = try await TestPractice()
        #expect(await run("demo --data here", practice.service) == 1)
        #expect(await run("simulate --sessions 100 --data here", practice.service) == 1)
        #expect(try await sessions(practice.service) == 0)
    }

    @Test("an import is a dry run until --apply, and the same file twice changes nothing")
    func importing() async throws {
        let practice = try await TestPractice()
        let path = try file("pair,nr,a,b,c,d\nP1,1,9,8,7,6.5\nP1,2,9,9,9,9\n")
        let line =
            "import sessions \(path) --columns client=pair,session=nr,line-1=a,line-2=b,line-3=c,line-4=d "
            + "--measure alliance-adult --data here"
        #expect(await run(line, practice.service) == 0)
        #expect(try await sessions(practice.service) == 0)
        #expect(await run(line + " --apply", practice.service) == 0)
        #expect(await run(line + " --apply", practice.service) == 0)
        #expect(try await sessions(practice.service) == 2)
    }

    @Test("an import takes its days in the order that is said, and no other")
    func days() async throws {
        let practice = try await TestPractice()
        let path = try file("Client;Date\nP1;05.01.2026\nP1;12.01.2026 14:30\n")
        let line = "import sessions \(path) --data here --apply"
        #expect(await run(line, practice.service) == 1)
        #expect(await run(line + " --dates ymd", practice.service) == 64)
        #expect(await run(line + " --dates dmy", practice.service) == 0)
        #expect(try await sessions(practice.service) == 2)
    }

    @Test("a directory is a dry run until --apply; what is refused keeps nothing else out and gives another code")
    func directory() async throws {
        let practice = try await TestPractice()
        func resources() async throws -> Int {
            try await practice.store.read { try $0.resources(changedAfter: 0).count }
        }
        let path = try file(#"[{"id": "1", "status": "active", "name": "Rides"}]"#)
        let line = "import resources \(path) --data here"
        #expect(await run(line, practice.service) == 0)
        #expect(try await resources() == 0)
        for _ in 0..<2 { #expect(await run(line + " --apply", practice.service) == 0) }
        #expect(try await resources() == 1)
        let bad = try file(#"[{"id": "2", "status": "active", "name": "Lifts"}, {"id": "3", "status": "active"}]"#)
        #expect(await run("import resources \(bad) --apply --data here", practice.service) == 1)
        #expect(try await resources() == 2)
        #expect(await run("import resources /no/such.json --data here", practice.service) == 1)
    }

    @Test("whoever is said holds the appointments and the sessions that name nobody, and a stranger is refused")
    func therapist() async throws {
        let practice = try await TestPractice()
        let path = try file("client,date,therapist\nP1,2026-01-05,\nP2,2026-01-05,Sven Aalto\n")
        for kind in ["appointments", "sessions"] {
            let line = "import \(kind) \(path) --data here --apply --therapist"
            #expect(await run(line + " nobody", practice.service) == 1)
            #expect(await run(line + " NORA", practice.service) == 0)
        }
        let held = try await practice.store.read { store in
            try ["P1", "P2"].map { code in
                try store.client(code: code).flatMap { try store.episodes(of: $0.id).first?.therapist }
            }
        }
        #expect(held == [practice.nora.personID, practice.sven.personID])
    }

    @Test("an export that cannot be made leaves the file of before as it was, and one that can takes its place whole")
    func exportOver() async throws {
        let practice = try await TestPractice()
        let path = try file("what was there")
        #expect(await run("export --data empty --out \(path)", practice.service) == 1)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "what was there")
        #expect(await run("export --data here --out \(path)", practice.service) == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("client,"))
        let (linked, link) = (try file(String(repeating: "what was there ", count: 900)), path + ".link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: linked)
        #expect(await run("export --data here --out \(link)", practice.service) == 0)
        #expect(try String(contentsOfFile: linked, encoding: .utf8) == String(contentsOfFile: path, encoding: .utf8))
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".part") }
        #expect(left == [])
    }

    @Test("what an export cannot do with its kind is refused, not passed over")
    func exportOptions() async throws {
        let practice = try await TestPractice()
        for line in [
            "--kind measures --guarded", "--kind measures --with-words", "--kind measures --with-talk-notes",
            "--with-words", "--with-talk-notes", "--kind observations --with-talk-notes",
            "--kind concerns --with-words",
        ] {
            #expect(await run("export --data here \(line)", practice.service) == 64, "\(line)")
        }
    }

    @Test("a bad line, a missing file and an unknown column end with a code that is not 0 and change nothing")
    func badFiles() async throws {
        let practice = try await TestPractice()
        let path = try file("client,session,line-1,line-2,line-3,line-4\nP1,1,9,8,7,10.5\n")
        #expect(
            await run("import sessions \(path) --measure alliance-adult --apply --data here", practice.service) == 1)
        #expect(await run("import sessions /no/such.csv --data here", practice.service) == 1)
        let named = try file("client,session,measure,total\nP1,1,alliance-adult,30\n")
        let unknown = "import sessions \(named) --measure nosuch --apply --data here"
        #expect(await run(unknown, practice.service) == 1, "though no line needs it")
        #expect(await run("import sessions \(path) --columns client=nobody --data here", practice.service) == 1)
        #expect(try await sessions(practice.service) == 0)
    }

    @Test("what cannot be opened, and a folder with nothing in it, end with 1; a wrong option with the usage code")
    func failures() async throws {
        #expect(await run("serve --data here", empty(), failing: ConsoleFailure("no")) == 1)
        #expect(await run("check --data empty", empty()) == 1)
        #expect(await run("serve --port 70000", empty()) == 64)
        #expect(await run("dance", empty()) == 64)
        #expect(await run("--help", empty()) == 0)
    }

    @Test("an export of the demo comes back as lines under the names of the columns")
    func exporting() async throws {
        let service = empty()
        #expect(await run("demo --data here", service) == 0)
        let path = NSTemporaryDirectory() + "rapport-console-export.csv"
        #expect(await run("export --format csv --data here --out \(path)", service) == 0)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\r\n")
        #expect(lines.first?.hasPrefix("client,") == true)
        #expect(lines.count > 1000)
        #expect(await run("export --kind appointments --data here --out \(path)", service) == 0)
        #expect(await run("export --data here --out /no/such/folder/x.csv", service) == 1)
    }

    @Test(
        "the signs are judged on invented courses and on a practice's own, and comments are read one by one or by file")
    func signs() async throws {
        let service = empty()
        #expect(await run("signs evaluate --seed 3 --clients 40 --json", service) == 0)
        #expect(await run("signs evaluate --seed 3 --clients 40 --weights", service) == 0)
        #expect(await run("signs evaluate --seed 3,x", service) == 64)
        #expect(await run("demo --data here", service) == 0)
        #expect(await run("signs evaluate --data here", service) == 0)
        #expect(await run("signs evaluate --data empty", service) == 1)
        #expect(await run("signs counts --data here", service) == 0)
        #expect(await run("signs read pointless --language en", service) == 0)
        #expect(await run("signs read pointless --language de", service) == 64)
        #expect(await run("signs read", service) == 64)
        let path = try file("text,language,label\n\"Well, this isn't helping\",en,doubt\nThanks,en,other\n")
        #expect(await run("signs read --file \(path)", service) == 0)
        #expect(await run("signs read --file \(path) --json", service) == 0)
        #expect(await run("signs read --file \(path) --figures", service) == 0)
        #expect(await run("signs read --file /no/such.csv", service) == 1)
        let parted = try file("text;language;label\n\"Well; this isn't helping\";en;doubt\nThanks, all;en;other\n")
        #expect(await run("signs read --file \(parted) --figures", service) == 0)
    }

    @Test("the loop in numbers is printed for people, as JSON and as CSV; the wrong days are refused")
    func loop() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9, alliance: [80, 80, 80, 80])
        for line in ["", " --json", " --csv", " --since 2026-01-01 --until 2026-12-31"] {
            #expect(await run("report loop --data there" + line, practice.service) == 0)
        }
        #expect(await run("report loop --data empty", practice.service) == 1)
        for line in [" --json --csv", " --since yesterday", " --since 2026-02-01 --until 2026-01-01"] {
            #expect(await run("report loop --data there" + line, practice.service) == 64)
        }
    }

    @Test("outcomes in numbers are printed for people, as JSON and as CSV; the wrong days are refused")
    func outcomes() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9, outcome: [50, 50, 50, 50])
        for line in ["", " --json", " --csv", " --since 2026-01-01 --until 2026-12-31"] {
            #expect(await run("report outcomes --data there" + line, practice.service) == 0)
        }
        #expect(await run("report outcomes --data empty", practice.service) == 1)
        for line in [" --json --csv", " --since yesterday", " --since 2026-02-01 --until 2026-01-01"] {
            #expect(await run("report outcomes --data there" + line, practice.service) == 64)
        }
    }

    @Test("files of others are replayed by their columns, and the practice that they were brought into is not kept")
    func replay() async throws {
        var lines = ["client,session,date,measure,total,ended,ended-because"]
        for client in 1...4 {
            for number in 1...8 {
                let day = number < 10 ? "0\(number)" : "\(number)"
                let ending = client < 3 ? "2025-03-01,dropped-out" : "2025-03-01,agreed"
                lines.append("C\(client),\(number),2025-01-\(day),outcome-adult,20,\(ending)")
                lines.append("C\(client),\(number),2025-01-\(day),alliance-adult,\(38 - number),\(ending)")
            }
        }
        let sessions = try file(lines.joined(separator: "\n"))
        #expect(await run("signs evaluate --file \(sessions)", empty()) == 0)
        let seen = try file("client,session,topic,value\nC1,4,assignment,not-done\nC1,5,assignment,not-done\n")
        #expect(await run("signs evaluate --json --file \(sessions) --file \(seen)", empty()) == 0)
        let open = try file("client,session,date,measure,total\nC9,1,2025-01-01,outcome-adult,20\n")
        #expect(await run("signs evaluate --file \(open)", empty()) == 1, "no course in it has ended")
        let unsaid = try file("client,session,date,measure,total,ended\nC9,1,2025-01-01,outcome-adult,20,2025-02-01\n")
        #expect(await run("signs evaluate --json --file \(unsaid)", empty()) == 0, "alarms need no reason")
        let broken = try file("client,session,date,measure,total\nC9,1,never,outcome-adult,20\n")
        #expect(await run("signs evaluate --file \(broken)", empty()) == 1)
        #expect(await run("signs evaluate --file \(sessions) --data here", empty()) != 0)
        let both = "signs evaluate --file \(sessions) --file \(seen) --columns"
        #expect(await run("\(both) value=value", empty()) == 0, "one of the files has it")
        #expect(await run("\(both) line-1=nowhere", empty()) == 1, "no file has that column")
        #expect(await run("\(both) ignore=nowhere", empty()) == 1)
        #expect(await run("\(both) outcome=client", empty()) == 1, "no file of an import is read by that name")
        #expect(await run("signs evaluate --columns line-1=client", empty()) == 64)
        #expect(await run("attribute --columns outcome=client --data here", empty()) == 64)
    }

    @Test(
        "an option that the evaluation would pass over is refused",
        arguments: [
            "--measure alliance-adult", "--highest 100", "--dates dmy", "--zone Europe/Madrid", "--measures here.json",
            "--cancelled-by client", "--late-minutes 5", "--file here.csv --seed 2", "--file here.csv --clients 9",
            "--data here --seed 2", "--data here --zone Europe/Madrid",
        ])
    func idle(_ options: String) async throws {
        #expect(await run("signs evaluate \(options)", empty()) == 64)
    }

    @Test("who called appointments off, and how long before, is said in words and hours that are read")
    func calledOff() async throws {
        #expect(await run("signs evaluate --cancelled-by nobody", empty()) == 64)
        #expect(await run("signs evaluate --cancelled-notice 9000", empty()) == 64)
        #expect(await run("import appointments here.csv --late-minutes 0", empty()) == 64)
        #expect(await run("import sessions here.csv --choices either-way", empty()) == 64)
        #expect(await run("import appointments here.csv --cancelled-by nobody", empty()) == 64)
    }

    @Test("files whose days begin with the day, and those on measures of a practice's own, are replayed too")
    func replayOfOthers() async throws {
        func sessions(_ more: String) throws -> String {
            let days = (1...8).map { "C1,\($0),0\($0)/01/2025,alliance-adult,\(38 - $0),01/03/2025,agreed" }
            let columns = "client,session,date,measure,total,ended,ended-because"
            return try file(([columns] + days + [more]).joined(separator: "\n"))
        }
        let (sound, wrong) = (
            try sessions("C1,8,08/01/2025,sleep,3,01/03/2025,agreed"),
            try sessions("C1,8,08/01/2025,sleep,12,01/03/2025,agreed")
        )
        #expect(await run("signs evaluate --file \(sound)", empty()) == 1)
        #expect(await run("signs evaluate --dates ymd --file \(sound)", empty()) == 64)
        for path in [sound, wrong] {
            #expect(await run("signs evaluate --dates dmy --file \(path)", empty()) == 0, "no measure, no answers")
        }
        let practice = try await TestPractice()
        let sleep = Measure(
            id: MeasureVersion(MeasureKey("sleep"), 1), title: LocalizedText("Sleep"), purpose: .other,
            items: [Item(key: ItemKey("q"), text: LocalizedText("Nights"), form: .integer(lowest: 0, highest: 9))],
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 9))
        _ = try await practice.service.perform(
            RestoreMeasures(KeptMeasures(measures: [sleep], offered: [], limits: []), isDryRun: false),
            as: .operatorOfTheMachine)
        let measures = NSTemporaryDirectory() + "rapport-console-measures-\(UUID().uuidString).json"
        #expect(await run("export --kind measures --data here --out \(measures)", practice.service) == 0)
        let given = try MeasuresFile.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: measures))))
        #expect(given == KeptMeasures(measures: [sleep], offered: [], limits: []), "to the letter")
        let line = "signs evaluate --dates dmy --measures \(measures) --file"
        #expect(await run("\(line) \(sound)", empty()) == 0)
        #expect(await run("\(line) \(wrong)", empty()) == 1, "the measure goes to 9")
        #expect(await run("signs evaluate --measures \(sound) --dates dmy --file \(sound)", empty()) == 1)
    }

    @Test("what was seen and written goes out by a command and comes in by another")
    func observations() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -7, outcome: [50, 50, 50, 50])
        try await practice.service.perform(
            RecordObservation(
                session: session, topic: .spokeUp, value: .spokeUp, once: practice.service.chance.id()),
            as: practice.nora)
        let path = NSTemporaryDirectory() + "rapport-console-observations.csv"
        #expect(await run("export --kind observations --with-words --out \(path)", practice.service) == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("spoke-up,yes"))
        #expect(await run("import observations \(path) --apply", practice.service) == 0)
        #expect(await run("import observations \(path) --apply", empty()) != 0)
        #expect(await run("export --kind comments --out \(path)", practice.service) == 0)
        #expect(await run("import comments \(path) --apply", practice.service) == 0)
    }

    @Test("a measure is told of, comes in once, and is refused with a code where it cannot be honoured")
    func measure() async throws {
        let practice = try await TestPractice()
        func count() async throws -> Int { try await practice.store.read { try $0.addedMeasures().count } }
        let weight = #"[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":"#
        let options = [0, 3].map {
            #"{"valueCoding":{"code":"c\#($0)","display":"Option \#($0)"},"extension":\#(weight)\#($0)}]}"#
        }
        func questionnaire(_ type: String) throws -> String {
            try file(
                #"{"resourceType":"Questionnaire","status":"active","title":"Sleep","language":"en","item":["#
                    + #"{"linkId":"1","type":"\#(type)","text":"Awake","answerOption":[\#(options.joined(separator: ","))]}]}"#
            )
        }
        let good = try questionnaire("choice")
        let how = "--key sleep --method sum --direction higher-is-worse --data here"
        #expect(await run("import measure \(good) \(how)", practice.service) == 0)
        #expect(try await count() == 0, "a dry run keeps nothing")
        #expect(await run("import measure \(good) \(how) --apply", practice.service) == 0)
        #expect(await run("import measure \(good) \(how) --apply", practice.service) == 0)
        #expect(try await count() == 1)
        for wrong in ["--cutoff 1.5", "--cutoff 3abc", "--cutoff 2,5", "--cutoff 4", "--risk 1=9", "--source us"] {
            #expect(await run("import measure \(good) \(how) \(wrong)", practice.service) != 0, "\(wrong)")
        }
        #expect(
            await run("import measure \(good) \(how) --cutoff 2", practice.service) == 0,
            "it is there without a cutoff, which comes to it")
        #expect(await run("import measure \(good) --cutoff 2 --data here", practice.service) != 0, "whose?")
        let long = "--key \(String(repeating: "s", count: 61)) --method sum --direction higher-is-worse --data here"
        #expect(await run("import measure \(good) \(long)", practice.service) == 64, "it would not come in again")
        #expect(await run("import measure \(good) \(how) --may-be-missing 1001", practice.service) == 1)
        let taken = "--key alliance-adult --method sum --direction higher-is-worse --data here"
        #expect(await run("import measure \(good) \(taken)", practice.service) == 1)
        #expect(
            await run(
                "import measure \(good) \(how.replacing("--data here", with: "--scored 1 --data here"))",
                practice.service)
                == 0, "the dry run looks at the practice too")
        #expect(await run("import measure \(good) --data here", practice.service) == 1, "nobody said how it is scored")
        #expect(await run("import measure \(try questionnaire("date")) \(how) --apply", practice.service) == 1)
        #expect(await run("import measure /no/such.json \(how)", practice.service) == 1)
        #expect(try await count() == 1)
        let whose = "--ages child,adolescent --licence No.4711"
        let other = how.replacing("--key sleep", with: "--key sleep-young")
        #expect(await run("import measure \(good) --ages child --data here", practice.service) != 0, "whose?")
        #expect(await run("import measure \(good) \(other) --ages grown-up", practice.service) == 64)
        #expect(await run("import measure \(good) \(other) \(whose) --apply", practice.service) == 0)
        let added = try await practice.store.read { try $0.addedMeasures() }
        let young = try #require(added.first { $0.id.key.name == "sleep-young" })
        #expect(young.ages == [.child, .adolescent] && young.licence == "No.4711")
    }

    @Test("a file that says something else is the next version, by its number, and nothing else takes its place")
    func versions() async throws {
        let practice = try await TestPractice()
        func versions(_ key: String) async throws -> [Int] {
            try await practice.store.read { try $0.addedMeasures() }.map(\.id).filter { $0.key.name == key }
                .map(\.version).sorted()
        }
        func questionnaire(_ text: String, highest: Int = 3) throws -> String {
            let weight = #"[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":"#
            let options = [0, highest].map {
                #"{"valueCoding":{"code":"c\#($0)","display":"Option \#($0)"},"extension":\#(weight)\#($0)}]}"#
            }.joined(separator: ",")
            return try file(
                #"{"resourceType":"Questionnaire","status":"active","title":"Sleep","language":"en","item":["#
                    + #"{"linkId":"1","type":"choice","text":"\#(text)","answerOption":[\#(options)]}]}"#)
        }
        let (first, second) = (try questionnaire("Awake"), try questionnaire("Awake for long"))
        let how = "--key sleep --method sum --direction higher-is-worse --data here --apply"
        #expect(await run("import measure \(first) \(how) --version 2", practice.service) == 1, "1 is the first")
        #expect(await run("import measure \(first) \(how)", practice.service) == 0)
        #expect(await run("import measure \(second) \(how)", practice.service) == 1)
        #expect(await run("import measure \(second) \(how) --version 3", practice.service) == 1, "2 is the next")
        #expect(try await versions("sleep") == [1])
        for _ in 0..<2 { #expect(await run("import measure \(second) \(how) --version 2", practice.service) == 0) }
        #expect(try await versions("sleep") == [1, 2])
        let other = try questionnaire("Awake", highest: 5)
        #expect(await run("import measure \(other) \(how) --version 3", practice.service) == 1, "another score")
        #expect(await run("import measure \(first) \(how) --version 0", practice.service) != 0)
        #expect(await run("import measure \(first) \(how) --version 3 --purpose outcome", practice.service) == 1)
        #expect(await run("import measure \(first) \(how) --version 3 --purpose mood", practice.service) == 64)
        #expect(try await versions("sleep") == [1, 2])
    }

    @Test("all that goes out of the demo comes into an empty practice and goes out of it the same")
    func thereAndBack() async throws {
        let here = empty()
        #expect(await run("demo --data here", here) == 0)
        let there = empty()
        let zone = try #require(try await here.practice()).zone.name
        _ = try await there.perform(
            SetUpPractice(
                practiceName: "Elsewhere", zone: zone,
                personName: "Olga Brandt",
                signInName: "olga", password: TestPractice.password))
        let folder = NSTemporaryDirectory() + "rapport-console-whole-"
        let kinds = ["measures", "appointments", "sessions", "observations", "comments", "supervision"]
        func out(_ service: PracticeService, _ name: String) async throws -> [String: Data] {
            var files: [String: Data] = [:]
            for kind in kinds {
                let words = ["observations", "comments", "supervision"].contains(kind) ? " --with-words" : ""
                let path = folder + "\(name)-\(kind)"
                #expect(await run("export --kind \(kind)\(words) --out \(path) --data here", service) == 0)
                files[kind] = try Data(contentsOf: URL(fileURLWithPath: path))
            }
            return files
        }
        let first = try await out(here, "first")
        #expect(
            await run("import sessions \(folder)first-sessions --data here --apply", there) == 1,
            "a measure of the practice's own comes in first")
        for kind in kinds {
            let line = "import \(kind) \(folder)first-\(kind) --data here"
            #expect(await run(line, there) == 0, "\(kind)")
            #expect(await run(line + " --apply", there) == 0, "\(kind)")
            #expect(await run(line + " --apply", there) == 0, "\(kind) again")
        }
        let second = try await out(there, "second")
        for kind in kinds where kind != "supervision" { #expect(first[kind] == second[kind], "\(kind)") }
        // The concerns under which lines of supervision stand have ids of their own there.
        let (lines, others) = (first["supervision"]?.count { $0 == 10 }, second["supervision"]?.count { $0 == 10 })
        #expect(lines == others)
        #expect(await run("import measure \(folder)first-measures --data here", there) == 1, "it is no Questionnaire")
        #expect(await run("import measures \(folder)first-sessions --data here", there) == 1)
        #expect(await run("import measures /no/such.json --data here", there) == 1)
        #expect(await run("export --kind measures --format csv --data here", there) == 64)
        #expect(await run("export --kind sessions --format json --data here", there) == 64)
    }

    @Test("beyond this machine nothing is served in plain text unless a proxy is said to end TLS")
    func plainText() async throws {
        let practice = try await TestPractice()
        for host in ["127.0.0.1", "localhost", "::1"] {
            #expect(await run("serve --data here --host \(host)", practice.service) == 0)
        }
        for host in ["0.0.0.0", "::", "192.168.1.7", "127.example.org", "127.0.0.1.example.org"] {
            #expect(await run("serve --data here --host \(host)", practice.service) != 0, "\(host)")
        }
        #expect(await run("serve --data here --host 0.0.0.0 --behind-tls", practice.service) == 0)
        #expect(await run("serve --data here --host 0.0.0.0 --certificate a.pem", practice.service) != 0)
    }
}
