internal import Clinic

/// Numbers of people and things, one or several.
extension AttributionWords {
    func clients(_ count: Int) -> String {
        say(
            en: "\(counted(count)) client\(s(count))", es: "\(counted(count)) cliente\(s(count))",
            fr: "\(counted(count)) client\(s(count))")
    }

    func therapists(_ count: Int) -> String {
        say(
            en: "\(count) therapist\(s(count))", es: "\(count) terapeuta\(s(count))",
            fr: "\(count) thérapeute\(s(count))")
    }

    /// From ten thousand on in groups of three digits.
    func counted(_ count: Int) -> String {
        let digits = String(abs(count))
        guard digits.count > 4 else { return String(count) }
        var groups: [Substring] = []
        var rest = digits[...]
        while !rest.isEmpty {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return (count < 0 ? "−" : "") + groups.joined(separator: say(en: ",", es: "\u{A0}", fr: "\u{A0}"))
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
