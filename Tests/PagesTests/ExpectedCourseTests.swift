import Clinic
import Measures
import Pages
import Signs
import Testing

@Suite("What is expected, on pages")
struct ExpectedCourseTests {
    private func page(_ course: CourseSeen?, _ language: Language = .english) -> String {
        String(
            decoding: ClientPage(PageSamples.context(language), PageSamples.clientPage(course)).bytes(), as: UTF8.self)
    }

    @Test("below the chart stands where the last outcome was expected, where the next one is, and whose band it is")
    func own() {
        let page = page(PageSamples.course(isGeneral: false))
        #expect(page.contains("Expected by now: 15.6 to 30.0, 9 times in 10; next session: 14.9 to 29.5."))
        #expect(
            page.contains("From your practice’s own clients (41 closed courses) and this client’s scores so far."))
        #expect(page.contains("expected after such a start, 9 times in 10"))
        #expect(page.contains("c-band"))
    }

    @Test("a general prior is called one, with how many closed courses are still missing, and is drawn as an outline")
    func general() {
        let page = page(PageSamples.course(isGeneral: true))
        #expect(
            page.contains(
                "This is from a general prior, not yet your practice’s own clients (12 of 30 closed courses)."))
        #expect(page.contains("expected by a general prior, 9 times in 10"))
        #expect(!page.contains("expected after such a start"))
    }

    @Test("the table has what was expected and where others stood who began alike")
    func table() {
        let page = page(PageSamples.course(isGeneral: false))
        #expect(page.contains("<th scope=\"col\" class=\"n\">Expected</th>"))
        #expect(page.contains("<th scope=\"col\" class=\"n\">Others who began alike</th>"))
        #expect(page.contains("12.9 to 25.5") && page.contains("10.9 to 27.5"))
    }

    @Test("without an outcome there is no band, no column and no sentence")
    func none() {
        let page = page(nil)
        #expect(!page.contains("Expected by now") && !page.contains("Others who began alike"))
        #expect(!page.contains("class=\"c-band"))
    }

    @Test("another level is named in hundredths")
    func level() {
        #expect(page(PageSamples.course(isGeneral: false, percent: 80)).contains("80 times in 100"))
    }

    @Test("in Spanish and in French")
    func languages() {
        #expect(
            page(PageSamples.course(isGeneral: false), .spanish).contains("Esperado a estas alturas: de 15,6 a 30,0"))
        #expect(page(PageSamples.course(isGeneral: true), .french).contains("Ceci vient d’une référence générale"))
    }

    @Test("the sign says the total and the band, and a general prior is named in its row")
    func sign() {
        func line(_ general: Bool, _ kind: SignKind, _ language: Language) -> String {
            let sign = PageSamples.sign(
                kind, 78, days: -7,
                [
                    (.total, 142), (.expectedLowest, 200), (.expectedHighest, 330), (.level, 90),
                    (general ? .generalCourse : .ownCourse, 3),
                ])
            let line = PageSamples.context(language).words.line(sign, PageSamples.context(language).dates)
            return line.text
        }
        #expect(line(false, .outcomeOffCourse, .english) == "Off the expected course: 14.2, expected 20.0 to 33.0")
        #expect(
            line(true, .outcomeOffCourse, .english)
                == "Off the expected course: 14.2, expected 20.0 to 33.0 by a general prior")
        #expect(line(false, .outcomeAheadOfCourse, .french).contains("En avance sur la trajectoire attendue"))
        #expect(line(false, .outcomeOffCourse, .spanish).contains("de 20,0 a 33,0"))
    }

    @Test("the page of measures says when courses were last worked out, on what, and how well the bands hold")
    func measures() {
        let page = String(
            decoding: MeasuresPage(PageSamples.context(roles: [.administrator]), PageSamples.measures).bytes(),
            as: UTF8.self)
        #expect(page.contains("on 161 courses with 1175 later outcomes"))
        #expect(
            page.contains(
                "By the practice’s own clients: 112 courses, 84 of them closed, 1034 later outcomes (fit 7"))
        #expect(page.contains("By a general prior: 4 of 30 closed courses are there"))
        #expect(page.contains("the general prior stays"))
        #expect(page.contains("7–9") && page.contains("15 and later"))
        let never = MeasuresModel(
            lines: [], mayChange: false,
            courses: CoursesModel(lines: [], percent: 90, version: 0, finishedAt: nil, courses: 0, sessions: 0))
        let empty = String(decoding: MeasuresPage(PageSamples.context(), never).bytes(), as: UTF8.self)
        #expect(empty.contains("Not worked out yet."))
    }
}
