/// A sign of a formula and where it stands, in characters from 1.
struct FormulaToken: Hashable {
    enum Kind: Hashable {
        case name(String), number(Double), sign(String), end
    }
    let kind: Kind
    let position: Int

    static func read(_ text: String) throws(MixedModelError) -> [FormulaToken] {
        let characters = Array(text)
        var tokens: [FormulaToken] = []
        var at = 0
        while at < characters.count {
            let character = characters[at]
            let position = at + 1
            if character.isWhitespace {
                at += 1
            } else if character == "`" {
                guard let end = characters[(at + 1)...].firstIndex(of: "`"), end > at + 1 else {
                    throw .badFormula(position: position, problem: "a name in backticks does not end")
                }
                tokens.append(FormulaToken(kind: .name(String(characters[at + 1..<end])), position: position))
                at = end + 1
            } else if character.isLetter || character == "." && !isDigit(characters, at + 1) {
                var end = at
                while end < characters.count, isOfName(characters[end]) { end += 1 }
                tokens.append(FormulaToken(kind: .name(String(characters[at..<end])), position: position))
                at = end
            } else if isDigit(characters, at) || character == "." {
                let end = numberEnd(characters, at)
                guard let value = Double(String(characters[at..<end])), value.isFinite else {
                    throw .badFormula(position: position, problem: "this is not a number")
                }
                tokens.append(FormulaToken(kind: .number(value), position: position))
                at = end
            } else if character == "|", at + 1 < characters.count, characters[at + 1] == "|" {
                tokens.append(FormulaToken(kind: .sign("||"), position: position))
                at += 2
            } else if "~+-*/^:|(),".contains(character) {
                tokens.append(FormulaToken(kind: .sign(String(character)), position: position))
                at += 1
            } else {
                let isTest = "<>=!%&".contains(character)
                throw .badFormula(
                    position: position,
                    problem: "'\(character)' has no meaning here"
                        + (isTest ? "; make a column of the comparison beforehand" : ""))
            }
        }
        tokens.append(FormulaToken(kind: .end, position: characters.count + 1))
        return tokens
    }

    private static func isOfName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "." || character == "_"
    }

    private static func isDigit(_ characters: [Character], _ at: Int) -> Bool {
        at < characters.count && characters[at].isASCII && characters[at].isNumber
    }

    private static func numberEnd(_ characters: [Character], _ start: Int) -> Int {
        var end = start
        while isDigit(characters, end) || end < characters.count && characters[end] == "." { end += 1 }
        if end < characters.count, characters[end] == "e" || characters[end] == "E" {
            let signed = end + 1 < characters.count && "+-".contains(characters[end + 1]) ? end + 2 : end + 1
            if isDigit(characters, signed) {
                end = signed
                while isDigit(characters, end) { end += 1 }
            }
        }
        return end
    }
}
