import Foundation

/// Which of the three cutoffs of Jacobson and Truax is taken.
package enum CutoffRule: String, Hashable, Sendable, CaseIterable {
    case a, b, c
}

extension ClinicalCutoffs {
    package func value(_ rule: CutoffRule) -> Double {
        switch rule {
        case .a: a
        case .b: b
        case .c: c
        }
    }

    /// What a threshold row holds, in whole units of 10^-`decimals` points: the least total that does not lie below the
    /// cutoff. With it begins the better side where higher is better, and the worse one where it is worse.
    package func units(_ rule: CutoffRule, decimals: Int) -> Int {
        Int((value(rule) * pow(10, Double(decimals)) - 1e-9).rounded(.up))
    }
}
