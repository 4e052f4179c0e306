import Clinic
import FollowThrough
import Markup

/// The letter of a referral: what the client agreed to, and nothing about why they come.
struct ReferralLetter: Sendable {
    let words: Words
    let dates: Dates
    let practice: String
    let client: Client
    let referral: Referral
    let resource: ResourceContent
    let message: String
    let askedBy: String?

    private var shares: Set<SharedFact> { referral.consent.shares }

    /// What may be told, as name and text.
    var facts: [(String, String)] {
        var facts: [(String, String)] = []
        if shares.contains(.fullName) {
            facts.append((words.shared(.fullName), client.name))
        } else if shares.contains(.calledName) {
            facts.append((words.shared(.calledName), client.calledName))
        }
        if shares.contains(.language) {
            facts.append((words.shared(.language), words.capitalised(words.name(of: client.language))))
        }
        if shares.contains(.age), let born = client.born {
            facts.append((words.shared(.age), String(born.fullYears(to: dates.today))))
        }
        return facts
    }

    var told: String { shares.contains(.message) ? message : "" }

    /// The same as plain text, for an e-mail.
    var text: String {
        var lines = [words.letterGreeting(resource.name), "", words.letterAsk(practice), ""]
        lines += facts.map { "\($0.0)\(words.colon) \($0.1)" }
        if !told.isEmpty { lines += ["", told] }
        lines += ["", words.letterAnswer, ""]
        if let askedBy { lines.append("\(words.letterFrom)\(words.colon) \(askedBy), \(practice)") }
        return lines.joined(separator: "\n")
    }

    /// Opens a mail program with the letter in it; `nil` where no address is known, or nothing says what is needed.
    var mailto: String? {
        if resource.email.isEmpty || told.isEmpty { return nil }
        let body = text.replacing("\n", with: "\r\n")
        return
            "mailto:\(resource.email)?subject=\(words.letterSubject(practice).queryEncoded)&body=\(body.queryEncoded)"
    }

    func write(into html: inout HTML) {
        html.article(.class("letter"), .lang(words.language.rawValue)) {
            $0.p(dates.exact(dates.today), .class("small faint"))
            $0.p(words.letterGreeting(resource.name), .class("h3"))
            $0.p(words.letterAsk(practice))
            $0.dl(.class("facts")) {
                for (name, value) in facts {
                    $0.dt(name)
                    $0.dd(value)
                }
            }
            $0.lines(told)
            $0.p(words.letterAnswer)
            if let askedBy { $0.p("\(words.letterFrom)\(words.colon) \(askedBy), \(practice)") }
            writeWhere(into: &$0)
        }
    }

    /// For a client who takes the sheet along.
    private func writeWhere(into html: inout HTML) {
        html.div(.class("letter__where stack-s")) {
            $0.p(words.letterWhere, .class("h3"))
            let hours = words.openingHours(resource.hours)
            for text in [resource.name, resource.address, hours, resource.phone, resource.email, resource.web]
            where !text.isEmpty {
                $0.lines(text)
            }
        }
    }
}
