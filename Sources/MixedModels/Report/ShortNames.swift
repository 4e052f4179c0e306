/// Names made short for the head of a narrow column, by leaving out lower-case letters from the end: vowels first.
enum ShortNames {
    static func of(_ names: [String], length: Int = 6) -> [String] {
        let longest = names.reduce(0) { max($0, $1.count) }
        for length in length...max(length, longest) {
            let short = names.map { shortened($0, to: length) }
            if Set(short).count == names.count { return short }
        }
        return names
    }

    private static func shortened(_ name: String, to length: Int) -> String {
        var letters = Array(name)
        for isDropped in [{ "aeiou".contains($0) }, { $0.isLowercase }] as [(Character) -> Bool] {
            var place = letters.count - 1
            while place > 0, letters.count > length {
                let startsWord = !letters[place - 1].isLetter && !letters[place - 1].isNumber
                if isDropped(letters[place]), !startsWord { letters.remove(at: place) }
                place -= 1
            }
        }
        return String(letters)
    }
}
