/// A language that every text of the product is written in (BCP 47).
package enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case spanish = "es"
    case french = "fr"
}
