import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// Room for what was agreed: about one thing, or on the meeting as a whole; or to put an earlier line right.
struct SupervisionForm: Component, Sendable {
    let context: PageContext
    let model: SupervisionModel
    /// `nil` for the meeting as a whole.
    let matter: AgendaMatter?
    let isFirst: Bool
    /// The line that it puts right.
    var replaces: SupervisionEntry?
    /// That line's words.
    var held: String?

    private var words: Words { context.words }

    /// A name for what is about that matter, unlike for every other on the page.
    static func key(_ matter: AgendaMatter?) -> String {
        switch matter?.about {
        case .concern(let id): "c\(id)"
        case .sign(let kind): "s\(kind.rawValue)-\(matter?.episode.description ?? "")"
        case nil: SupervisionTyped.meeting
        }
    }

    /// Which form of the page it is. Of a matter there is one at a time, so that what was typed finds its form again
    /// where the line was changed meanwhile.
    private var name: String { Self.key(matter) + (matter == nil ? replaces.map { "-\($0.id)" } ?? "" : "") }
    private var typed: TypedFields? { model.typed.flatMap { $0.form == name ? $0.fields : nil } }
    private var problems: FormProblems { FormProblems(typed?.problems ?? [], words) }
    private func id(_ field: Field) -> String { "\(field.rawValue)-\(name)" }

    func write(into html: inout HTML) {
        let isOpen = typed != nil
        html.details(.class("no-print"), .open(isOpen || (matter == nil && replaces == nil))) {
            $0.summary(replaces == nil ? words.writeDown : words.changeNote)
            $0.form(
                to: .supervision(.entries(model.therapist)), context.seal, name: "supervision-\(name)",
                .class("stack-s inset")
            ) {
                $0.hidden(.form, name)
                $0.hidden(.day, model.day.description)
                if let matter { Self.write(matter, into: &$0) }
                if let replaces { $0.hidden(.base, replaces.id.description) }
                writeFields(into: &$0)
                writeButtons(into: &$0)
            }
        }
    }

    private static func write(_ matter: AgendaMatter, into html: inout HTML) {
        html.hidden(.episode, matter.episode.description)
        if let concern = matter.concern { html.hidden(.concern, concern.description) }
        if let sign = matter.sign { html.hidden(.sign, sign.rawValue) }
    }

    private func writeFields(into html: inout HTML) {
        html.add(problems)
        html.add(
            KeptWords(
                context, id: id(.words), name: Field.words.rawValue, label: words.whatWasAgreed,
                page: "supervision-\(model.therapist)", value: typed?.one(Field.words.rawValue) ?? held,
                hint: words.agreedHint, error: problems.error(id(.words)), rows: 2))
        html.div(.class("grid-2")) {
            $0.add(
                kept(
                    FormField(
                        id: id(.who), name: Field.who.rawValue, label: words.whoDoesIt,
                        kind: .choice(
                            [FormChoice("", words.nobodyInParticular)]
                                + SupervisionOwner.allCases.map {
                                    FormChoice($0.rawValue, words.supervisionOwner($0, model.name))
                                }), value: typed?.one(Field.who.rawValue) ?? replaces?.who?.rawValue ?? "")))
            $0.add(
                kept(
                    FormField(
                        id: id(.by), name: Field.by.rawValue, label: words.byWhen, kind: .input(type: "date"),
                        value: typed?.one(Field.by.rawValue) ?? replaces?.due?.description,
                        error: problems.error(id(.by)))))
        }
    }

    private func kept(_ field: FormField) -> KeptField {
        KeptField(context, page: "supervision-\(model.therapist)", field)
    }

    private func writeButtons(into html: inout HTML) {
        html.div(.class("acts")) {
            if matter == nil {
                button(.note, .pencil, words.markNote, into: &$0)
            } else {
                button(.discussed, .done, words.markDiscussed, into: &$0)
                button(.carried, .next, words.markCarried, into: &$0)
            }
            if replaces != nil {
                $0.button(
                    words.takeNoteBack, .class("btn btn--quiet"), .name(Field.mark.rawValue),
                    .value(SupervisionMark.withdrawn.rawValue))
            }
        }
    }

    private func button(_ mark: SupervisionMark, _ icon: Icon, _ text: String, into html: inout HTML) {
        let isFilled = isFirst && mark != .carried
        html.button(
            .class("btn", isFilled ? "btn--first" : nil), .name(Field.mark.rawValue), .value(mark.rawValue),
            .data("busy", words.recording)
        ) {
            $0.icon(icon)
            $0.text(text)
        }
    }
}
