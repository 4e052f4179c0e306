import Markup
import Routes

/// What a form held that was not taken, for whoever sent it to copy: in the answer to it and nowhere else.
struct SentWords: Component, Sendable {
    let words: Words
    let texts: [String]

    /// Folded, so that they do not lie open on the screen.
    func write(into html: inout HTML) {
        if texts.isEmpty { return }
        html.details {
            $0.summary(words.whatYouSent)
            $0.div(.class("stack-s")) {
                $0.p(words.copyWhatYouSent, .class("small soft"))
                for text in texts {
                    $0.textarea(
                        text, .rows(4), .aria("label", words.whatYouSent), .custom("readonly", ""),
                        .autocomplete("off"))
                }
            }
        }
    }
}

extension HTML {
    /// What of them the next page at the door shows again; they stand in that page and in no address.
    mutating func bring(along texts: [String]) {
        // A form holds 64 KiB, in which a character may take nine bytes.
        guard !texts.isEmpty, texts.reduce(0, { $0 + $1.utf8.count }) <= 16_384 else { return }
        for text in texts { hidden(.words, text) }
    }

    /// The same of a page that is locked, where nobody is to read them.
    mutating func bring(sealed: String) {
        // A form holds 64 KiB, in which these letters take hardly more room than they have.
        guard sealed.utf8.count <= 56_000 else { return }
        hidden(.words, sealed)
        block("noscript", []) { $0.hidden(.form, UnlockModel.withoutScript) }
    }
}
