import MixedModels
import Testing

@Suite("A formula is read as lme4 reads it")
struct ReadingFormulas {
    @Test(
        "what it stands for",
        arguments: [
            ("y ~ x", "y ~ x"), ("y ~ a*b", "y ~ a + b + a:b"), ("y ~ 0 + a + (1|g)", "y ~ 0 + a + (1 | g)"),
            ("y ~ x - 1 + (x || g)", "y ~ 0 + x + (1 | g) + (0 + x | g)"),
            ("y ~ (1 | a/b)", "y ~ 1 + (1 | b:a) + (1 | a)"), ("y ~ (a + b + c)^2 - a:b", "y ~ a + b + c + a:c + b:c"),
            ("log(y) ~ I(x^2) + scale(z) + (0 + x | g)", "log(y) ~ I(x^2) + scale(z) + (0 + x | g)"),
            ("y ~ b + a:b + offset(z)", "y ~ b + b:a + offset(z)"),
            ("`my y` ~ `a b` + größe", "`my y` ~ `a b` + größe"),
        ])
    func meaning(_ text: String, _ expected: String) throws {
        #expect(try Formula(text).description == expected)
    }

    @Test("the same model as Swift values")
    func values() throws {
        let formula = Formula("y", fixed: ["x"], random: [.init(slopes: ["x"], by: "g"), .init(by: "h")])
        #expect(formula == (try Formula("y ~ x + (1 + x | g) + (1 | h)")))
    }

    @Test(
        "what cannot be read says where",
        arguments: [
            ("", 1), ("~ x", 1), ("y", 2), ("y ~", 4), ("y ~ x +", 8), ("y ~ (1 | g", 11), ("y ~ x $ z", 7),
            ("y ~ x ~ z", 7), ("y ~ sin(x)", 5), ("y ~ 2", 5), ("y ~ 1 | g) ", 10), ("y ~ (x | g) * 3", 8),
            ("y ~ ((((((", 11), ("y ~ x:", 7), ("y ~ (0 | g)", 6), ("y ~ (1 | g + h)", 12), ("y ~ `x", 5),
            ("y ~ (1 | 3)", 10),
        ])
    func problems(_ text: String, _ expected: Int) {
        do {
            _ = try Formula(text)
            Issue.record("'\(text)' was read")
        } catch {
            guard case .badFormula(let position, _) = error else {
                Issue.record("another error: \(error)")
                return
            }
            #expect(position == expected, "\(text): \(error)")
        }
    }

    @Test(
        "a power of terms that is no whole number from 1 to 8 is refused",
        arguments: ["-1", "0", "9", "1.5", "z", "(-2)"])
    func powers(power: String) {
        #expect(throws: MixedModelError.self) { try Formula("y ~ x^\(power)") }
        #expect(throws: Never.self) { try Formula("y ~ (x + z)^2 + I(x^-1)") }
    }

    @Test("a thousand brackets are refused, not followed into the ground")
    func deep() {
        let text = "y ~ " + String(repeating: "(", count: 5000) + "x"
        #expect(throws: MixedModelError.self) { try Formula(text) }
        #expect(throws: MixedModelError.self) { try Formula("y ~ " + String(repeating: "-", count: 5000) + "x") }
    }
}
