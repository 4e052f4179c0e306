internal import Clinic
internal import FollowThrough
internal import Practice

/// What the invented practice has set.
enum DemoSettings {
    static let care = CareSettings(
        safety: SafetyProcedure(
            text: """
                Speak with the client today, by telephone or in person, before anything else.
                Ask plainly, stay until you know who is with them, and write down what was agreed.
                If you cannot reach them within the hour, call the duty supervisor.
                """,
            contacts: [
                SafetyContact(name: "Duty supervisor (invented)", number: "020 7946 0101"),
                SafetyContact(name: "Crisis team (invented)", number: "020 7946 0102"),
            ]),
        praiseOnThanks: true, stepsOnThanks: true)
}
