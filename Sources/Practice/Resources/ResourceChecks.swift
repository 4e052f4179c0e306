internal import FollowThrough

extension Checks {
    /// What may stand in the directory, as it is kept; what cannot is told by field.
    mutating func resource(_ typed: ResourceContent) -> ResourceContent {
        var content = ResourceContent(name: line(typed.name, "resource-name", required: true))
        if !Self.isName(content.name) { add("resource-name", "problem.unseen-sign") }
        content.provider = line(typed.provider, "provider")
        content.offers = words(typed.offers, "offers", longest: 8000)
        content.kinds = typed.kinds
        if typed.kinds.isEmpty { add("kinds", "problem.choose-kind") }
        content.places = list(typed.places, "places", most: 60)
        content.languages = list(typed.languages, "languages", most: 60).map { $0.lowercased() }
        for code in content.languages where code != ResourceContent.anyLanguage && !LanguageCode.isOne(code) {
            add("languages", "problem.language", [String(code.prefix(40))])
        }
        content.cost = typed.cost
        content.costNote = words(typed.costNote, "cost-note")
        content.eligibility = words(typed.eligibility, "eligibility", longest: 8000)
        (content.youngest, content.oldest) = (typed.youngest, typed.oldest)
        if let youngest = typed.youngest { range(youngest, 0...120, "youngest") }
        // A wrong age from which on is told there, and is no limit here.
        let least = typed.youngest.flatMap { (0...120).contains($0) ? $0 : nil } ?? 0
        if let oldest = typed.oldest { range(oldest, least...120, "oldest") }
        content.hours = words(typed.hours, "hours")
        content.phone = line(typed.phone, "phone")
        content.email = line(typed.email, "email")
        content.web = line(typed.web, "web", longest: 500)
        if !content.email.isEmpty, !DirectoryText.isAddress(content.email) { add("email", "problem.email") }
        if !content.web.isEmpty, !DirectoryText.isWeb(content.web) { add("web", "problem.web") }
        content.address = line(typed.address, "address", longest: 500)
        content.notes = words(typed.notes, "notes", longest: 4000)
        (content.checkedOn, content.checkedBy) = (typed.checkedOn, typed.checkedBy)
        content.checkedElsewhere = line(typed.checkedElsewhere, "checked-by")
        return content
    }

    private mutating func list(_ typed: [String], _ field: String, most: Int) -> [String] {
        var kept: [String] = []
        for text in typed {
            let entry = line(text, field)
            if !entry.isEmpty, !kept.contains(entry) { kept.append(entry) }
        }
        if kept.count > most { add(field, "problem.list-too-long", [String(most)]) }
        return kept
    }
}

/// Texts of the directory that lead somewhere.
package enum DirectoryText {
    /// Something before and after one `@`, and nothing that a mail program could take for more than an address.
    package static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
            && text.unicodeScalars.allSatisfy { $0.value > 32 && !"\"<>()[],;:\\?&%".unicodeScalars.contains($0) }
    }

    package static func isWeb(_ text: String) -> Bool {
        let lower = text.lowercased()
        return (lower.hasPrefix("https://") || lower.hasPrefix("http://")) && lower.utf8.count > 8
            && text.unicodeScalars.allSatisfy { $0.value > 32 && !"\"<>\\".unicodeScalars.contains($0) }
    }
}
