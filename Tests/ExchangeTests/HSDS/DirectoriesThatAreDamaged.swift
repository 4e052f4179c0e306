import Clinic
import Exchange
import FollowThrough
import Practice
import Testing

@Suite("A directory that says less than it did is not one that says nothing")
struct DirectoriesThatAreDamaged {
    private typealias Fixtures = HSDSFixtures

    private static let services = "id,name,status\ns1,Rides,active\ns2,Lifts,active\n"

    @Test("a table that ends early, or of which a row cannot be read, leaves what was known")
    func tables() throws {
        let cut = try Fixtures.rows(csv: [
            "services": Self.services, "phones": "id,service_id,number\na,s1,\"1\n",
        ])
        #expect(Fixtures.problems(cut).map(\.1) == ["import.in-file"])
        #expect(Fixtures.resources(cut).allSatisfy { $0.unsaid.contains(.phone) })
        let ragged = try Fixtures.rows(csv: [
            "services": Self.services, "languages": "id,service_id,code\na,s1,es\nb,s2\n",
        ])
        #expect(Fixtures.resources(ragged).map { $0.unsaid.contains(.languages) } == [false, true])
        #expect(Fixtures.resources(ragged).first?.content.languages == ["es"])
    }

    @Test("a null in JSON says nothing, and an empty list says that there is none")
    func nulls() throws {
        func unsaid(_ value: String) throws -> Bool? {
            let json = #"[{"id": "s", "status": "active", "name": "A", "languages": \#(value)}]"#
            return Fixtures.resources(try Fixtures.rows(json: json)).first?.unsaid.contains(.languages)
        }
        #expect(try unsaid("null") == true)
        #expect(try unsaid("[]") == false)
    }

    @Test("tables that are parted by semicolons are read")
    func semicolons() throws {
        let rows = try Fixtures.rows(csv: ["services": Self.services.replacing(",", with: ";")])
        #expect(Fixtures.resources(rows).map(\.content.name) == ["Rides", "Lifts"])
    }

    @Test(
        "free is what is said to be free, and not what stands beside it",
        arguments: [
            ("Free parking; consultation $80", .pays), ("Smoke-free facility. $20 per visit", .pays),
            ("Feel free to call", .unknown), ("Toll-free number", .unknown),
            ("Free for members, $10 otherwise", .unknown), ("Free", .free), ("No charge", .free), ("none", .free),
            ("$15.00", .pays), ("Sliding scale", .little), ("Gratis", .free), ("No es gratis", .pays),
            ("Free. We don't ask for insurance", .free), ("Participation par un don", .little),
        ] as [(String, ResourceCost)])
    func fees(_ told: String, _ cost: ResourceCost) throws {
        let json = #"[{"id": "s", "status": "active", "name": "A", "fees": "\#(told)"}]"#
        #expect(Fixtures.resources(try Fixtures.rows(json: json)).first?.content.cost == cost)
    }

    @Test(
        "a sum is read as it is written",
        arguments: [
            ("$15.00", .pays), ("1,200.00", .pays), ("0.00", .free), ("free", .free), ("Sliding scale", .little),
            ("none", .free), ("12,50 €", .pays),
        ] as [(String, ResourceCost)])
    func sums(_ amount: String, _ cost: ResourceCost) throws {
        let json = #"[{"id": "s", "status": "active", "name": "A", "cost_options": [{"amount": "\#(amount)"}]}]"#
        #expect(Fixtures.resources(try Fixtures.rows(json: json)).first?.content.cost == cost)
    }

    @Test("hours keep what they depend on, and an address the state")
    func hours() throws {
        func hours(_ more: String) throws -> String? {
            let row = #"{"opens_at": "09:00:00Z", "closes_at": "17:00:00Z", \#(more)}"#
            let json = #"[{"id": "s", "status": "active", "name": "A", "schedules": [\#(row)]}]"#
            return Fixtures.resources(try Fixtures.rows(json: json)).first?.content.hours
        }
        #expect(try hours(#""byday": "MO", "freq": "WEEKLY""#) == "MO 09:00 UTC–17:00 UTC")
        #expect(try hours(#""byday": "MO", "freq": "WEEKLY", "interval": 2"#)?.contains("interval 2") == true)
        #expect(try hours(#""byday": "1MO", "freq": "MONTHLY""#)?.contains("MONTHLY") == true)
        #expect(try hours(#""weekday": "Monday", "valid_from": "2031-01-01""#)?.contains("2031-01-01") == true)
        #expect(try hours(#""weekday": "Monday""#)?.hasPrefix("Monday 09:00") == true)
        let told = try hours(#""description": "Mondays at noon", "valid_from": "2031-01-01""#)
        #expect(told == "Mondays at noon (valid_from 2031-01-01)")
        let places =
            #"{"location": {"id": "l", "addresses": [{"address_1": "7 Quay", "city": "Saltmere", "state_province": "CA"}]}}"#
        let rows = try Fixtures.rows(
            json: #"[{"id": "s", "status": "active", "name": "A", "service_at_locations": [\#(places)]}]"#)
        #expect(Fixtures.resources(rows).first?.content.address == "7 Quay, Saltmere, CA")
    }
}
