internal import Attribution
internal import Measures
internal import Practice

/// A course's scores as four bytes a number, the lowest first: the measure's range and direction, the first total, then
/// position and total of each later score. No bytes at all mean that there is no course.
enum CourseBytes {
    static func write(_ scores: CourseScores?) -> [UInt8] {
        guard let scores else { return [] }
        let scale = scores.scale
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16 + scores.later.count * 8)
        append(scale.lowest, &bytes)
        append(scale.highest, &bytes)
        append(scale.isHigherBetter ? 1 : 0, &bytes)
        append(scores.first, &bytes)
        for point in scores.later {
            append(point.position, &bytes)
            append(point.total, &bytes)
        }
        return bytes
    }

    static func read(_ bytes: [UInt8]) throws -> CourseScores? {
        if bytes.isEmpty { return nil }
        guard bytes.count >= 16, bytes.count % 8 == 0,
            let scale = CourseScale(
                lowest: number(bytes, 0), highest: number(bytes, 1), isHigherBetter: number(bytes, 2) == 1)
        else { throw StoreError.corrupt("the course of an episode") }
        return CourseScores(
            scale: scale, first: number(bytes, 3),
            later: stride(from: 4, to: bytes.count / 4, by: 2).map { place in
                CourseScores.Point(position: number(bytes, place), total: number(bytes, place + 1))
            })
    }

    private static func append(_ number: Int, _ bytes: inout [UInt8]) {
        let bits = UInt32(bitPattern: Int32(clamping: number))
        for shift in [UInt32(0), 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }

    private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
        var bits: UInt32 = 0
        for offset in 0..<4 { bits |= UInt32(bytes[place * 4 + offset]) << UInt32(offset * 8) }
        return Int(Int32(bitPattern: bits))
    }
}

/// Out-of-sample coverage as doubles: position, inside and total of each count.
enum CoverageBytes {
    static func write(_ coverage: CourseCoverage) -> [UInt8] {
        SumsBytes.write(coverage.counts.flatMap { [Double($0.position), Double($0.inside), Double($0.total)] })
    }

    static func read(_ bytes: [UInt8]) throws -> CourseCoverage {
        let numbers = try SumsBytes.read(bytes, count: bytes.count / 24 * 3)
        return try CourseCoverage(
            counts: stride(from: 0, to: numbers.count, by: 3).map { place in
                guard let position = Int(exactly: numbers[place]), let inside = Int(exactly: numbers[place + 1]),
                    let total = Int(exactly: numbers[place + 2])
                else { throw StoreError.corrupt("the coverage of a course") }
                return CourseCoverage.Count(position: position, inside: inside, total: total)
            })
    }
}

extension EpisodeCourse {
    /// `course, course_measure`, from that column on.
    init?(row: any SQLRow, at column: Int) throws {
        guard let bytes = try row.optionalBlob(column), let measure = try row.optionalText(column + 1),
            let scores = try CourseBytes.read(bytes)
        else { return nil }
        self.init(measure: MeasureKey(measure), scores: scores)
    }
}
