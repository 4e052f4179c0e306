import Clinic
import Exchange
import FollowThrough
import Practice
import Testing

@Suite("A directory is read piece by piece, and what is wrong is told by line")
struct DirectoriesInPieces {
    private typealias Fixtures = HSDSFixtures

    private static let service = #"{"id": "s1", "name": "Bus passes", "status": "active"}"#

    @Test("A list gives each service with its line; a broken one is told and keeps none of the others out")
    func list() throws {
        let rows = try Fixtures.rows(
            json: """
                [
                  \(Self.service),
                  {"id": "s2", "name": ["no"], "status": "active"},
                  {"id": "s3", "status": "active", "name": "Lifts", "name": "Twice"},
                  42,
                  {"id": "s4", "name": "Rides", "status": "defunct"}
                ]
                """)
        #expect(Fixtures.resources(rows).map(\.content.name) == ["Bus passes", "Rides"])
        #expect(Fixtures.resources(rows).map(\.isClosed) == [false, true])
        let problems = Fixtures.problems(rows)
        #expect(problems.map(\.0) == [3, 4, 5])
        #expect(
            problems.map(\.1) == [
                "import.hsds-wrong-type", "import.json-member-twice", "import.hsds-not-an-object",
            ])
    }

    @Test(
        "What is no JSON, or ends in the middle, is one problem and no crash",
        arguments: [
            "", "{", "[", "[{", "nonsense", "[\(Self.service)", "{\"contents\": [\(Self.service)", "\"only a text\"",
            "{\"contents\": {}}", "{\"contents\": []]", "{\"contents\": [1] ] }", "[\"\\", "{\"services\": 7}",
            "{\"service\": []}", "[{\"id\": \"a\\u0000b\"}]",
        ])
    func broken(json: String) throws {
        let rows = try Fixtures.rows(json: json)
        #expect(Fixtures.resources(rows).isEmpty)
        #expect(!Fixtures.problems(rows).isEmpty)
    }

    @Test("A zip is called one, and not bad JSON", arguments: [[0x03, 0x04], [0x05, 0x06]] as [[UInt8]])
    func zip(kind: [UInt8]) {
        #expect(throws: ImportRowProblem("import.hsds-zip")) {
            try HSDSFile(files: [("directory.zip", [0x50, 0x4B] + kind + [0, 0, 0])], today: Fixtures.longAgo)
        }
    }

    @Test("An entry that nothing tells to be a service is refused for that, and not as if the file had none")
    func noService() throws {
        let rows = try Fixtures.rows(json: #"[{"id": "s1", "name": "Bus passes"}, \#(Self.service)]"#)
        #expect(Fixtures.resources(rows).map(\.content.name) == ["Bus passes"])
        let told = rows.compactMap { row -> [String]? in
            if case .failure(let problem) = row.row { [problem.key] + problem.arguments } else { nil }
        }
        #expect(told == [["import.hsds-not-a-service", "s1"]], "many stand on one line")
        #expect(Fixtures.problems(try Fixtures.rows(json: "{}")).map(\.1) == ["import.hsds-no-services"])
    }

    @Test("A file with one object to a line is told to be that, and one object on several lines is not")
    func oneToALine() throws {
        let one = #"{"id": "s1", "status": "active", "name": "A"}"#
        let problems = Fixtures.problems(try Fixtures.rows(json: one + "\n" + one + "\n"))
        #expect(problems.map(\.1) == ["import.hsds-lines"])
        let spread = Fixtures.problems(try Fixtures.rows(json: "{\n" + one.dropFirst() + "\n"))
        #expect(!spread.map(\.1).contains("import.hsds-lines"))
    }

    @Test("Nesting without end is refused")
    func deep() throws {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        #expect(Fixtures.resources(try Fixtures.rows(json: deep)).isEmpty)
        let within = #"[{"id": "s", "status": "active", "name": "A", "phones": \#(deep)}]"#
        #expect(Fixtures.problems(try Fixtures.rows(json: within)).map(\.1) == ["import.json-too-deep"])
    }

    @Test("Wrong types in the rows that belong to a service are told with their name")
    func wrongTypes() throws {
        for member in [#""phones": {}"#, #""phones": ["x"]"#, #""languages": 7"#, #""schedules": [[]]"#] {
            let rows = try Fixtures.rows(json: #"[{"id": "s", "status": "active", "name": "A", \#(member)}]"#)
            #expect(Fixtures.problems(rows).map(\.1) == ["import.hsds-wrong-type"], "\(member)")
            guard case .failure(let problem)? = rows.first?.row else { continue }
            #expect(problem.arguments.last == "A", "the service is named, as many may stand on one line")
        }
        let empty = try Fixtures.rows(
            json: #"[{"id": "s", "status": null, "name": "A", "phones": null, "organization": null}]"#)
        #expect(Fixtures.resources(empty).map(\.content.name) == ["A"])
    }

    @Test("A service at several places comes once, with all of them")
    func places() throws {
        func at(_ city: String) -> String {
            #"{"service": \#(Self.service), "location": {"id": "\#(city)", "addresses": [{"city": "\#(city)"}]}}"#
        }
        let rows = try Fixtures.rows(json: "{\"contents\": [\(at("Mill Lane")), \(at("Harbour"))]}")
        #expect(Fixtures.resources(rows).map(\.content.places) == [["Mill Lane", "Harbour"]])
    }

    @Test("A number to speak to somebody is taken, and never that of a fax")
    func faxes() throws {
        let (fax, tty) = (#"{"number": "1", "type": "Fax"}"#, #"{"number": "2", "type": "tty"}"#)
        for (phones, number) in [
            ([fax], ""), ([fax, tty], "2"), ([fax, tty, #"{"number": "3", "type": "cell"}"#], "3"),
            ([tty, #"{"number": "3", "type": "cell"}"#, #"{"number": "4"}"#], "4"),
        ] {
            let rows = try Fixtures.rows(
                json: #"[{"id": "s", "status": "active", "name": "A", "phones": [\#(phones.joined(separator: ","))]}]"#)
            #expect(Fixtures.resources(rows).map(\.content.phone) == [number])
        }
    }

    @Test("Hours and prices that have ended are left out, and do not say what it costs")
    func ended() throws {
        let rows = try Fixtures.rows(
            json: """
                [{"id": "s", "status": "active", "name": "A",
                  "schedules": [{"description": "Mondays", "valid_to": "2026-11-23"},
                                {"description": "Fridays", "valid_to": "2026-11-24"}],
                  "cost_options": [{"amount": 35, "valid_to": "2022-12-31"}, {"amount": 0}]}]
                """, today: try #require(Day("2026-11-24")))
        let content = try #require(Fixtures.resources(rows).first?.content)
        #expect(content.hours == "Fridays")
        #expect(content.cost == .free && !content.costNote.contains("35"))
    }

    @Test("What holds for a service at a place is read in both forms; the organisation's number comes last")
    func atPlaces() throws {
        let organization = #""organization": {"id": "o1", "name": "Harbour Line", "phones": [{"number": "1"}]}"#
        let objects = try Fixtures.rows(
            json: """
                [{"id": "s1", "status": "active", "name": "A", \(organization), "service_at_locations": [
                   {"phones": [{"number": "3"}], "schedules": [{"description": "Mondays"}],
                    "location": {"id": "l1", "name": "Kiosk", "phones": [{"number": "2"}]}}]},
                 {"id": "s2", "status": "active", "name": "B", \(organization)}]
                """)
        let tables = try Fixtures.rows(csv: [
            "services": "id,organization_id,name,status\ns1,o1,A,active\ns2,o1,B,active\n",
            "organizations": "id,name\no1,Harbour Line\n", "locations": "id,name\nl1,Kiosk\n",
            "service_at_location": "id,service_id,location_id\nx,s1,l1\n",
            "phones": "id,location_id,service_at_location_id,organization_id,number\na,,,o1,1\nb,l1,,,2\nc,,x,,3\n",
            "schedules": "id,service_at_location_id,description\nd,x,Mondays\n",
        ])
        for rows in [objects, tables] {
            let contents = Fixtures.resources(rows).map(\.content)
            #expect(contents.map(\.phone) == ["3", "1"])
            #expect(contents.map(\.hours) == ["Mondays", ""])
            #expect(contents.map(\.places) == [["Kiosk"], []])
        }
    }

    @Test("The organisation's number is said, so that a changed one comes in again; none at all leaves the old one")
    func organizationNumber() throws {
        for (phones, isUnsaid) in [(#", "phones": [{"number": "1"}]"#, false), (#", "phones": []"#, true), ("", true)] {
            let organization = #"{"id": "o1", "name": "Harbour Line"\#(phones)}"#
            let rows = try Fixtures.rows(
                json: #"[{"id": "s", "status": "active", "name": "A", "organization": \#(organization)}]"#)
            #expect(Fixtures.resources(rows).map { $0.unsaid.contains(.phone) } == [isUnsaid], "\(phones)")
        }
    }

    @Test("An unknown language, a web address of no web and an age beyond any do no harm")
    func odd() throws {
        let rows = try Fixtures.rows(
            json: """
                [{"id": "s", "status": "active", "name": "A", "url": "javascript:alert(1)", "email": "a b@c",
                  "maximum_age": 999, "minimum_age": "12.0", "assured_date": "yesterday", "fees": "No charge",
                  "languages": [{"name": "Klingon"}, {"name": "Spanish"}, {"code": "fra"}]}]
                """)
        let content = try #require(Fixtures.resources(rows).first?.content)
        #expect((content.web, content.email) == ("", ""))
        #expect((content.youngest, content.oldest) == (12, nil))
        #expect(content.checkedOn == nil)
        #expect(content.cost == .free)
        #expect(content.languages == ["es", "fr"])
        #expect(content.notes == "Klingon")
    }

    private static let tables = [
        "services": "id,organization_id,name,description,status\ns1,o1,Bus passes,\"Half price,\nall month\",active\n",
        "organizations": "id,name,website\no1,Harbour Line,https://harbour.example\n",
        "service_at_location": "id,service_id,location_id\nx,s1,l1\n", "locations": "id,name\nl1,Kiosk\n",
        "addresses": "id,location_id,address_1,city\na,l1,7 Quay,Saltmere\n",
        "phones": "id,service_id,number\np,s1,01632 960100\n",
    ]

    @Test("The tables of a package are joined, lines of quoted fields included")
    func package() throws {
        let only = try #require(Fixtures.resources(try Fixtures.rows(csv: Self.tables)).first?.content)
        #expect(only.name == "Bus passes")
        #expect(only.provider == "Harbour Line")
        #expect(only.offers == "Half price,\nall month")
        #expect(only.places == ["Saltmere", "Kiosk"])
        #expect(only.address == "7 Quay, Saltmere")
        #expect(only.phone == "01632 960100")
        #expect(only.web == "https://harbour.example")
    }

    @Test("A column that is missing and a row of another width are told with the file they are in")
    func brokenTables() throws {
        var tables = Self.tables
        tables["addresses"] = "id,address_1,city\na,7 Quay,Saltmere\n"
        tables["phones"] = "id,service_id,number\np,s1\n"
        let rows = try Fixtures.rows(csv: tables)
        #expect(Fixtures.resources(rows).map(\.content.address) == [""])
        let told = rows.compactMap { row -> [String]? in
            if case .failure(let problem) = row.row { [problem.key] + problem.arguments } else { nil }
        }
        #expect(told.contains(["import.hsds-no-column", "addresses.csv", "location_id"]))
        #expect(told.contains { $0.prefix(3) == ["import.in-file", "phones.csv", "import.row-width"] })
        let nameless = try Fixtures.rows(csv: ["services": "id,title\ns1,Bus passes\n"])
        #expect(Fixtures.problems(nameless).map(\.1) == ["import.hsds-no-column"])
        #expect(
            Fixtures.problems(try Fixtures.rows(csv: ["phones": "id\n1\n"])).map(\.1) == ["import.hsds-no-services"])
    }

    @Test("Rows that point at each other in a circle, or at nothing, end")
    func circles() throws {
        var tables = Self.tables
        tables["taxonomy_terms"] = "id,name,parent_id\nt1,Transport,t2\nt2,Travel,t1\n"
        tables["attributes"] = "id,link_id,taxonomy_term_id\na,s1,t1\nb,s1,t9\n"
        tables["service_at_location"] = "id,service_id,location_id\nx,s1,nowhere\n"
        let only = try #require(Fixtures.resources(try Fixtures.rows(csv: tables)).first?.content)
        #expect(only.kinds == [.transport])
        #expect(only.places.isEmpty)
    }
}
