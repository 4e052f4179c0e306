/// What every tier works out at given parameters: the parts of the profiled criterion, its derivatives, the solution.
/// An engine keeps its workspace and belongs to one thread.
protocol CriterionEngine: AnyObject {
    var shape: ModelShape { get }
    /// Number of fixed effects.
    var coefficientCount: Int { get }
    /// False where the cross-products are not positive definite at these blocks.
    func evaluate(_ lambda: [[Double]]) -> Bool
    /// The logarithm of the determinant of the random part.
    var logDeterminantRandom: Double { get }
    /// The logarithm of the determinant of the fixed part, given the random one.
    var logDeterminantFixed: Double { get }
    /// The penalised residual sum of squares.
    var residual: Double { get }
    /// Fixed effects.
    func coefficients() -> [Double]
    /// The inverse of the fixed part: the covariance of the fixed effects in units of the residual variance.
    func coefficientInverse() -> Matrix
    /// Derivatives with respect to the blocks: of the logarithm of the determinant (with the fixed part for REML, without
    /// it for ML) and of the residual.
    func gradient(includingFixed: Bool) -> (determinant: [[Double]], residual: [[Double]])
}
