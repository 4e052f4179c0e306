/// Why there is no fit, in words that name what to mend.
public enum MixedModelError: Error, Hashable, Sendable {
    /// The formula cannot be read; the position counts characters from 1, and is 0 where it was given as values.
    case badFormula(position: Int, problem: String)
    /// The table, the model or the fit has no column, coefficient or group of this name.
    case unknownColumn(String)
    /// Text in a column that arithmetic or a response needs.
    case notNumeric(column: String)
    /// Nearly every value is a number; this one would make categories of all of them.
    case textAmongNumbers(column: String, text: String)
    /// Two columns of one name.
    case duplicateColumn(String)
    /// This column has another number of rows than the first, or this matrix another size.
    case unequalColumns(String)
    /// No rows at all.
    case emptyData
    /// Nothing is left once rows with missing values are dropped.
    case noCompleteRows(dropped: Int)
    /// An infinite value, or a value that a function in the formula does not have (the logarithm of a negative number).
    /// The row counts from 1.
    case nonFinite(column: String, row: Int)
    /// A group whose variance is asked for has one level.
    case oneLevel(group: String)
    /// A categorical predictor has one level in the rows that are fitted.
    case oneLevelPredictor(String)
    /// As many groups as rows: the group cannot be told from the residual.
    case asManyLevelsAsRows(group: String, levels: Int, rows: Int)
    /// More random effects than rows carry information about.
    case tooManyParameters(group: String, effects: Int, rows: Int)
    /// No more rows than fixed effects.
    case tooFewRows(rows: Int, coefficients: Int)
    /// The response does not vary.
    case constantResponse(String)
    /// The fixed effects explain the response exactly; nothing is left to estimate a variance from.
    case noResidual
    /// Fixed and random effects together explain the response down to rounding.
    case nothingLeft
    /// Nothing is fixed, not even an intercept.
    case noFixedEffects
    /// There is no bracket with a bar.
    case noRandomEffects
    /// The row counts from 1.
    case badWeights(String, row: Int)
    /// Beyond a documented limit that keeps what is held within a machine's memory.
    case tooLarge(String)
    /// Values so large or so small that their squares are no longer numbers: another unit helps.
    case beyondNumbers
    /// Parameters that were handed in are not as many as the model has.
    case parameterCount(expected: Int, given: Int)
    /// Two fits of different data, or of which neither is the larger; the words say why.
    case notComparable(String)
    /// Something that this model, fit or call does not have; the words say what.
    case notAvailable(String)
    /// A category, or a number of a cluster or unit, that there is not.
    case unknownLevel(column: String, level: String)
    /// The file is no table of text; the words say why.
    case badFile(String)
    /// Bytes that are not UTF-8, in the line that counts from 1: letters beyond a to z would be taken for one another.
    case notUTF8(line: Int)
    /// There is no criterion at these parameters: numbers ran over, or a matrix that should be is not positive
    /// definite.
    case cannotEvaluate
    /// The task was cancelled.
    case cancelled
}

extension MixedModelError: CustomStringConvertible {
    /// One sentence or two in English, without the numbers of lines that ``DataTable/explained(_:for:)`` adds.
    public var description: String {
        switch self {
        case .badFormula(0, let problem): "The formula cannot be used: \(problem)."
        case .badFormula(let position, let problem):
            "The formula cannot be read at character \(position): \(problem)\(problem.hasSuffix(".") ? "" : ".")"
        case .unknownColumn(let name): "There is no column '\(name)'."
        case .notNumeric(let column): "'\(column)' holds text where numbers are needed."
        case .textAmongNumbers(let column, let text):
            "'\(column)' holds numbers, and '\(text)'. Leave the field empty where a value is missing, or write factor(\(column))."
        case .duplicateColumn(let name): "There are two columns named '\(name)'."
        case .unequalColumns(let name): "Column '\(name)' has another number of rows than the first."
        case .emptyData: "There are no rows."
        case .noCompleteRows(let dropped): "All \(dropped) rows have a missing value in a column that the model needs."
        case .nonFinite(let column, let row): "'\(column)' is not a finite number in row \(row)."
        case .oneLevel(let group): "Group '\(group)' has one level; it takes two or more to estimate a variance."
        case .oneLevelPredictor(let name): "Predictor '\(name)' has one level; it takes two or more to compare."
        case .asManyLevelsAsRows(let group, let levels, let rows):
            "Group '\(group)' has \(levels) levels for \(rows) rows; it cannot be told from the residual."
        case .tooManyParameters(let group, let effects, let rows):
            "Group '\(group)' has \(effects) random effects for \(rows) rows; its variances cannot be told from the residual."
        case .tooFewRows(let rows, let coefficients): "\(rows) rows are too few for \(coefficients) fixed effects."
        case .constantResponse(let name): "The response '\(name)' is the same in every row."
        case .noResidual: "The fixed effects explain the response exactly; there is no variance left to estimate."
        case .nothingLeft:
            "Fixed and random effects together explain the response all but exactly: what they leave is lost in rounding, and no residual variance can be estimated from it. Look whether the response was worked out from the predictors, or whether each combination of groups has one value."
        case .noFixedEffects: "The model has no fixed effect, not even an intercept."
        case .noRandomEffects: "The formula has no random effect, such as (1 | group)."
        case .badWeights(let name, let row):
            "The weights '\(name)' are not all positive numbers; the first that is not stands in row \(row)."
        case .tooLarge(let what): "Too large for this machine: \(what)."
        case .beyondNumbers:
            "A column is so large or so small that its squares are no longer numbers; give it in another unit."
        case .parameterCount(let expected, let given): "The model has \(expected) parameters; \(given) were given."
        case .notComparable(let why): "The models cannot be compared: \(why)."
        case .notAvailable(let why): "Not available: \(why)."
        case .unknownLevel(let column, let level): "'\(level)' is not a level of '\(column)'."
        case .badFile(let why): "The file cannot be read: \(why)."
        case .notUTF8(let line):
            "The file cannot be read: line \(line) is not UTF-8 text. Save the file as CSV in UTF-8 and try again."
        case .cannotEvaluate: "The criterion cannot be worked out at these parameters."
        case .cancelled: "Cancelled."
        }
    }
}
