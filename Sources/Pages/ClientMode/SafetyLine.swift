import FollowThrough
import Markup

/// On every check that asks about safety and on its thanks, whatever was answered, so that it gives nothing away: on the
/// client's own phone that nobody reads it at once, and whom to call; in the practice, whom to tell.
struct SafetyLine: Component, Sendable {
    let context: PageContext
    let contacts: [SafetyContact]
    let therapistName: String?

    func write(into html: inout HTML) {
        let words = context.words
        guard context.isOnOwnPhone else {
            html.p(words.notSafeTell(therapistName), .class("safe"))
            return
        }
        html.div(.class("safe stack-s")) {
            $0.p(words.nobodyReadsAtOnce(hasContacts: !contacts.isEmpty))
            if contacts.isEmpty { return }
            $0.ul(.class("contacts")) {
                for contact in contacts {
                    $0.li {
                        $0.text(contact.name + words.colon + " ")
                        $0.a(contact.number, .href("tel:\(contact.number.filter(Self.isDialled))"))
                    }
                }
            }
        }
    }

    private static func isDialled(_ character: Character) -> Bool { "0123456789+".contains(character) }
}
