import Foundation

// What `bin/bench --only models` and `--only coverage` run; each prints lines of columns, parted by tabs.
do {
    let arguments = Array(CommandLine.arguments.dropFirst())
    func number(_ place: Int) throws -> Int {
        guard arguments.indices.contains(place), let value = Int(arguments[place]), value > 0 else {
            throw ModelBenchmarkFailure("a number of rows or of seeds is missing")
        }
        return value
    }
    func path(_ place: Int) throws -> String {
        guard arguments.indices.contains(place) else { throw ModelBenchmarkFailure("a file is missing") }
        return arguments[place]
    }
    switch arguments.first {
    case "clinic": try ClinicRows(rows: try number(1)).write(to: try path(2))
    case "fit":
        try RowsBenchmark(path: try path(1), formula: try path(2)).tell(method: try path(3), weights: try path(4))
    case "rows": try RowsBenchmark(path: try path(1), formula: try path(2)).run()
    case "sums": try SumsBenchmark(rows: try number(1)).run()
    case "crossed": try CrossedBenchmark(path: try path(1)).run()
    case "coverage-fits": try FitCoverage(fits: try number(1)).run()
    case "coverage-shares":
        try ShareCoverage(seeds: try number(1), first: arguments.count > 2 ? try number(2) : 1000).run()
    default:
        throw ModelBenchmarkFailure(
            "usage: ModelBenchmarks clinic ROWS FILE | fit FILE FORMULA REML|ML WEIGHTS|- | rows FILE FORMULA | sums ROWS | crossed FILE | "
                + "coverage-fits FITS | coverage-shares SEEDS [FIRST]")
    }
} catch {
    FileHandle.standardError.write(Data("ModelBenchmarks: \(error)\n".utf8))
    exit(1)
}
