internal import MixedModels

/// Which of therapists and sites stand in the model. Where each treatment was given by one therapist, or at one site, the
/// treatments' columns take up all that differs between these: their variance could then be anything, and so could
/// whatever hangs together with it. Such a level stands in no model.
struct LevelsLeft {
    /// `false` too where there is only one.
    var therapists: Bool { count.therapists > 1 && !takenUp.contains(.therapist) }
    var sites: Bool { count.sites > 1 && !takenUp.contains(.site) }
    /// The levels that the treatments take up.
    private(set) var takenUp: [Source] = []
    private let count: (therapists: Int, sites: Int)

    /// Of what differs without the treatments this must be left beside them; where hardly one client in twenty had a
    /// treatment that another therapist or site gave, these few would tell it for all.
    private static let leastLeft = 0.05

    init(_ frame: ModelFrame, fixed: [Int]) {
        count = (frame.therapists, frame.sites)
        let plain = fixed.filter { frame.columns.source(of: $0) != .treatment }
        guard plain.count < fixed.count else { return }
        func rows(_ fixed: [Int], _ level: InterceptLevel) -> Double {
            GroupedModel(fixed: fixed, response: frame.columns.response).rowsLeft(between: level, frame.products)
        }
        func isTakenUp(_ level: InterceptLevel) -> Bool {
            rows(fixed, level) < Self.leastLeft * rows(plain, level)
        }
        if frame.therapists > 1, isTakenUp(.parents) { takenUp.append(.therapist) }
        if frame.sites > 1, isTakenUp(.grandparents) { takenUp.append(.site) }
    }
}
