/// Where secrets come from: the system's generator, or a known sequence in a test.
package struct RandomBytes: Sendable {
    private let fill: @Sendable (Int) -> [UInt8]

    package init(_ fill: @escaping @Sendable (Int) -> [UInt8]) {
        self.fill = fill
    }

    /// The operating system's cryptographic generator.
    package static let system = RandomBytes { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    func callAsFunction(_ count: Int) -> [UInt8] { fill(count) }
}
