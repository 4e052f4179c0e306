import Clinic
import Markup
import Pages
import Routes
import Testing

@Suite("The ids of a page's forms, renewed")
struct RenewingAPageTests {
    private let first = FormSeal(csrf: "seal", base: ID(high: 0x0199_0000_0000_7000, low: 0x8000_0000_0000_0001))
    private let second = FormSeal(csrf: "seal", base: ID(high: 0x0199_0000_ABCD_7111, low: 0x8000_0000_0F0F_0F0F))

    private func page(_ seal: FormSeal, saying words: String) -> [UInt8] {
        var html = HTML()
        html.form(to: .today, seal, name: "one") { $0.p { $0.text(words) } }
        html.form(to: .today, seal, name: "two") { $0.hidden(.note, words) }
        return html.bytes
    }

    @Test("come to the very page that would have been made with the other seal")
    func same() {
        #expect(first.renewed(as: second, in: page(first, saying: "Ana")) == page(second, saying: "Ana"))
    }

    @Test("words that look like a form's id stay as they were written")
    func words() {
        let words = #"<input type="hidden" name="once" value="01990000-0000-7000-8000-000000000001">"#
        #expect(first.renewed(as: second, in: page(first, saying: words)) == page(second, saying: words))
    }

    @Test("a page that ends in the middle of an id stays as it is")
    func short() {
        let whole = page(first, saying: "Ana")
        let cut = Array(whole.prefix(90))
        #expect(first.renewed(as: second, in: cut) == cut)
        #expect(first.renewed(as: second, in: []).isEmpty)
    }
}
