package import Clinic
package import FollowThrough
package import Measures

/// Everything that is held about one client, to be read by them or for them.
package struct ClientRecordModel: Sendable {
    /// One course of care.
    package struct Care: Sendable {
        package let page: ClientPageModel
        /// Replaced ones too, in the order in which they were recorded.
        package let observations: [Observation]
        /// What was said of a comment: whether it is a doubt.
        package let doubts: [ResponseID: Bool]
        /// The newest first.
        package let changes: [CareChangeSeen]

        package init(
            page: ClientPageModel, observations: [Observation], doubts: [ResponseID: Bool],
            changes: [CareChangeSeen] = []
        ) {
            (self.page, self.observations, self.doubts) = (page, observations, doubts)
            self.changes = changes
        }
    }

    /// One time that somebody opened or changed the record.
    package struct Look: Sendable {
        package let at: Instant
        package let person: String?
        /// As it is recorded, such as `read client`.
        package let action: String

        package init(at: Instant, person: String?, action: String) {
            (self.at, self.person, self.action) = (at, person, action)
        }
    }

    /// What stands in the way, as it was put.
    package struct Put: Sendable {
        package let title: String
        package let words: String
        package let place: String

        package init(title: String, words: String, place: String) {
            (self.title, self.words, self.place) = (title, words, place)
        }
    }

    /// What was said of an appointment, one thing after the other; `nil` took it back.
    package struct Said: Sendable {
        package let attendance: Attendance?
        package let at: Instant
        package let by: PersonID?

        package init(attendance: Attendance?, at: Instant, by: PersonID?) {
            (self.attendance, self.at, self.by) = (attendance, at, by)
        }
    }

    /// Small help that was handed out and came back.
    package struct Returned: Sendable {
        package let given: StockMove
        package let back: StockMove
        package let stock: Stock

        package init(given: StockMove, back: StockMove, stock: Stock) {
            (self.given, self.back, self.stock) = (given, back, stock)
        }
    }

    package let client: Client
    package let madeAt: Instant
    /// Courses of care that somebody else holds, and that are not in it.
    package let elsewhere: Int
    /// Of the appointments of which it was said more than once.
    package let attendances: [AppointmentID: [Said]]
    /// The latest first.
    package let emergencies: [EmergencyOpening]
    package let people: [PersonID: String]
    package let returned: [Returned]
    /// What was said and noted in talks is in it.
    package let hasTalks: Bool
    /// The oldest first.
    package let episodes: [Care]
    /// The newest first.
    package let changes: [DetailsModel.Change]
    /// The newest first.
    package let looks: [Look]
    /// What was said and written, by the id of its record.
    package let words: [String: String]
    /// By the id of the act that it was put with.
    package let barriers: [String: Put]
    /// What a way out would take, by the id of the act that it was thought of with.
    package let takes: [String: String]

    package init(
        client: Client, madeAt: Instant, hasTalks: Bool, episodes: [Care], changes: [DetailsModel.Change],
        looks: [Look], words: [String: String], barriers: [String: Put], takes: [String: String],
        elsewhere: Int = 0, attendances: [AppointmentID: [Said]] = [:], emergencies: [EmergencyOpening] = [],
        people: [PersonID: String] = [:], returned: [Returned] = []
    ) {
        (self.elsewhere, self.attendances, self.emergencies) = (elsewhere, attendances, emergencies)
        (self.people, self.returned) = (people, returned)
        (self.client, self.madeAt, self.hasTalks, self.episodes) = (client, madeAt, hasTalks, episodes)
        (self.changes, self.looks, self.words) = (changes, looks, words)
        (self.barriers, self.takes) = (barriers, takes)
    }
}
