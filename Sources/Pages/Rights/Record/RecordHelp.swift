import Clinic
import FollowThrough
import Markup

/// What stood in the way and what was tried, what was handed out, where the client was sent, what was said in praise.
struct RecordHelp: Component {
    let care: RecordCare

    private var words: Words { care.words }
    private var model: ClientPageModel { care.model }

    func write(into html: inout HTML) {
        for line in model.barriers.reversed() { write(line, into: &html) }
        for referred in model.help.referrals { write(referred, into: &html) }
        let returned = care.page.model.returned.filter { $0.given.episode == model.episode.id }
        if !model.help.given.isEmpty || !returned.isEmpty {
            html.h3(words.handedOut)
            html.ul {
                for move in returned {
                    let what = "\(move.stock.name), \(words.quantity(-move.given.quantity, of: move.stock)), "
                    let back = words.capitalised(words.recordReturned(by: care.name(move.back.by)))
                    $0.li(
                        what + told(move.given.at, move.given.by) + " \(back), \(care.dates.exact(move.back.at)).")
                }
                for given in model.help.given {
                    $0.li(
                        "\(given.stock.name), \(words.quantity(-given.move.quantity, of: given.stock)), "
                            + told(given.move.at, given.move.by))
                }
            }
        }
        let praises = model.praises.filter(\.answer.wasSaid)
        if !praises.isEmpty {
            html.h3(words.recordPraise)
            html.ul {
                for praise in praises.sorted(by: { $0.at < $1.at }) {
                    $0.li {
                        $0.text("\(words.occasion(praise.kind).text), \(told(praise.at, praise.by))")
                        if let text = model.praiseWords[praise.id] {
                            $0.span(" " + words.quoted(text), .class("said"), .dir("auto"))
                        }
                        if let back = praise.takenBack {
                            let line = words.capitalised(words.praiseTakenBack(by: care.name(back.by)))
                            $0.text(" \(line), \(care.dates.exact(back.at)).")
                        }
                    }
                }
            }
        }
    }

    private func told(_ at: Instant, _ by: PersonID?) -> String {
        "\(care.dates.exact(at)), \(words.detailsChangedBy(care.name(by)))."
    }

    private func write(_ line: BarrierLine, into html: inout HTML) {
        let barrier = line.barrier
        let title = line.title.isEmpty ? words.kind(barrier.needs.kind) : line.title
        html.h3("\(words.inTheWay)\(words.colon) \(title)")
        html.ol {
            for act in barrier.standing {
                guard let text = told(act, barrier) else { continue }
                $0.li {
                    $0.text("\(text), \(told(act.at, act.by))")
                    if case .went = act.change, let note = care.said(act.id) {
                        $0.span(" " + words.quoted(note), .class("said"), .dir("auto"))
                    }
                    if let put = care.put(act.id) { write(put, under: title, into: &$0) }
                    if let takes = care.takes(act.id) { $0.text(" \(words.takes(takes)).") }
                }
            }
        }
    }

    /// - Parameter title: what is said already.
    private func write(_ put: ClientRecordModel.Put, under title: String, into html: inout HTML) {
        if put.title != title, !put.title.isEmpty { html.text(" \(words.quoted(put.title)).") }
        if !put.words.isEmpty {
            html.text(" \(words.theirWords)\(words.colon)")
            html.span(" " + words.quoted(put.words), .class("said"), .dir("auto"))
        }
        if !put.place.isEmpty { html.text(" \(words.barrierPlace)\(words.colon) \(put.place).") }
    }

    private func told(_ act: BarrierAct, _ barrier: Barrier) -> String? {
        func option(_ id: OptionID?) -> String {
            let found = barrier.options.first { $0.id == id }
            return found.flatMap { model.help.options[$0.words] }.map { words.colon + " " + $0 } ?? ""
        }
        return switch act.change {
        case .opened(let needs): "\(words.recordFound) (\(words.within(words.kind(needs.kind))))"
        case .described(let needs): "\(words.recordDescribed) (\(words.within(words.kind(needs.kind))))"
        case .optionAdded: words.recordOption + option(barrier.options.first { $0.words == act.id }?.id)
        case .optionDropped(let id): words.recordOptionDropped + option(id)
        case .trying(let id, let day):
            words.triedOut + option(id) + ", " + words.recordFromDay(care.dates.withYear(day))
        case .went(let outcome): words.tried(outcome)
        case .solved: words.state(BarrierState.solved)
        case .letGo: words.state(BarrierState.letGo)
        case .reopened: words.inTheWayAgain
        case .undone: nil
        }
    }

    private func write(_ referred: TimelineHelp.Referred, into html: inout HTML) {
        let referral = referred.referral
        html.h3("\(words.recordReferral)\(words.colon) \(referred.name)")
        let shares = referral.consent.shares.sorted { $0.rawValue < $1.rawValue }.map { words.sharedBriefly($0) }
        if !shares.isEmpty { html.p(words.sharedWithConsent(shares)) }
        html.ol {
            for act in referral.standing {
                guard let text = told(act.change) else { continue }
                $0.li {
                    $0.text("\(text), \(told(act.at, act.by))")
                    if let note = care.said(act.id) { $0.span(" " + words.quoted(note), .class("said"), .dir("auto")) }
                }
            }
        }
    }

    private func told(_ change: ReferralChange) -> String? {
        switch change {
        case .agreed: words.referralAgreed
        case .sent(let way): words.sentBy(way)
        case .waiting: words.theySaidWait
        case .accepted: words.theySaidYes
        case .used: words.wasUsed
        case .didNotWorkOut: words.theySaidNo
        case .chased: words.chasedNothing
        case .closed: words.referralState(.closed)
        case .undone: nil
        }
    }
}
