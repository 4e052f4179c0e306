import Testing

@testable import MixedModels

@Suite("A search within bounds ends where the function does")
struct SearchesWithinBounds {
    @Test("what it was told of the curvature, and never measured, does not make its start the end")
    func curvatureThatWasHandedIn() {
        // By the second direction's curvature as handed in no step is needed there, wherever one is.
        let found = BoxMinimiser(lowest: [-.infinity, -.infinity]).minimise(from: [3, 0], inverse: [0.5, 0, 0, 1e-12]) {
            ($0[0] - 1) * ($0[0] - 1) + ($0[1] - 2) * ($0[1] - 2)
        }
        #expect(found.converged)
        #expect(abs(found.point[0] - 1) < 1e-3 && abs(found.point[1] - 2) < 1e-3)
    }
}
