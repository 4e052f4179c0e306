import Clinic
import Routes

/// The fields of a query or of a form, in the order they were sent.
package struct FormFields: Sendable {
    package let all: [(name: String, value: String)]
    let uploads: [UploadedFile]

    static let none = FormFields(all: [], uploads: [])

    init(all: [(name: String, value: String)], uploads: [UploadedFile] = []) {
        self.all = all
        self.uploads = uploads
    }

    subscript(_ field: Field) -> String? { self[named: field.rawValue] }

    /// The last value of that name; a field that came twice counts as its last.
    subscript(named name: String) -> String? { all.last { $0.name == name }?.value }

    /// Without white space at the ends; empty where it is absent.
    func text(_ field: Field) -> String { trimmed(self[field] ?? "") }

    /// The words that somebody typed, as they were sent. By name, so that nothing secret is ever among them.
    var typedWords: [String] {
        all.filter { field in
            Self.ofWords.contains { $0.rawValue == field.name } || field.name.hasPrefix("treatment.")
        }
        .map(\.value).filter { !trimmed($0).isEmpty }
    }

    private static let ofWords: [Field] = [
        // Following through, supervision, observations, emergencies.
        .said, .talkNotes, .what, .words, .whom,
        // What stands in the way, and referrals.
        .title, .place, .option, .takes, .note, .message,
        // The directory and the stock.
        .resourceName, .provider, .offers, .places, .languages, .costNote, .eligibility, .hours, .phone, .email, .web,
        .address, .notes, .stockName,
        // Clients, and the practice.
        .clientName, .calledName, .treatment, .keepWhy, .safetyText, .safetyContacts,
    ]

    func upload(_ field: Field) -> UploadedFile? { uploads.last { $0.field == field.rawValue } }

    /// The id that the page made for the form, so that a form sent twice is one record.
    func once<Subject>(as subject: ID<Subject>.Type = ID<Subject>.self) -> ID<Subject>? {
        self[.once].flatMap { ID<Subject>($0) }
    }

    private func trimmed(_ text: String) -> String {
        var rest = Substring(text)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

/// A file that came with a form.
struct UploadedFile: Sendable {
    let field: String
    let name: String
    let bytes: [UInt8]
}
