private import Foundation

/// A client's code in the forms in which it may stand in the store: as it is given, and with its accents composed and
/// decomposed, which look the same.
enum CodeForms {
    static func all(of code: String) -> [String] {
        if code.utf8.allSatisfy({ $0 < 0x80 }) { return [code] }
        var forms = [code]
        let others = [code.precomposedStringWithCanonicalMapping, code.decomposedStringWithCanonicalMapping]
        // Texts that look the same are equal, whatever their bytes.
        for other in others where !forms.contains(where: { $0.utf8.elementsEqual(other.utf8) }) { forms.append(other) }
        return forms
    }
}
