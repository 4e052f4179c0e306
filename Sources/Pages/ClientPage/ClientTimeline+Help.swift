import Clinic
import FollowThrough
import Markup
import Routes

/// Barriers, what was handed out, and referrals.
extension ClientTimeline {
    var helpEntries: [Entry] {
        model.barriers.flatMap(entries) + model.help.given.map(entry) + model.help.referrals.flatMap(entries)
    }

    /// That it was found, what was tried, how that went, and how it ended; options that were only thought of stand on its
    /// own page.
    private func entries(_ line: BarrierLine) -> [Entry] {
        let barrier = line.barrier
        let title = line.title.isEmpty ? words.kind(barrier.needs.kind) : line.title
        let route = Route.barriers(.one(RecordKey(of: barrier.id)))
        func option(_ id: OptionID?) -> String {
            let found = barrier.options.first { $0.id == id }
            return found.flatMap { model.help.options[$0.words] } ?? title
        }
        var tried: OptionID?
        return barrier.standing.compactMap { act in
            let (line, rest): (StateLine, String)
            switch act.change {
            case .opened:
                let icon = barrier.needs.kind.icon
                (line, rest) = (StateLine(.watch, icon, words.inTheWay + words.colon), title)
            case .trying(let id, _):
                tried = id
                (line, rest) = (StateLine(.plain, .step, words.triedOut + words.colon), option(id))
            case .went(.worked):
                (line, rest) = (StateLine(.good, .solved, words.state(.solved) + words.colon), option(tried))
            case .went(let outcome):
                (line, rest) = (
                    StateLine(.plain, outcome == .partly ? .partly : .notDone, words.tried(outcome) + words.colon),
                    option(tried)
                )
            case .solved: (line, rest) = (StateLine(.good, .solved, words.state(.solved) + words.colon), title)
            case .letGo: (line, rest) = (StateLine(.plain, .done, words.state(.letGo) + words.colon), title)
            case .reopened: (line, rest) = (StateLine(.watch, .barrier, words.inTheWayAgain + words.colon), title)
            case .described, .optionAdded, .optionDropped, .undone: return nil
            }
            return help(act.at, line, rest, route)
        }
    }

    private func entry(_ given: TimelineHelp.Given) -> Entry {
        let route = given.move.barrier.map { Route.barriers(.one(RecordKey(of: $0))) }
        let what = "\(given.stock.name), \(words.quantity(-given.move.quantity, of: given.stock))"
        return help(given.move.at, StateLine(.good, .done, words.handedOut + words.colon), what, route, isFree: false)
    }

    private func entries(_ referred: TimelineHelp.Referred) -> [Entry] {
        let route = Route.barriers(.referral(RecordKey(of: referred.referral.id)))
        return referred.referral.standing.compactMap { act in
            guard let (icon, tone, strong) = told(act.change) else { return nil }
            return help(act.at, StateLine(tone, icon, strong + words.colon), referred.name, route, isFree: false)
        }
    }

    private func told(_ change: ReferralChange) -> (Icon, Tone, String)? {
        switch change {
        case .agreed: (.refer, .plain, words.referralAgreed)
        case .sent(let way): (.next, .plain, words.sentBy(way))
        case .waiting: (.wait, .plain, words.theySaidWait)
        case .accepted: (.done, .good, words.theySaidYes)
        case .used: (.came, .good, words.wasUsed)
        case .didNotWorkOut: (.notDone, .watch, words.theySaidNo)
        case .chased: (.call, .plain, words.chasedNothing)
        case .closed: (.done, .plain, words.referralState(.closed))
        case .undone: nil
        }
    }

    /// - Parameters:
    ///   - route: the page that has the rest; not led to where a record was opened in an emergency.
    ///   - isFree: typed words, which a print may leave out.
    private func help(
        _ at: Instant, _ line: StateLine, _ rest: String, _ route: Route?, isFree: Bool = true
    ) -> Entry {
        Entry(order: at) {
            $0.li {
                $0.div(.class("timeline__when")) { $0.add(dates.whenShort(dates.zone.day(of: at))) }
                $0.div(.class("timeline__what")) {
                    $0.p(.class(line.style)) {
                        $0.icon(line.icon)
                        $0.span {
                            if let route, context.emergency == nil {
                                $0.a(line.strong, .href(route.path))
                            } else {
                                $0.b(line.strong)
                            }
                            $0.text(" ")
                            $0.span(rest, .class(isFree ? "free" : ""))
                        }
                    }
                }
            }
        }
    }
}
