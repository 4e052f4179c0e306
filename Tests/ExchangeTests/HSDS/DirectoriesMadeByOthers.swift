import Clinic
import Exchange
import FollowThrough
import Practice
import Testing

@Suite(
    "Directories made by others (HSDS 3.0)", .enabled(if: HSDSFixtures.areThere, "skipped: no shared fixtures"))
struct DirectoriesMadeByOthers {
    private func read(_ name: String) throws -> [HSDSFixtures.Row] {
        try HSDSFixtures.rows(of: HSDSFile(path: HSDSFixtures.path(name), today: HSDSFixtures.longAgo))
    }

    @Test("One service in full brings what it offers, for whom, where, when, in what languages, and who was sure")
    func serviceInFull() throws {
        let rows = try read("service_full.json")
        let only = try #require(HSDSFixtures.resources(rows).first)
        #expect(rows.count == 1)
        #expect(only.source == "hsds:ac148810-d857-441c-9679-408f346de14b")
        let content = only.content
        #expect(content.name == "Community Counselling (MyCity Counselling Services)")
        #expect(content.provider == "Example Organization Inc.")
        #expect(content.offers.hasPrefix("Counselling Services provided by trained professionals."))
        #expect(content.kinds.contains(.fear))
        #expect(content.places == ["MyCity", "MyCity Civic Center"])
        #expect(content.address == "1-30 Main Street, MyVillage, MyCity, MyState, ABC 1234")
        #expect(content.languages == ["ur"])
        #expect(content.cost == .pays)
        #expect(content.costNote.contains("35 GBP"))
        #expect((content.youngest, content.oldest) == (12, 100))
        #expect(content.hours.hasPrefix("The service is available from 10 am"))
        #expect(content.phone == "+44 1234 234567 x100")
        #expect(content.email == "email@example.com")
        #expect(content.web == "http://example.com/counselling")
        #expect(content.checkedOn == Day(year: 2005, month: 1, day: 1))
        #expect(content.checkedElsewhere == "email@example.com")
        #expect(!only.isClosed)
    }

    @Test(
        "Every form of the same directory brings the same service",
        arguments: [
            "service_full.json", "service_list.json", "organization_full.json", "service_at_location_full.json",
            "service_at_location_list.json", "tabular.json", "csv", "csv/datapackage.json", "csv/services.csv",
        ])
    func everyForm(name: String) throws {
        let rows = try read(name)
        #expect(HSDSFixtures.problems(rows).isEmpty)
        let resources = HSDSFixtures.resources(rows)
        #expect(resources.map(\.source) == ["hsds:ac148810-d857-441c-9679-408f346de14b"])
        #expect(resources.first?.content.name.hasPrefix("Community Counselling") == true)
    }

    @Test("The tables in one file and as a package bring exactly the same")
    func tablesAlike() throws {
        let package = HSDSFixtures.resources(try read("csv"))
        #expect(package == HSDSFixtures.resources(try read("tabular.json")))
        let inFull = HSDSFixtures.resources(try read("service_full.json"))
        #expect(package.first?.content.places.first == inFull.first?.content.places.first)
        #expect(package.first?.content.costNote == inFull.first?.content.costNote)
    }

    @Test(
        "A file of something else says that no services are in it, or that what is in it is none",
        arguments: ["location.json", "taxonomy.json", "taxonomy_term_list.json", "organization_list.json", "base.json"])
    func somethingElse(name: String) throws {
        let rows = try read(name)
        let told = ["import.hsds-no-services", "import.hsds-not-a-service"]
        #expect(HSDSFixtures.resources(rows).isEmpty)
        #expect(HSDSFixtures.problems(rows).allSatisfy { told.contains($0.1) })
        #expect(!rows.isEmpty)
    }
}
