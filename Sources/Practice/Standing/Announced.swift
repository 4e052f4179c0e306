internal import Clinic

/// What a transaction gives, with whom to tell once it is on disk.
struct Announced<Value: Sendable>: Sendable {
    let value: Value
    let announcements: [Announcement]

    init(_ value: Value, _ announcements: [Announcement]) {
        self.value = value
        self.announcements = announcements
    }

    func announced(by service: PracticeService) -> Value {
        for announcement in announcements { service.announce(announcement) }
        return value
    }
}
