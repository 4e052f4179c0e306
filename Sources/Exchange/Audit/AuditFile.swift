internal import Clinic
package import Practice

/// The record of who looked as lines of CSV, or as FHIR R4 AuditEvent resources, one a line (NDJSON).
package enum AuditFile {
    package static let columns = [
        "at", "person", "sign_in_name", "action", "client_code", "entry", "to_person", "to_sign_in_name", "detail",
        "client",
    ]

    package static func row(_ row: AuditRow) -> [String] {
        [
            moment(row.event.at), row.person?.name ?? "", row.person?.signInName ?? "", row.event.action.rawValue,
            row.code ?? "", row.event.id.description, row.subject?.name ?? "", row.subject?.signInName ?? "",
            row.event.detail ?? "", row.event.client?.description ?? "",
        ]
    }

    /// One AuditEvent and the end of its line. Ids only: neither names of clients nor what was in their records.
    package static func resource(_ row: AuditRow, source: String) -> [UInt8] {
        let event = row.event
        var agent = "{\"requestor\":true"
        if let person = row.person {
            agent +=
                ",\"who\":{\"identifier\":{\"value\":\(quoted(person.id.description))},\"display\":\(quoted(person.name))}"
            agent += ",\"altId\":\(quoted(person.signInName))"
        } else {
            agent += ",\"who\":{\"display\":\"Rapport\"}"
        }
        agent += "}"
        var entities: [String] = []
        if let client = event.client {
            entities.append(entity(client.description, "1", "Person", "1", "Patient"))
        }
        if let episode = event.episode {
            entities.append(entity(episode.description, "2", "System Object", "4", "Domain Resource"))
        }
        if let subject = event.subject {
            entities.append(
                entity(
                    subject.description, "1", "Person", "11", "Security User Entity", name: row.subject?.name,
                    detail: event.detail))
        }
        var text = "{\"resourceType\":\"AuditEvent\",\"id\":\(quoted(event.id.description))"
        let (type, finer) = AuditCode.codes(of: event)
        text += ",\"type\":\(coding(type))"
        let own = "{\"system\":\"urn:rapport:action\",\"code\":\(quoted(event.action.rawValue))}"
        text += ",\"subtype\":[\(finer.map { coding($0) + "," } ?? "")\(own)]"
        text += ",\"action\":\"\(letter(event.action))\",\"recorded\":\"\(moment(event.at))\""
        text += ",\"outcome\":\"\(isRefused(event.action) ? "4" : "0")\""
        if event.subject == nil, let detail = event.detail { text += ",\"outcomeDesc\":\(quoted(detail))" }
        text += ",\"agent\":[\(agent)]"
        text += ",\"source\":{\"observer\":{\"display\":\(quoted(source))}}"
        if event.action.isEmergency { text += ",\"purposeOfEvent\":[{\"coding\":[\(breakGlass)]}]" }
        if !entities.isEmpty { text += ",\"entity\":[\(entities.joined(separator: ","))]" }
        return Array((text + "}\n").utf8)
    }

    /// HL7's reason for reading without being responsible, in an emergency.
    private static let breakGlass =
        "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActReason\",\"code\":\"BTG\",\"display\":\"break the glass\"}"

    private static func coding(_ code: AuditCode) -> String {
        "{\"system\":\"\(AuditCode.system)\",\"code\":\"\(code.rawValue)\",\"display\":\"\(code.display)\"}"
    }

    private static func entity(
        _ id: String, _ type: String, _ typeName: String, _ role: String, _ roleName: String, name: String? = nil,
        detail: String? = nil
    ) -> String {
        let system = "http://terminology.hl7.org/CodeSystem"
        let display = name.map { ",\"display\":\(quoted($0))" } ?? ""
        let change = detail.map { ",\"detail\":[{\"type\":\"change\",\"valueString\":\(quoted($0))}]" } ?? ""
        return "{\"what\":{\"identifier\":{\"value\":\(quoted(id))}\(display)}"
            + ",\"type\":{\"system\":\"\(system)/audit-entity-type\",\"code\":\"\(type)\",\"display\":\"\(typeName)\"}"
            + ",\"role\":{\"system\":\"\(system)/object-role\",\"code\":\"\(role)\",\"display\":\"\(roleName)\"}\(change)}"
    }

    private static func isRefused(_ action: AuditAction) -> Bool {
        [.signInRefused, .takeBackRefused, .passwordRefused, .openInEmergencyRefused].contains(action)
    }

    /// C create, R read, U update, D delete, E execute.
    private static func letter(_ action: AuditAction) -> String {
        let word = action.rawValue.prefix { $0 != " " }
        switch word {
        case "read", "export", "preview": return "R"
        case "erase": return "D"
        case "sign", "hand", "take", "check": return "E"
        case "add", "open", "book", "record", "make", "set", "import", "invite", "agree", "comment": return "C"
        default: return "U"
        }
    }

    /// `2026-11-25T16:55:42.123Z`
    private static func moment(_ at: Instant) -> String {
        let day = Zone.utc.day(of: at)
        let milliseconds = ((at.microseconds / 1000) % 86_400_000 + 86_400_000) % 86_400_000
        func padded(_ number: Int64, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let seconds = milliseconds / 1000
        return "\(day.description)T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))"
            + ":\(padded(seconds % 60, 2)).\(padded(milliseconds % 1000, 3))Z"
    }

    private static func quoted(_ text: String) -> String { JSONText.quoted(text) }
}
