import Clinic
import FollowThrough
import Markup
import Measures
import Signs
import Testing

@testable import Pages

@Suite("Texts")
struct TextsTests {
    private let languages = Language.allCases

    @Test("Where the product's limits come from is said in each language, also where others published the rule")
    func limitSources() {
        for row in BuiltInThresholds.rows + BuiltInSignThresholds.rows {
            let told = languages.map { Words($0).whereLimitComesFrom(row) }
            // Nobody who reads a limit has the product's own papers at hand.
            let papers = ["0013", "0019"]
            #expect(told.first == row.source || papers.contains { row.source.contains($0) })
            #expect(!told.contains { text in papers.contains { text.contains($0) } }, "\(row.source)")
            #expect(Set(told).count == languages.count, "\(row.source)")
        }
        let own = Threshold(key: .cutoff, measure: .phq9, value: 12, grade: .c, source: "Our own audit of 2025")
        #expect(languages.allSatisfy { Words($0).whereLimitComesFrom(own) == own.source })
    }

    @Test("Numbers have the language's decimal mark, and a whole limit has none")
    func numbers() {
        #expect(Words(.english).points(323) == "32.3")
        #expect(Words(.french).points(323) == "32,3")
        #expect(Words(.spanish).points(-7) == "−0,7")
        #expect(Words(.english).points(9, decimals: 0) == "9")
        #expect(Words(.english).limit(360) == "36")
        #expect(Words(.spanish).limit(255) == "25,5")
    }

    @Test("A client whose name cannot be read is called so, in every language, and never by an empty word")
    func unreadableClient() {
        let client = Client.unreadable(ID(high: 1, low: 1))
        #expect(languages.map { Words($0).name(of: client) }.allSatisfy { !$0.isEmpty })
        #expect(Words(.english).name(of: client) == "Name cannot be read")
        #expect(Words(.french).name(of: client) == "Nom illisible")
    }

    @Test("French says d’ before a vowel and a mute h, and de before everything else")
    func elision() {
        for name in ["Omar", "Ana", "Élodie", "E\u{301}lodie", "Œdipe", "Hélène", "Henri", "Yves"] {
            #expect(Words(.french).openConcernOf(name) == "Voir la préoccupation d’\(name)")
            #expect(Words(.french).whatTheySaid(name) == "Ce qu’\(name) a dit")
        }
        for name in ["Sam", "Hassan", "Houda", "Yasmine", "HR-0001", "7"] {
            #expect(Words(.french).openConcernOf(name) == "Voir la préoccupation de \(name)")
            #expect(Words(.french).whatTheySaid(name) == "Ce que \(name) a dit")
        }
        #expect(Words(.spanish).openConcernOf("Omar") == "Ver el asunto de Omar")
    }

    @Test("French has a space before a colon and a semicolon, also between what is put together on the page")
    func spaces() {
        let context = PageSamples.context(.french)
        let review = String(decoding: ReviewPage(context, PageSamples.dueConcern).bytes(), as: UTF8.self)
        #expect(review.contains("before the end : tenue ?") && review.contains("Langue : Français"))
        #expect(!review.contains("before the end: ") && !review.contains("Langue: "))
        let english = String(
            decoding: ReviewPage(PageSamples.context(), PageSamples.dueConcern).bytes(), as: UTF8.self)
        #expect(english.contains("before the end: kept?") && english.contains("Language: English"))
    }

    @Test("Words that were typed with quotation marks around all of them are quoted once")
    func quoted() {
        let words = Words(.english)
        for typed in [
            "It can’t work.", "“It can’t work.”", "\"It can’t work.\"", " «It can’t work.» ", "“It can’t work”.",
            "““It can’t work.””", "„It can’t work.“",
        ] { #expect(words.quoted(typed) == "“It can’t work.”", "\(typed)") }
        #expect(words.quoted("“No” is what she said, and “never”") == "““No” is what she said, and “never””")
        #expect(words.quoted("\"No\" and \"never\"") == "“\"No\" and \"never\"”")
        #expect(words.quoted("“”") == "““””")
    }

    @Test("What is wrong with a field goes on from its name, whether that ends as a sentence or not")
    func problemOfAField() {
        let words = Words(.english)
        #expect(
            words.problem("Type a number.", of: "Said that it can’t work.") == "Said that it can’t work: type a number."
        )
        #expect(words.problem("Type a number.", of: "Minutes") == "Minutes: type a number.")
    }

    @Test("A review says whether the talk helped, as it was answered, and nothing where nobody said")
    func whetherItHelped() {
        func told(_ helped: Helped?) -> String {
            Words(.english).afterwards(
                .stepReported(step: PageSamples.id(1), .kept, helped))
        }
        #expect(told(.little) == " (did it help: a little)" && told(nil).isEmpty)
    }

    @Test("Every sign has words in every language")
    func everySign() {
        for kind in SignKind.allCases {
            let sign = PageSamples.sign(kind, 50, days: -3, [(.total, 323), (.count, 2)])
            let lines = languages.map { Words($0).line(sign, PageSamples.context($0).dates).text }
            let advice = languages.map { Words($0).advice(kind, "Ana") }
            #expect(!lines.contains("") && Set(lines).count == languages.count, "\(kind): \(lines)")
            #expect(advice.allSatisfy { $0.hasSuffix(".") && $0.count > 10 }, "\(kind): \(advice)")
            #expect(Set(advice).count == languages.count, "\(kind): \(advice)")
        }
    }

    @Test("Of a total alone, nobody is told to ask about its lowest line")
    func totalAlone() {
        for language in languages {
            let words = Words(language)
            let alone = words.advice(.allianceBelowCutoff, "Ana", knowsLines: false)
            #expect(alone.hasSuffix(".") && alone != words.advice(.allianceBelowCutoff, "Ana"))
        }
        #expect(!Words(.english).advice(.allianceBelowCutoff, "Ana", knowsLines: false).contains("line"))
    }

    @Test("Praise has words for every age in every language, names no number, and does not shout")
    func praise() {
        for language in languages {
            for kind in PraiseKind.allCases where kind != .byHand {
                for count in [nil, 1, 2, 4] as [Int?] {
                    let said = AgeBand.allCases.map { Words(language).praise(kind, $0, count: count) }
                    for sentence in said {
                        #expect(sentence.hasSuffix("."), "\(sentence)")
                        #expect(!sentence.contains("!") && !sentence.contains(where: \.isNumber), "\(sentence)")
                    }
                    #expect(Set(said).count == 3)
                }
            }
        }
    }

    @Test("Praise says as often as it was so, and nothing that nobody saw")
    func praiseCounts() {
        let (english, spanish, french) = (Words(.english), Words(.spanish), Words(.french))
        #expect(english.praise(.onTimeAfterLate, .adult, count: 1) == "You were here on the dot. I noticed.")
        #expect(english.praise(.onTimeAfterLate, .adult, count: 2).contains("after being late twice"))
        #expect(spanish.praise(.onTimeAfterLate, .adult, count: 3).contains("después de llegar tarde tres veces"))
        #expect(french.praise(.onTimeAfterLate, .adult, count: 3).contains("en retard trois fois"))
        for ages in AgeBand.allCases {
            #expect(english.praise(.onTimeInARow, ages, count: 5).contains("five times in a row"))
            #expect(spanish.praise(.onTimeInARow, ages, count: 5).contains("cinco veces seguidas"))
            #expect(french.praise(.onTimeInARow, ages, count: 5).contains("cinq fois de suite"))
            #expect(!english.praise(.onTimeInARow, ages, count: 1).contains("in a row"))
            #expect(!english.praise(.onTimeInARow, ages, count: nil).contains("in a row"))
        }
    }

    @Test("What an import refuses or tells is said whole, with the column it is about")
    func imports() {
        let words = Words(.english)
        #expect(words.importProblem("problem.range", ["line-1", "0", "10"]) == "line-1: from 0 to 10.")
        #expect(words.importProblem("problem.range", ["total", "0", "40"]) == "total: from 0 to 40.")
        #expect(
            words.importProblem("import.columns-unread", ["Totl", "note"]) == "Columns not read: Totl, note.")
        #expect(
            words.importProblem("import.column-meant", ["lin-4", "line-4"])
                == "There is no column line-4, and “lin-4” would not be read. Among the columns, write line-4=lin-4 if "
                + "that is what it holds, or ignore=lin-4 to leave it out.")
        #expect(
            words.importProblem("import.line-end", []).hasPrefix("A line ends in a carriage return alone, as old Macs"))
        #expect(
            words.importProblem("import.number-order", ["3", "P-1", "4", "2026-01-12", "3", "2026-01-19", "4"])
                == "Line 3, client P-1: session 4 is on 2026-01-12, before session 3 on 2026-01-19 (line 4). The days "
                + "hold; look which of the two is a slip.")
        #expect(words.importProblem("import.without-check", ["3"]) == "Sessions without any check: 3.")
        #expect(
            words.importProblem("import.date-order", ["2", "03/02/2026", "iso", "--dates dmy", "--dates mdy"])
                == "Line 2: “03/02/2026” is no date in the order iso. Read the file with --dates dmy or --dates mdy.")
        let told = [
            "import.columns-unread", "import.no-measure", "import.without-check", "import.unlikely-day",
            "import.column-meant", "import.time-alone", "import.two-people", "import.no-such-therapist",
            "import.other-client", "import.attendance-missing", "import.end-apart", "import.no-such-version",
            "import.measures-unread", "import.number-order", "import.number-order-more",
            "import.called-off-unsaid", "import.attendance-unreadable", "import.ending-unreadable", "import.day-taken",
            "import.no-such-item", "import.treatments-unreadable", "import.therapists-unreadable",
            "import.marks-missing",
            "import.undated-moved", "problem.no-total",
            "import.risk-unasked", "import.time-skipped", "import.columns-unnamed", "import.date-order",
            "import.after-end", "import.kept-after-end", "import.risk-after-end", "import.before-intake",
            "import.checked-not-seen", "import.client-alone", "import.session-undated-here", "import.incomplete",
            "import.filled", "import.no-such-day", "import.not-whole", "import.too-many-decimals",
            "import.day-counted", "import.day-unparted", "import.month-in-letters", "import.year-short",
            "import.state-unreadable", "import.choice-doubt", "import.resource-other", "import.resource-closed-there",
        ]
        for key in told {
            #expect(Set(languages.map { Words($0).importProblem(key, ["7", ""]) }).count == 3, "\(key)")
        }
    }

    @Test("A sign reads as a good colleague would say it")
    func signs() {
        let (words, dates) = (Words(.english), PageSamples.context().dates)
        let fell = PageSamples.sign(.allianceFell, 70, days: -7, [(.change, -43), (.total, 323)])
        #expect(words.line(fell, dates).text == "Alliance fell by 4.3, to 32.3")
        let missed = PageSamples.sign(.missed, 55, days: -7, [(.count, 2)])
        #expect(
            words.line(missed, dates, nothingIsBooked: true).text == "Did not come, twice in a row; nothing is booked")
        let late = PageSamples.sign(.arrivedLate, 40, days: 0, [(.minutes, 15), (.minutes, 10)])
        #expect(words.line(late, dates).text == "Late twice, by 10 and 15 minutes")
    }

    @Test("Every act has words in every language")
    func acts() {
        for language in languages {
            for act in NextAct.allCases { #expect(Words(language).act(act, "Ana", next: nil).contains("Ana")) }
        }
        #expect(Words(.english).act(.talk, "Ana", next: "today 14:00") == "Talk with Ana, today 14:00")
        #expect(Words(.english).act(.call, "Ruth", next: nil, missed: .inARow(2)) == "Call Ruth: missed twice")
    }

    @Test("Every sentence that the measures can say has words in every language")
    func sentences() {
        let measures = [BuiltInMeasures.allianceAdult, PageSamples.lowMood, PageSamples.wellbeing]
        let withoutFigures = [SentenceKeys.declined, SentenceKeys.unscored, SentenceKeys.totalOnly]
        for measure in measures {
            for key in SentenceKeys.all {
                // The arguments, and the first figure that is told.
                let (arguments, figure): ([Sentence.Argument], Int?) =
                    switch key {
                    case SentenceKeys.incomplete: ([.count(1), .item(.goals)], nil)
                    case SentenceKeys.lowestLine, SentenceKeys.riskAnswered:
                        ([.item(.goals), .points(61, decimals: 1)], 61)
                    default:
                        (
                            [.points(352, decimals: 1), .points(29, decimals: 1), .points(360, decimals: 1)],
                            withoutFigures.contains(key) ? nil : 352
                        )
                    }
                let all = languages.map { language in
                    Words(language).sentence(Sentence(key: key, arguments: arguments), measure: measure)
                }
                #expect(Set(all).count == languages.count, "\(key): \(all)")
                for (language, said) in zip(languages, all) {
                    #expect(said.count > 8 && said.hasSuffix("."), "\(key) in \(language.rawValue): \(said)")
                    guard let figure else { continue }
                    #expect(said.contains(Words(language).points(figure)), "\(key) in \(language.rawValue): \(said)")
                }
            }
        }
    }

    @Test("Days are said as people say them")
    func days() {
        let dates = PageSamples.context().dates
        #expect(dates.spoken(PageSamples.at(0, 14)) == "today 14:00")
        #expect(dates.spoken(PageSamples.today.adding(days: -1)) == "yesterday")
        #expect(dates.spoken(PageSamples.today.adding(days: -5)) == "Thursday")
        #expect(dates.spoken(PageSamples.today.adding(days: -7)) == "last Tuesday")
        #expect(dates.spoken(PageSamples.today.adding(days: -12)) == "12 November")
        #expect(dates.ago(PageSamples.today.adding(days: -21)) == "3 weeks ago")
        #expect(dates.brief(PageSamples.at(1, 11)) == "tomorrow 11:00")
        #expect(dates.brief(PageSamples.at(2, 11)) == "Thu 11:00")
        #expect(dates.exact(PageSamples.at(0, 14)) == "Tuesday 24 November 2026, 14:00")
        #expect(PageSamples.context(.french).dates.date(PageSamples.today.adding(days: -23)) == "1er novembre")
        #expect(PageSamples.context(.spanish).dates.heading(PageSamples.today) == "Martes 24 de noviembre")
    }

    @Test("A day that is told as seen from today prints with its date, and one that is told by its date does not")
    func daysOnPaper() {
        let (dates, today) = (PageSamples.context().dates, PageSamples.today)
        func prints(_ when: When) -> Bool {
            var html = HTML(capacity: 256)
            html.add(when)
            return String(decoding: html.bytes, as: UTF8.self).contains("on-paper")
        }
        #expect(prints(dates.when(today)) && prints(dates.when(today.adding(days: -7))))
        #expect(prints(dates.when(PageSamples.at(6, 9))) && prints(dates.whenAgo(today.adding(days: -60))))
        #expect(!prints(dates.when(today.adding(days: -8))) && !prints(dates.when(today.adding(days: 7))))
        #expect(!prints(dates.whenShort(today)))
    }

    @Test("A count of nothing never says one, once or 1, in any language", arguments: Language.allCases)
    func countsOfNothing(language: Language) {
        let words = Words(language)
        let texts = [
            words.directoryLead(0, notFresh: 0), words.found(0), words.toTalkOver(0, 0), words.moreOnAgenda(0),
            words.restingMatters(0), words.meetingsBefore(0),
            words.praiseBalanceLine(PraiseBalance(praises: 0, concerns: 0, clients: 0)), words.before(0),
            words.leadTalked("", steps: 0), words.leadTalked("", steps: 0, isSafety: true), words.closedConcerns(0),
            words.daysAgo(0), words.weeksAgo(0), words.monthsAgo(0), words.yearsAgo(0), words.days(0),
            words.minutes(0), words.hours(0), words.sessions(0), words.clientProblems(0), words.problemsHeading(0),
            words.codeWrong(0),
        ]
        let ones: Set<Substring> = ["1", "one", "once", "un", "una", "uno", "une"]
        for text in texts {
            let said = text.lowercased().split { !$0.isLetter && !$0.isNumber }
            #expect(ones.isDisjoint(with: said), "\(text)")
        }
        guard language == .french else { return }
        #expect(words.directoryLead(0, notFresh: 0) == "0 ressource." && words.daysAgo(0) == "il y a 0 jour")
        #expect(words.directoryLead(1, notFresh: 1) == "1 ressource. Une est à vérifier à nouveau.")
        #expect(words.praiseBalanceLine(PraiseBalance(praises: 0, concerns: 2, clients: 1)).hasPrefix("Dit 0 fois que"))
        #expect(words.praiseBalanceLine(PraiseBalance(praises: 1, concerns: 2, clients: 1)).hasPrefix("Dit une fois"))
    }

    @Test("To take something back and to call something off are two words, in every language")
    func undoIsNotCancel() {
        for language in languages { #expect(Words(language).undo != Words(language).cancel) }
    }

    @Test("The prompts make room and explore before anything is asked for, in every language")
    func prompts() {
        for language in languages {
            for topic in TalkTopic.allCases {
                for ages in AgeBand.allCases {
                    let prompts = Words(language).prompts(topic, ages)
                    #expect(!prompts.makeRoom.contains("?") || topic == .other, "\(prompts.makeRoom)")
                    #expect(
                        prompts.explore.contains("?") || prompts.explore.contains(".") && topic == .assignment,
                        "\(prompts.explore)")
                    #expect(prompts.onlyThen.contains("?"), "\(prompts.onlyThen)")
                }
            }
        }
    }
}
