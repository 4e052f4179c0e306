/// Which way an outcome number points.
package enum OutcomeDirection: String, Hashable, Sendable, CaseIterable {
    case higherIsBetter = "higher-is-better"
    case lowerIsBetter = "lower-is-better"
}
