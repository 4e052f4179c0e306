package import Clinic
package import FollowThrough

/// What the practice has set about following through.
package struct CareSettings: Hashable, Sendable {
    package let hours: WorkingHours
    package let safety: SafetyProcedure
    /// The client's thanks page may say what went well.
    package let praiseOnThanks: Bool
    /// The client's thanks page shows the steps that are theirs.
    package let stepsOnThanks: Bool
    /// The client's thanks page draws the line of their own marks.
    package let marksOnThanks: Bool
    /// A supervisor may see how often a therapist says what went well, beside the concerns. Until the practice says so it
    /// is the therapist's own.
    package let praiseForSupervisors: Bool
    /// A supervisor may see where a therapist's clients stand beside the average of the practice; until the practice says
    /// so it is the therapist's own.
    package let estimatesForSupervisors: Bool
    /// What clients are asked to agree to; without an answer it counts as a no.
    package let consentsAsked: Set<ConsentMatter>

    package init(
        hours: WorkingHours = .usual, safety: SafetyProcedure = SafetyProcedure(), praiseOnThanks: Bool = false,
        stepsOnThanks: Bool = true, marksOnThanks: Bool = true, praiseForSupervisors: Bool = false,
        estimatesForSupervisors: Bool = false, consentsAsked: Set<ConsentMatter> = []
    ) {
        self.estimatesForSupervisors = estimatesForSupervisors
        self.consentsAsked = consentsAsked
        self.hours = hours
        self.safety = safety
        self.praiseOnThanks = praiseOnThanks
        self.stepsOnThanks = stepsOnThanks
        self.marksOnThanks = marksOnThanks
        self.praiseForSupervisors = praiseForSupervisors
    }

    init(_ values: [PracticeSettingName: String]) {
        self.init(
            hours: values[.workingHours].flatMap { WorkingHours($0) } ?? .usual,
            safety: SafetyProcedure(
                text: values[.safetyText] ?? "",
                contacts: (values[.safetyContacts] ?? "").split(separator: "\n").map { line in
                    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
                    return SafetyContact(name: String(parts[0]), number: parts.count > 1 ? String(parts[1]) : "")
                }),
            praiseOnThanks: values[.praiseOnThanks] == "yes", stepsOnThanks: values[.stepsOnThanks] != "no",
            marksOnThanks: values[.marksOnThanks] != "no",
            praiseForSupervisors: values[.praiseForSupervisors] == "yes",
            estimatesForSupervisors: values[.estimatesForSupervisors] == "yes",
            consentsAsked: Self.consentsAsked(values))
    }

    static func consentsAsked(_ values: [PracticeSettingName: String]) -> Set<ConsentMatter> {
        guard let value = values[.consentsAsked] else { return [] }
        return Set(value.split(separator: ",").compactMap { ConsentMatter(rawValue: String($0)) })
    }

    package var values: [PracticeSettingName: String] {
        [
            .workingHours: hours.description, .safetyText: safety.text,
            .safetyContacts: safety.contacts.map { "\($0.name)\t\($0.number)" }.joined(separator: "\n"),
            .praiseOnThanks: praiseOnThanks ? "yes" : "no", .stepsOnThanks: stepsOnThanks ? "yes" : "no",
            .marksOnThanks: marksOnThanks ? "yes" : "no",
            .praiseForSupervisors: praiseForSupervisors ? "yes" : "no",
            .estimatesForSupervisors: estimatesForSupervisors ? "yes" : "no",
            .consentsAsked: consentsAsked.map(\.rawValue).sorted().joined(separator: ","),
        ]
    }
}

/// Read by whoever works with clients.
package struct CareSettingsView: Sendable {
    package init() {}

    package struct Answer: Sendable {
        package let settings: CareSettings
        package let mayChange: Bool
        /// Comes back with the form, to tell what was changed meanwhile and what in it.
        package let base: String
        package init(settings: CareSettings, mayChange: Bool, base: String) {
            self.settings = settings
            self.mayChange = mayChange
            self.base = base
        }
    }
}

/// All of it at once, as the page shows it. Only what differs becomes a new version.
package struct ChangeCareSettings: Sendable {
    package typealias Result = Void
    package let settings: CareSettings
    /// The mark of the settings that the form was filled with; `nil` where no form was.
    package let base: String?
    package init(settings: CareSettings, base: String? = nil) { (self.settings, self.base) = (settings, base) }
}

extension PracticeService {
    package func answer(
        _ question: CareSettingsView, as actor: Actor
    ) async throws(PracticeError) -> CareSettingsView.Answer {
        try actor.require(AccessPolicy.mayReadSettings)
        let mayChange: Bool =
            if case .person(let viewer) = actor { AccessPolicy.mayChangeSettings(viewer) } else { true }
        let settings = try await read { CareSettings(try $0.practiceSettings()) }
        return CareSettingsView.Answer(settings: settings, mayChange: mayChange, base: mark(of: settings))
    }

    package func perform(_ command: ChangeCareSettings, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayChangeSettings)
        let settings = try command.settings.checked()
        let asksAnew = try await write { store -> Bool in
            let held = CareSettings(try store.practiceSettings()).values
            let changed = settings.values.filter { held[$0.key] != $0.value }
            if changed.isEmpty { return false }
            if let base = command.base, base != mark(of: CareSettings(held)) {
                throw PracticeError.conflict("conflict.care-settings-changed")
            }
            try store.set(changed, over: held, by: actor.personID, at: chance.now())
            try note(.changePracticeSettings, by: actor.personID, in: store)
            if changed[.consentsAsked] != nil { try store.makeAllDue() }
            return changed[.consentsAsked] != nil
        }
        // What nobody answered means something else from now on.
        if asksAnew { _ = try await perform(RecomputeStandings(), as: .operatorOfTheMachine) }
    }
}

extension CareSettings {
    /// One for each contact at most, so that lines can be named by their number.
    private static func problem(_ contact: SafetyContact) -> String? {
        if contact.name.unicodeScalars.count > 80 || contact.number.unicodeScalars.count > 40 {
            return "problem.contact-long"
        }
        let isDialled = contact.number.unicodeScalars.allSatisfy { "0123456789 +().-/*#".unicodeScalars.contains($0) }
        let isWhole = !contact.name.isEmpty && !contact.number.isEmpty && Checks.isName(contact.name)
        return isWhole && isDialled ? nil : "problem.phone"
    }

    /// All that is wrong with the words and the contacts; a contact is named by its place, from 1.
    package var problems: [FieldProblem] {
        do throws(PracticeError) {
            _ = try checked()
            return []
        } catch {
            guard case .invalid(let problems) = error else { return [] }
            return problems
        }
    }

    package func checked() throws(PracticeError) -> CareSettings {
        var checks = Checks()
        let text = checks.text(safety.text, "safety-text", required: false, longest: 2000)
        var contacts: [SafetyContact] = []
        for (index, contact) in safety.contacts.enumerated() {
            let line = SafetyContact(
                name: Checks.trimmed(contact.name.filter { !$0.isNewline && $0 != "\t" }),
                number: Checks.trimmed(contact.number))
            if let problem = Self.problem(line) { checks.add("safety-contacts", problem, [String(index + 1)]) }
            contacts.append(line)
        }
        if contacts.count > 8 { checks.add("safety-contacts", "problem.too-many", ["8"]) }
        try checks.done()
        return CareSettings(
            hours: hours, safety: SafetyProcedure(text: text, contacts: contacts), praiseOnThanks: praiseOnThanks,
            stepsOnThanks: stepsOnThanks, marksOnThanks: marksOnThanks, praiseForSupervisors: praiseForSupervisors,
            estimatesForSupervisors: estimatesForSupervisors, consentsAsked: consentsAsked)
    }
}
