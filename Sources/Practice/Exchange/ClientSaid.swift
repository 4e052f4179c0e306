internal import Clinic

/// What a cell holds, and the first line that says so.
struct Said<Value: Hashable & Sendable>: Hashable, Sendable {
    let value: Value
    let line: Int

    /// `nil` where the line says nothing.
    init?(_ value: Value?, _ line: Int) {
        guard let value else { return nil }
        (self.value, self.line) = (value, line)
    }
}

/// What the lines of one client say of that client.
struct ClientSaid: Sendable {
    private(set) var name: Said<String>?
    private(set) var calledName: Said<String>?
    private(set) var born: Said<Day>?
    private(set) var language: Said<Language>?
    private(set) var phone: Said<String>?
    private(set) var email: Said<String>?
    private(set) var firstDay: Day?

    mutating func take(_ line: Int, _ care: ImportedCare, _ day: Day?) {
        name = name ?? Said(care.clientName, line)
        calledName = calledName ?? Said(care.calledName, line)
        born = born ?? Said(care.born, line)
        language = language ?? Said(care.language, line)
        phone = phone ?? Said(care.phone, line)
        email = email ?? Said(care.email, line)
        if let day { firstDay = min(firstDay ?? day, day) }
    }
}

/// Where in a file the rows of one client stand, others between them or not, and how many there are. This alone is kept of
/// every client of a file however long it is, so it is small: what is beyond two milliard counts as that.
struct ClientSpan: Sendable {
    private let first: Int32
    private var last: Int32
    private var count: Int32 = 0

    var firstLine: Int { Int(first) }
    var lastLine: Int { Int(last) }
    var rows: Int { Int(count) }

    init(firstLine: Int) {
        first = Int32(clamping: firstLine)
        last = first
    }

    mutating func take(_ line: Int) {
        last = max(last, Int32(clamping: line))
        if count < .max { count += 1 }
    }
}
