internal import Clinic

/// What changed about somebody's place in the practice, as the record of who looked keeps it: short, in the words that
/// are stored, so that it reads the same for good.
enum AuditDetail {
    /// `roles: therapist > supervisor, therapist; team: none > Hill`; `nil` where neither changed.
    static func place(from old: Person?, to new: Person, _ teams: [Team]) -> String? {
        var parts: [String] = []
        if old?.roles ?? [] != new.roles {
            parts.append("roles: \(text(old?.roles ?? [])) > \(text(new.roles))")
        }
        if old?.team != new.team {
            parts.append("team: \(text(old?.team, teams)) > \(text(new.team, teams))")
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// `second step: none > administrator`
    static func secondStep(from old: SecondFactorRule, to new: SecondFactorRule) -> String {
        "second step: \(text(old.roles)) > \(text(new.roles))"
    }

    /// `within a minute: 312`: so many of the kind that are not told one by one.
    static func withinAMinute(_ count: Int) -> String { "within a minute: \(count)" }

    /// `details: name, birthday`: which of a client's data were corrected, never what they are.
    static func details(_ parts: [ClientPart]) -> String {
        "details: " + parts.map(\.rawValue).joined(separator: ", ")
    }

    /// `course: intake, ending`: which parts of a course of care were corrected, never what they are.
    static func care(_ parts: [CarePart]) -> String {
        "course: " + parts.map(\.rawValue).joined(separator: ", ")
    }

    private static func text(_ roles: Set<Role>) -> String {
        roles.isEmpty ? "none" : roles.map(\.rawValue).sorted().joined(separator: ", ")
    }

    private static func text(_ team: TeamID?, _ teams: [Team]) -> String {
        guard let team else { return "none" }
        return teams.first { $0.id == team }?.name ?? team.description
    }
}
