package import Clinic

/// One entry of the record of who looked, as a page shows it.
package struct AuditLine: Hashable, Sendable {
    package let at: Instant
    /// `nil` for the product itself and for an unknown name at the door.
    package let person: String?
    /// As it is recorded, such as `read client`.
    package let action: String
    package let code: String?
    package let client: ClientID?
    /// By somebody who is not responsible for the client.
    package let isEmergency: Bool
    /// The name of whom it was done to, of those who work here.
    package let subject: String?
    /// What changed about them, as it is recorded.
    package let detail: String?

    package init(
        at: Instant, person: String?, action: String, code: String?, client: ClientID?, isEmergency: Bool = false,
        subject: String? = nil, detail: String? = nil
    ) {
        (self.subject, self.detail) = (subject, detail)
        self.isEmergency = isEmergency
        (self.at, self.person, self.action) = (at, person, action)
        (self.code, self.client) = (code, client)
    }
}

package struct AuditModel: Sendable {
    package let lines: [AuditLine]
    package let people: [Person]
    /// Every action, as recorded.
    package let actions: [String]
    package let form: FormState
    /// The address of the next page, and of the files, with what was asked for.
    package let next: String?
    package let csv: String
    package let fhir: String
    /// Nobody has the code that was asked for.
    package let isCodeUnknown: Bool

    package init(
        lines: [AuditLine], people: [Person], actions: [String], form: FormState, next: String?, csv: String,
        fhir: String, isCodeUnknown: Bool = false
    ) {
        (self.lines, self.people, self.actions, self.form) = (lines, people, actions, form)
        (self.next, self.csv, self.fhir, self.isCodeUnknown) = (next, csv, fhir, isCodeUnknown)
    }
}
