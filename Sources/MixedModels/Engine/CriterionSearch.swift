/// Finds the estimate of an engine's model.
enum CriterionSearch {
    static func run(
        _ engine: some CriterionEngine, _ criterion: ProfiledCriterion, from start: [Double], curvature: [Double],
        inverse: Matrix? = nil, mostIterations: Int = 500, isCancelled: @escaping () -> Bool = { false }
    ) throws(MixedModelError) -> (outcome: Minimiser.Outcome, theta: [Double]) {
        let shape = engine.shape
        let minimiser = Minimiser(
            evaluate: { theta in
                guard engine.evaluate(shape.lambda(theta)) else { return nil }
                return (criterion.value(engine), criterion.gradient(engine))
            }, information: { engine.averageInformation(degrees: criterion.degrees) }, isCancelled: isCancelled,
            mostIterations: mostIterations)
        let outcome = try BoundarySearch(shape: shape, minimiser: minimiser).run(
            from: start, curvature: curvature, inverse: inverse)
        return (outcome, tidy(outcome.point, shape, minimiser))
    }

    /// The same estimate in its one spelling: no negative diagonal, effects without variance exactly 0.
    private static func tidy(_ point: Minimiser.Point, _ shape: ModelShape, _ minimiser: Minimiser) -> [Double] {
        var triangles = shape.triangles(point.theta)
        for index in triangles.indices {
            for row in 0..<triangles[index].rows {
                let size = (0..<triangles[index].columns).reduce(0.0) { max($0, abs(triangles[index][row, $1])) }
                guard size > 0, size < 1e-5 else { continue }
                var bare = triangles
                for column in 0..<bare[index].columns { bare[index][row, column] = 0 }
                guard let at = minimiser.evaluate(ModelShape.theta(of: bare)),
                    at.value <= point.value + 1e-12 * abs(point.value) + 1e-9
                else { continue }
                triangles = bare
            }
        }
        return ModelShape.theta(
            of: triangles.map { triangle in
                triangle.diagonal.contains(0)
                    ? (triangle * triangle.transposed).semidefiniteCholesky() : triangle.withPositiveDiagonal
            })
    }
}
