internal import Foundation

/// Text as it is compared: words of letters and digits in lower case, without accents.
package enum FoldedWords {
    package static func words(of text: String) -> [String] {
        let folded = fold(text)
        return folded.unicodeScalars.split { !isPart($0) }.map { String($0) }
    }

    /// In lower case, accents taken off, ligatures opened; whatever else there is stays.
    package static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar {
            case "ß": folded.append(contentsOf: "ss".unicodeScalars)
            case "œ": folded.append(contentsOf: "oe".unicodeScalars)
            case "æ": folded.append(contentsOf: "ae".unicodeScalars)
            case "ø": folded.append("o")
            case "ł": folded.append("l")
            case "đ": folded.append("d")
            case "ı": folded.append("i")
            case "’", "'", "\u{2018}": folded.append("'")
            default: if !isMark(scalar) { folded.append(scalar) }
            }
        }
        return String(folded)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return (48...57).contains(scalar.value) || (97...122).contains(scalar.value)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
