import Clinic
import FollowThrough
import Markup
import Measures
import Routes
import Signs

/// Beside the record: how often the checks were done, other measures and what they came to, details, other episodes.
struct ClientAside: Component, Sendable {
    let context: PageContext
    let model: ClientPageModel
    let visits: [ClientVisit]

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        writeBarriers(into: &html)
        writePraise(into: &html)
        writeMeasures(into: &html)
        writeDetails(into: &html)
        if model.episodes.count > 1 { writeEpisodes(into: &html) }
    }

    private func writeBarriers(into html: inout HTML) {
        html.section(.class("note")) {
            $0.h2(words.inTheWay)
            if model.barriers.isEmpty {
                $0.p(words.nothingInTheWay, .class("soft"))
            } else {
                BarrierList(
                    words: words, dates: dates, lines: Array(model.barriers.prefix(4)),
                    isLinked: context.emergency == nil
                )
                .write(into: &$0)
            }
            // After the ending nothing is noted any more, and the page of all of them has no form.
            let mayNote = model.mayWrite && model.episode.ending == nil
            if context.emergency != nil || !mayNote && model.barriers.isEmpty { return }
            $0.p(.class("no-print")) {
                $0.a(.class("alone"), .href(Route.barriers(.ofEpisode(model.episode.id)).path)) {
                    if mayNote { $0.icon(.plus) }
                    $0.text(mayNote ? words.noteSomethingInTheWay : words.inTheWay)
                }
            }
        }
    }

    private func writePraise(into html: inout HTML) {
        let said = model.praises.filter(\.isSaid).sorted { $0.at > $1.at }
        let mayAdd = model.mayWrite && model.episode.ending == nil && context.emergency == nil
        if said.isEmpty && !mayAdd { return }
        html.section(.class(said.isEmpty ? "note no-print" : "note")) {
            $0.h2(words.praiseHistory)
            for praise in said.prefix(5) {
                $0.p(.class("state state--good")) {
                    $0.icon(.praise)
                    $0.span {
                        $0.b(words.praiseLead(praise.answer))
                        $0.text(" ")
                        $0.add(dates.whenAgo(dates.zone.day(of: praise.at)))
                        $0.text(words.colon + " ")
                        $0.span(model.praiseWords[praise.id] ?? words.occasion(praise.kind).text, .class("free"))
                    }
                }
            }
            if mayAdd {
                PraiseByHand(
                    context: context, episode: model.episode.id, record: .episode(model.episode.id),
                    next: .episode(model.episode.id)
                ).write(into: &$0)
            }
        }
    }

    private func writeMeasures(into html: inout HTML) {
        let seen = visits.filter { $0.session != nil }
        html.section(.class("note")) {
            $0.h2(words.measuresAndScores)
            if !model.consents.allows(.measures) { $0.p(words.noConsent(.measures), .class("soft")) }
            $0.dl(.class("facts")) {
                $0.dt(words.outcomeCheck)
                $0.dd(words.ofSessions(seen.count { $0.outcome?.wasFilledIn == true }, seen.count))
                $0.dt(words.allianceCheck)
                $0.dd(words.ofSessions(seen.count { $0.alliance?.wasFilledIn == true }, seen.count))
            }
            // A check without a score has no line on the chart: what was answered is all there is of it.
            if let last = seen.last(where: { $0.outcome != nil })?.outcome, last.wasFilledIn, last.score.total == nil,
                let measure = model.measures[last.response.measure]
            {
                $0.add(WhatWasAnswered(words: words, form: last, measure: measure))
            }
            for other in model.others { ClientMeasure(context: context, model: model, other: other).write(into: &$0) }
        }
    }

    private func writeDetails(into html: inout HTML) {
        html.section(.class("note")) {
            $0.h2(words.details)
            $0.dl(.class("facts")) {
                $0.dt(words.code)
                $0.dd(model.client.code)
                $0.dt(words.born)
                $0.dd(
                    model.client.born.map { "\(dates.date($0)) (\(words.years($0.fullYears(to: dates.today))))" }
                        ?? words.notRecorded)
                ContactFacts(words: words, client: model.client).write(into: &$0)
                $0.dt(words.languageOfPages)
                $0.dd(words.name(of: model.client.language))
                $0.dt(words.therapist)
                $0.dd(model.episode.therapist.flatMap { model.people[$0] } ?? words.notRecorded)
                $0.dt(words.consents)
                $0.dd(words.consentLine(model.consents))
                if !model.episode.treatments.isEmpty {
                    $0.dt(words.treatment)
                    $0.dd(model.episode.treatments.map(\.treatment).joined(separator: ", "))
                }
            }
            if context.emergency != nil { return }
            $0.p(.class("no-print")) {
                $0.a(
                    model.mayWrite ? words.detailsCorrect : words.detailsShow, .class("alone"),
                    .href(Route.rights(.details(model.client.id)).path))
            }
            if model.mayWrite {
                $0.p(.class("no-print")) {
                    $0.a(words.careCorrect, .class("alone"), .href(Route.rights(.care(model.episode.id)).path))
                }
            }
            $0.p(.class("no-print")) {
                $0.a(words.consents, .class("alone"), .href(Route.consent(.list(model.client.id)).path))
            }
            $0.p(.class("no-print")) {
                $0.a(
                    context.mayErase ? words.fileOrErasure : words.fileLink, .class("alone"),
                    .href(Route.rights(.file(model.client.id)).path))
            }
            $0.p(.class("no-print")) {
                $0.a(words.looksLink, .class("alone"), .href(Route.audit(.looks(model.client.id)).path))
            }
        }
    }

    /// Of the other courses of care the sessions are not at hand.
    private func since(_ episode: Episode) -> String? {
        let isThis = episode.id == model.episode.id
        return isThis ? model.knownDay(episode.intake, dates.zone).map { dates.date($0) } : dates.date(episode.intake)
    }

    private func writeEpisodes(into html: inout HTML) {
        html.section(.class("note")) {
            $0.h2(words.episodes)
            $0.ul {
                for episode in model.episodes {
                    $0.li {
                        let text = words.episodeSince(
                            since(episode), until: episode.ending.map { dates.date($0.day) })
                        $0.a(
                            text, .href(Route.episode(episode.id).path),
                            .aria("current", episode.id == model.episode.id ? "true" : nil))
                    }
                }
            }
        }
    }
}
