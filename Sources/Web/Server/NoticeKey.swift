import Clinic
import Pages

/// What the last act came to, carried to the next page in a cookie that lives for one page.
enum NoticeKey: String, Sendable, CaseIterable {
    case recorded, undone, saved, booked, signedOut = "signed-out", closed, imported, sent, pinNeeded = "pin-needed"
    case handedBack = "handed-back", declined, passwordSet = "password-set", erased
    case emergencyOpened = "emergency-opened", emergencyEnded = "emergency-ended"
    case noMessages = "no-messages", nothingChanged = "nothing-changed", measureThere = "measure-there"
    case noDoubt = "no-doubt", takenBackBefore = "taken-back-before", moved
    case handedOn = "handed-on"
    /// Of an act on a page that was older than what came since.
    case safetyOfMore = "safety-of-more", staysClosed = "stays-closed"
    /// Of a step on the board, whose row goes with the tap.
    case stepTold = "step-told"
    /// Sent while the page was locked, or after the sign-in had ended; and on the page that it was sent from.
    case notTaken = "not-taken", signedOutBefore = "signed-out-before", sendAgain = "send-again"
    /// Sent while this browser was with a client, for the page that they hold.
    case withClient = "with-client"
    /// Of what went well: it had been answered before, so that this answer was not kept.
    case answeredBefore = "answered-before"

    /// With the numbers that go with it: how many were booked and the first and the last day of them, how many were called
    /// off, until which day something is kept, how many courses of care and concerns went to somebody.
    ///
    /// - Parameter name: of whoever they went to.
    func notice(_ words: Words, _ figures: [Int], _ dates: Dates, to name: String = "") -> Notice {
        switch self {
        case .erased where figures.count == 1 && Self.keptUntil.contains(figures[0]):
            return Notice(.good, .done, words.noticeErased(keepingUntil: dates.withYear(Day(number: figures[0]))))
        case .undone where figures.count == 1:
            return Notice(.good, .done, words.noticeUndone(withLaterOnes: figures[0]))
        case .handedOn where figures.count == 3:
            let told = words.noticeHandedOn(
                to: name, courses: figures[0], concerns: figures[1], concernsElsewhere: figures[2])
            return Notice(.good, .done, told)
        case .booked where figures.count == 3 && Self.days.contains(figures[1]) && Self.days.contains(figures[2]):
            let (first, last) = (Day(number: figures[1]), Day(number: figures[2]))
            return Notice(
                .good, .done, words.noticeBooked(figures[0], from: dates.date(first), to: dates.date(last)))
        case .closed where figures.count == 1:
            return Notice(.good, .done, words.noticeClosed(callingOff: figures[0]))
        case .recorded where figures.count == 1:
            return Notice(.good, .done, words.noticeRecorded(callingOff: figures[0]))
        default: return notice(words)
        }
    }

    /// What a cookie may say that is none of ours: a hundred years from 1970 on.
    private static let days = 0...36_525
    /// Two hundred years from 1970 on: longer than any law wants something kept.
    private static let keptUntil = 0...73_050

    func notice(_ words: Words) -> Notice {
        switch self {
        case .recorded, .stepTold: Notice(.good, .done, words.noticeRecorded)
        case .safetyOfMore: Notice(.watch, .alert, words.noticeSafetyOfMore, isTaken: true)
        case .staysClosed: Notice(.watch, .alert, words.noticeStaysClosed, isTaken: true)
        case .noDoubt: Notice(.good, .done, words.noticeNoDoubt)
        case .notTaken: Notice(.watch, .alert, words.noticeNotTaken)
        case .signedOutBefore: Notice(.watch, .alert, words.noticeSignedOutBefore)
        case .sendAgain: Notice(.watch, .alert, words.noticeSendAgain, isUnsent: true)
        case .withClient: Notice(.watch, .alert, words.noticeWithClient, isUnsent: true)
        case .answeredBefore: Notice(.plain, .done, words.noticeAnsweredBefore)
        case .undone: Notice(.good, .done, words.noticeUndone)
        case .takenBackBefore: Notice(.plain, .done, words.noticeTakenBackBefore)
        case .saved, .handedOn: Notice(.good, .done, words.noticeSaved)
        case .moved: Notice(.good, .done, words.noticeMoved)
        case .booked: Notice(.good, .done, words.noticeBooked)
        case .signedOut: Notice(.good, .done, words.noticeSignedOut)
        case .closed: Notice(.good, .done, words.noticeClosed)
        case .imported: Notice(.good, .done, words.noticeImported)
        case .sent: Notice(.good, .done, words.noticeSent)
        case .pinNeeded: Notice(.watch, .lock, words.noticePINNeeded)
        case .handedBack: Notice(.good, .done, words.noticeHandedBack)
        case .passwordSet: Notice(.good, .done, words.noticePasswordSet)
        case .emergencyOpened: Notice(.watch, .lock, words.noticeEmergencyOpened, isTaken: true)
        case .emergencyEnded: Notice(.good, .done, words.noticeEmergencyEnded)
        case .noMessages: Notice(.watch, .alert, words.noConsent(.messages))
        case .nothingChanged: Notice(.plain, .done, words.noticeNothingChanged)
        case .measureThere: Notice(.plain, .done, words.noticeMeasureThere)
        case .erased: Notice(.good, .done, words.noticeErased)
        case .declined: Notice(.good, .done, words.noticeDeclined)
        }
    }
}
