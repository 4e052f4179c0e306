internal import Clinic

/// Numbers of people and things, one or several.
extension AttributionWords {
    func clients(_ count: Int) -> String {
        say(
            en: "\(count) client\(s(count))", es: "\(count) cliente\(s(count))", fr: "\(count) client\(s(count))")
    }

    func therapists(_ count: Int) -> String {
        say(
            en: "\(count) therapist\(s(count))", es: "\(count) terapeuta\(s(count))",
            fr: "\(count) thérapeute\(s(count))")
    }

    /// The ending of several; in French 0 is not several.
    func s(_ count: Int) -> String { count == 1 || count == 0 && language == .french ? "" : "s" }

    /// A name in the middle of a sentence.
    func lower(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}

extension String {
    /// With a capital at the start, the rest as it is.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
