import MixedModels

/// Three crossed factors: the lecture ratings that come with lme4 (73,421 rows, 2,972 students, 1,128 lecturers, 14
/// departments).
struct CrossedBenchmark {
    let path: String

    func run() throws { try RowsBenchmark(path: path, formula: "y ~ service + (1 | s) + (1 | d) + (1 | dept)").run() }
}
