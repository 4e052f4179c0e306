import Clinic
import FollowThrough
import Testing

@Suite("Resources are found however they are spelled, and matched with a reason")
struct FindingResources {
    static func resource(_ number: UInt64, _ name: String, _ change: (inout ResourceContent) -> Void = { _ in })
        -> Resource
    {
        var content = ResourceContent(name: name)
        content.kinds = [.transport]
        change(&content)
        let version = ResourceVersion(
            id: ID(high: 3, low: number), resource: ID(high: 2, low: number), cause: .added, content: content,
            at: Instant(microseconds: 0), by: nil)
        return Resource(id: version.resource, source: nil, version: version)
    }

    private static let directory = [
        resource(1, "Valley Rides") {
            $0.offers = "Volunteers who drive people home after evening appointments"
            $0.places = ["Mill Lane"]
        },
        resource(2, "The Quiet Room") { $0.places = ["Bibliothèque du Moulin"] },
        resource(3, "Night Fare Fund") { $0.offers = "Pays part of a taxi; transport at night" },
        resource(4, "Guardería Sol") { $0.offers = "Cuidado de niños" },
        resource(5, "Straße 7, Søndervig") { $0.offers = "Œuvre d’entraide" },
    ]

    private func find(_ query: String) -> [String] {
        var index = ResourceIndex()
        for resource in Self.directory { index.put(resource) }
        return index.find(query).compactMap { id in Self.directory.first { $0.id == id }?.content.name }
    }

    @Test(
        "A word with a slip, without its accents or not finished finds what was meant",
        arguments: [
            ("valley rides", "Valley Rides"), ("vally ridse", "Valley Rides"), ("volunters", "Valley Rides"),
            ("volun", "Valley Rides"), ("bibliotheque", "The Quiet Room"), ("BIBLIOTHÈQUE", "The Quiet Room"),
            ("bibliotehque", "The Quiet Room"), ("tranpsort", "Night Fare Fund"), ("transp", "Night Fare Fund"),
            ("guarderia", "Guardería Sol"), ("gurderia sol", "Guardería Sol"), ("ninos", "Guardería Sol"),
            ("mil lane", "Valley Rides"), ("strasse", "Straße 7, Søndervig"), ("sondervig", "Straße 7, Søndervig"),
            ("oeuvre", "Straße 7, Søndervig"),
        ])
    func spelling(query: String, name: String) { #expect(find(query).first == name) }

    @Test("What it helps with finds it too, in each language and with a slip, after those that say so themselves")
    func byKind() {
        #expect(find("transport").first == "Night Fare Fund" && find("transport").count == 5)
        #expect(find("transprote valley") == ["Valley Rides"])
        let housing = Self.resource(9, "The Key Fund") { $0.kinds = [.housing] }
        var index = ResourceIndex()
        index.put(housing)
        for query in ["housing", "vivienda", "logement", "housnig"] { #expect(index.find(query) == [housing.id]) }
        #expect(index.find("transport").isEmpty)
    }

    @Test("What languages are spoken there finds it too, by what they are called in each language")
    func byLanguage() {
        var index = ResourceIndex()
        let both = Self.resource(9, "The Key Fund") { $0.languages = ["tr", "es-mx"] }
        let any = Self.resource(8, "Open Door") { $0.languages = [ResourceContent.anyLanguage] }
        for resource in [both, any] { index.put(resource) }
        for query in ["turkish", "spanish", "español", "turc", "Turkis key"] {
            #expect(index.find(query) == [both.id], "\(query)")
        }
        #expect(index.find("polish").isEmpty)
    }

    @Test("Every word has to be there, unless nothing has them all; nonsense finds nothing")
    func words() {
        #expect(find("taxi night") == ["Night Fare Fund"])
        #expect(find("taxi zebra") == ["Night Fare Fund"])
        #expect(find("zzzzqqq").isEmpty)
        #expect(find("  ").isEmpty)
        #expect(find("'; DROP TABLE resource; --").isEmpty)
        #expect(find(String(repeating: "valley ", count: 5000)).first == "Valley Rides")
    }

    @Test(
        "One thing is found by its name in another language, and by another name for it",
        arguments: ["bycicle", "bycicles", "bicicleta", "vélo", "velo", "bikes", "mend vélos"])
    func otherNames(query: String) {
        var index = ResourceIndex()
        let bikes = Self.resource(9, "Bike Kitchen") { $0.offers = "Mends bicycles" }
        for resource in Self.directory + [bikes] { index.put(resource) }
        #expect(index.find(query) == [bikes.id])
    }

    @Test("What helps with the same is found by a word for it, whatever it calls itself")
    func kindsByName() {
        var index = ResourceIndex()
        let help: [(BarrierKind, [String])] = [
            (.childcare, ["guardería", "garderie", "nursery", "crèche"]), (.cost, ["voucher", "vale", "bono"]),
            (.transport, ["autobús", "bus", "buses"]),
        ]
        for (place, kind) in help.enumerated() {
            index.put(Self.resource(UInt64(place), "Oak House") { $0.kinds = [kind.0] })
        }
        for (place, kind) in help.enumerated() {
            for query in kind.1 { #expect(index.find(query) == [ID(high: 2, low: UInt64(place))], "\(query)") }
        }
    }

    @Test("A telephone number finds whose it is, spaced or not, or a part of it; another number does not")
    func telephone() {
        var index = ResourceIndex()
        let rides = Self.resource(9, "Valley Rides") { $0.phone = "020 7946 0101" }
        for resource in Self.directory + [rides] { index.put(resource) }
        for query in ["020 7946 0101", "02079460101", "7946 0101", "79460101", "0207 946 0101"] {
            #expect(index.find(query) == [rides.id], "\(query)")
        }
        #expect(index.find("02079460102").isEmpty)
    }

    @Test("Small words beside others narrow nothing; alone they are looked for")
    func smallWords() {
        #expect(find("the taxi and the night") == ["Night Fare Fund"])
        #expect(find("guardería de niños y sol") == ["Guardería Sol"])
        #expect(find("taxi et transport") == ["Night Fare Fund"])
        #expect(find("of") == ["Night Fare Fund"])
    }

    @Test("What was changed is found by its new words and no longer by its old ones")
    func changing() {
        var index = ResourceIndex()
        index.put(Self.resource(1, "Valley Rides"))
        index.put(Self.resource(1, "Hilltop Lifts"))
        #expect(index.find("valley").isEmpty)
        #expect(index.find("hilltop").count == 1)
        #expect(index.count == 1)
    }

    @Test("What is only for some says so, and of two that are alike the one that is for everybody stands first")
    func forSome() {
        let today = Day(number: 20_000)
        let all = [
            Self.resource(1, "A pass") {
                ($0.checkedOn, $0.eligibility) = (today, "Only for pensioners with a residence card")
            },
            Self.resource(2, "Open to all") { $0.checkedOn = today },
        ]
        let need = MatchNeed(needs: BarrierNeeds(kind: .transport, language: nil, cost: .any))
        let found = ResourceMatch.rank(all, for: need, today: today, limitDays: 90)
        #expect(found.map(\.resource.content.name) == ["Open to all", "A pass"])
        #expect(found.map(\.reasons) == [[.kind(.transport)], [.kind(.transport), .forSome]])
    }

    @Test("The best match stands first, with why; another kind, another age and what is closed stay out")
    func matching() {
        let today = Day(number: 20_000)
        let all = [
            Self.resource(1, "Near") {
                ($0.places, $0.languages, $0.cost) = (["Mill Lane"], ["es"], .free)
                $0.checkedOn = today
            },
            Self.resource(2, "Far") {
                ($0.places, $0.languages, $0.cost) = (["North Cliff"], ["en"], .pays)
                $0.checkedOn = today
            },
            Self.resource(3, "Unsaid") { $0.checkedOn = today.adding(days: -91) },
            Self.resource(4, "Childcare") { $0.kinds = [.childcare] },
            Self.resource(5, "Too young") { $0.oldest = 20 },
        ]
        let need = MatchNeed(
            needs: BarrierNeeds(kind: .transport, language: "es", cost: .little), place: "by the mill, Mil Lane",
            age: 40)
        let found = ResourceMatch.rank(all, for: need, today: today, limitDays: 90)
        #expect(found.map(\.resource.content.name) == ["Near", "Unsaid", "Far"])
        #expect(found[0].reasons == [.kind(.transport), .place("Mill Lane"), .language("es"), .costFits])
        #expect(found[1].reasons == [.kind(.transport), .languageNotSaid, .costNotSaid, .notFresh])
        #expect(found[2].reasons == [.kind(.transport), .placeElsewhere, .languageOther, .costMore])
    }

    @Test("Nothing is fresh that nobody checked, or that was checked on a day to come")
    func freshness() {
        let today = Day(number: 20_000)
        func fresh(_ day: Int?) -> Freshness {
            var content = ResourceContent(name: "A")
            content.checkedOn = day.map { today.adding(days: $0) }
            return Freshness(content, today: today, limitDays: 90)
        }
        #expect(fresh(nil) == .never)
        #expect(fresh(1) == .never)
        #expect(fresh(0) == .fresh(days: 0))
        #expect(fresh(-90) == .fresh(days: 90))
        #expect(fresh(-91) == .stale(days: 91))
    }

    @Test("Slips are counted as letters added, left out, changed or swapped")
    func distance() {
        func apart(_ left: String, _ right: String) -> Int? {
            Spelling.distance(left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value), atMost: 2)
        }
        #expect(apart("lift", "lift") == 0)
        #expect(apart("lift", "lfit") == 1)
        #expect(apart("lift", "lifts") == 1)
        #expect(apart("lift", "lit") == 1)
        #expect(apart("bycicle", "bicycle") == 1)
        #expect(apart("transport", "tronspart") == 2)
        #expect(apart("lift", "bus") == nil)
        #expect(!Spelling.isNear("bus", "bud"))
    }

    @Test("Kinds are taken from words in three languages")
    func kinds() {
        #expect(KindGuess.kinds(in: "Bus passes and rides") == [.transport])
        #expect(KindGuess.kinds(in: "Guardería y transporte") == [.childcare, .transport])
        #expect(KindGuess.kinds(in: "Hébergement d’urgence") == [.housing])
        #expect(KindGuess.kinds(in: "Gardening for all").isEmpty)
    }
}
