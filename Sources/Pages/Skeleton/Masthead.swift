import Clinic
import Markup
import Routes

/// The product's name, the rooms, the search, and whose page it is.
struct Masthead: Component, Sendable {
    let context: PageContext
    let room: Room?

    func write(into html: inout HTML) {
        let words = context.words
        html.header {
            $0.div(.class("masthead")) {
                $0.a(.class("wordmark"), .href(Route.home.path)) {
                    writeMark(into: &$0)
                    $0.text(" ")
                    $0.text(words.productName)
                }
                if let person = context.person {
                    writeRooms(person, into: &$0)
                    $0.div(.class("masthead__end")) { writeEnd(person, into: &$0) }
                }
            }
            if context.isDemo { $0.p(words.demoLine, .class("demo")) }
        }
    }

    private func writeRooms(_ person: SignedInPerson, into html: inout HTML) {
        html.nav(.aria("label", context.words.navigation)) {
            $0.ul {
                for place in Room.visible(to: person.roles) {
                    $0.li {
                        $0.a(
                            place.name(context.words), .href(place.route.path),
                            .aria("current", place == room ? "page" : nil))
                    }
                }
            }
        }
    }

    private func writeEnd(_ person: SignedInPerson, into html: inout HTML) {
        let words = context.words
        if Room.visible(to: person.roles).contains(.clients) {
            html.search {
                // Not in the address: it is somebody's name.
                $0.form(to: .clients, context.seal, name: "find", .class("find")) {
                    $0.icon(.search)
                    $0.label(words.findClientByNameOrCode, .class("vh"), .for("find"))
                    $0.input(
                        .id("find"), .name(Field.query.rawValue), .type("search"), .placeholder(words.findClient),
                        .autocomplete("off"), .data("key", "/"))
                    $0.kbd("/", .custom("aria-hidden", "true"))
                }
            }
            html.a(.class("find--link"), .href(Route.clients.path), .data("key", "/")) {
                $0.icon(.search)
                $0.span(words.findClient, .class("vh"))
            }
        }
        html.a(.class("person"), .href(Route.me.path)) {
            $0.icon(.person)
            $0.text(" ")
            $0.span(person.name)
        }
    }

    private func writeMark(into html: inout HTML) {
        html.svg(.class("mark"), .viewBox(0, 0, 28, 28), .aria("hidden", true)) {
            $0.raw(#"<path class="l" d="M3 5h22M3 11h22M3 17h22M3 23h22"/>"#)
            $0.raw(#"<path class="m" d="M17 2.5v5M9.5 8.5v5M20 14.5v5M13 20.5v5"/>"#)
        }
    }
}
