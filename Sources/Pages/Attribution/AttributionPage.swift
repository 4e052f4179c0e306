import Attribution
import Clinic
import Markup
import Routes

/// Where outcomes come from, in one sentence, a picture, three numbers and what to keep in mind.
package struct AttributionPage: Sendable {
    package let context: PageContext
    package let model: AttributionModel

    package init(context: PageContext, model: AttributionModel) {
        self.context = context
        self.model = model
    }

    var words: Words { context.words }
    var said: AttributionWords { AttributionWords(words.language) }

    package func bytes() -> [UInt8] {
        let frame = PageFrame(
            context, title: words.whereOutcomesComeFrom, room: .practice, icons: [.alert, .came, .pencil, .print],
            printHead: "\(words.whereOutcomesComeFrom), \(words.name(model.subject))")
        return frame.bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([(words.practice, Route.settings.path)], here: words.whereOutcomesComeFrom)
                $0.h1(words.whereOutcomesComeFrom)
                switch model.result {
                case .success(let answer):
                    $0.p(said.headline(answer), .class("lead lead--big"))
                    for slip in said.slips(answer) { $0.state(StateLine(.watch, .alert, slip)) }
                    $0.p(said.basis(answer.counts) + " " + chosen, .class("meta"))
                case .failure(let refusal):
                    $0.p(said.text(refusal), .class("lead lead--big"))
                    $0.p(chosen, .class("meta"))
                }
                writeSubjects(into: &$0)
                writeEpisodes(into: &$0)
                writeOwnEstimate(into: &$0)
            }
            if case .success(let answer) = model.result {
                writeAlliance(answer, into: &html)
                writeSources(answer, into: &html)
                writeNumbers(answer, into: &html)
                writeCaveats(answer, into: &html)
                writeNot(answer, into: &html)
            }
        }
    }

    private func writeSubjects(into html: inout HTML) {
        guard model.subjects.count > 1 else { return }
        html.p(.class("meta dots no-print")) {
            for subject in model.subjects {
                $0.span {
                    if subject == model.subject { return $0.b(words.name(subject)) }
                    $0.a(
                        words.name(subject), .class("alone"), .href(address(.attribution, subject)))
                }
                $0.text(" ")
            }
        }
        if model.subject == .own { html.p(words.onlyYouSeeThis, .class("small faint")) }
    }

    private func writeOwnEstimate(into html: inout HTML) {
        guard model.subject == .own, let person = context.person?.id else { return }
        html.p(.class("no-print")) {
            $0.a(words.ownEstimate, .class("alone"), .href(Route.estimate(person).path))
        }
    }

    private func row(_ name: String, _ estimate: Estimate, note: String? = nil, isOwn: Bool = false) -> ShareFigure.Row
    {
        ShareFigure.Row(
            name: name, note: note, value: estimate.value, low: estimate.interval?.low, high: estimate.interval?.high,
            label: said.shortPercent(estimate.value), span: estimate.interval.map(said.shortSpan), isOwn: isOwn)
    }

    private func writeAlliance(_ answer: OutcomeAttribution, into html: inout HTML) {
        html.ledger("alliance", words.allianceBesideOthers, style: "ledger--strong") {
            $0.figure(.class("figure figure--flush")) {
                $0.figcaption(said.comparison(answer), .class("soft"))
                $0.add(
                    ShareFigure(
                        id: "beside", title: words.allianceBesideOthers, words: said,
                        rows: [
                            row(words.here, answer.allianceShare, isOwn: true),
                            row(
                                words.published,
                                Estimate(PublishedShare.metaAnalysis, PublishedShare.metaAnalysisInterval),
                                note: words.studies295),
                            row(words.theArticle, Estimate(PublishedShare.article), note: words.thatAskedForThis),
                        ]))
                $0.p(words.publishedNote, .class("small faint"))
            }
        }
    }

    private func writeSources(_ answer: OutcomeAttribution, into html: inout HTML) {
        html.ledger("sources", words.allSources, note: words.allSourcesNote) {
            $0.figure(.class("figure figure--flush")) {
                $0.figcaption(said.others(answer), .class("soft"))
                $0.add(
                    ShareFigure(
                        id: "all", title: words.allSources, words: said,
                        rows: Source.allCases.compactMap { source in
                            answer.shares[source].map { row(said.name(source), $0, isOwn: source == .alliance) }
                        }))
            }
        }
    }

    private func writeNumbers(_ answer: OutcomeAttribution, into html: inout HTML) {
        html.ledger("numbers", words.threeWays, note: said.threeNumbers) {
            $0.div(.class("stack")) {
                $0.dl(.class("terms")) {
                    for (name, meaning) in said.threeMeanings {
                        $0.div {
                            $0.dt(name)
                            $0.dd(meaning)
                        }
                    }
                }
                $0.div(.class("scroll")) { writeTable(answer, into: &$0) }
                for note in said.tableNotes(answer) { $0.p(note, .class("small soft")) }
                $0.details(.class("working")) {
                    $0.summary {
                        $0.icon(.pencil)
                        $0.text(words.howFiguresCome)
                    }
                    $0.div(.class("working__body stack-s")) {
                        $0.p(words.modelInWords(hasIntake: answer.shares[.intake] != nil))
                        for level in AllianceLevel.allCases where answer.alliance[level] != nil {
                            $0.p {
                                $0.b(said.name(level) + words.colon + " ")
                                $0.text(said.meaning(level) + ".")
                            }
                        }
                        if let leftOut = said.leftOut(answer.counts) { $0.p(leftOut) }
                    }
                }
            }
        }
    }

    private func writeTable(_ answer: OutcomeAttribution, into html: inout HTML) {
        html.table(.class("table table--numbers")) {
            $0.caption(words.percentWithIntervals)
            $0.thead {
                $0.tr {
                    $0.th(words.goesWith, .scope("col"))
                    for name in [said.shareName, said.partName, said.shapleyName] {
                        $0.th(name, .scope("col"), .class("n"))
                    }
                }
            }
            $0.tbody {
                for source in Source.allCases {
                    guard let share = answer.shares[source] else { continue }
                    let isOwn = source == .alliance
                    writeRow(
                        said.name(source), [share, answer.toldPart(source), answer.shapley[source]],
                        isOwn ? "is-own" : nil, into: &$0)
                    guard isOwn else { continue }
                    for level in AllianceLevel.allCases {
                        guard let part = answer.alliance[level] else { continue }
                        writeRow(said.name(level), [part, nil, nil], "is-part", into: &$0)
                    }
                }
                guard let common = answer.toldInCommon else { return }
                $0.tr {
                    $0.th(said.inCommon, .scope("row"))
                    $0.td(.class("n")) { $0.b(said.shortPercent(common)) }
                    for _ in 0..<2 { $0.td(.class("n")) { $0.small("–") } }
                }
            }
        }
    }

    private func writeRow(_ name: String, _ estimates: [Estimate?], _ kind: String?, into html: inout HTML) {
        html.tr(.class(kind)) {
            $0.th(name, .scope("row"))
            for estimate in estimates {
                $0.td(.class("n")) {
                    guard let estimate else { return $0.small("–") }
                    $0.b(said.shortPercent(estimate.value))
                    if let interval = estimate.interval {
                        $0.text(" ")
                        $0.small(said.shortSpan(interval))
                    }
                }
            }
        }
    }

    private func writeCaveats(_ answer: OutcomeAttribution, into html: inout HTML) {
        html.ledger("care", words.readWithCare, note: words.readWithCareNote) {
            $0.ul(.class("caveats")) {
                for caveat in answer.caveats where !caveat.isFar {
                    $0.li(.class("state state--watch")) {
                        $0.icon(.alert)
                        $0.span(said.text(caveat))
                    }
                }
                if let lagged = said.lagged(answer) {
                    $0.li(.class("state")) {
                        $0.icon(.pencil)
                        $0.span(lagged)
                    }
                }
            }
        }
    }

    private func writeNot(_ answer: OutcomeAttribution, into html: inout HTML) {
        html.ledger("not", words.whatToMakeOfIt) {
            $0.div(.class("stack-s")) {
                $0.p(said.deed(answer))
                $0.p(said.notCause)
                $0.p(words.nobodyIsRanked)
                $0.p(.class("no-print")) {
                    $0.a(
                        words.downloadFigures, .class("alone"), .href(address(.attributionFile, model.subject)))
                }
            }
        }
    }
}
