/// The rows and columns that a formula picks from a table: missing rows dropped, categories coded, groups numbered.
public struct ModelFrame: Sendable {
    /// One grouping factor.
    public struct Group: Sendable {
        /// As the formula spells it: `class:school`.
        public let label: String
        /// The names of the levels that occur, in the order of their numbers.
        public let levels: [String]
        let codes: [Int32]
    }

    /// One random term: a group and the effects that vary in it.
    public struct Term: Sendable {
        let group: Int
        let columns: [DesignColumn]
        /// Values by column; `nil` stands for ones.
        let values: [[Double]?]
        /// Their names, such as `(Intercept)`.
        public var effects: [String] { columns.map(\.name) }
        var width: Int { columns.count }
    }

    /// The formula that picked them.
    public let formula: Formula
    /// Rows that are fitted.
    public let rowCount: Int
    /// Rows left out because a value that the model needs was missing.
    public let droppedRows: Int
    /// The columns whose values were missing there.
    public let missingColumns: [String]
    /// Where each row stands in the table, from 0.
    public let rows: [Int]
    /// One value for each row, as the fields that follow.
    public let response: [Double]
    /// The sum of all offsets; `nil` where there is none.
    public let offset: [Double]?
    /// Prior weights, each positive; `nil` where there are none.
    public let weights: [Double]?
    /// Each grouping factor once.
    public let groups: [Group]
    /// In lme4's order: by falling number of levels.
    public let terms: [Term]
    /// Columns of the fixed effects that were linear combinations of earlier ones.
    public let droppedColumns: [String]
    let fixed: [DesignColumn]
    let fixedValues: [[Double]]
    let coding: VariableCoding
    /// The coefficients, in their order, as lme4 names them.
    public var fixedNames: [String] { fixed.map(\.name) }
    /// Each group once, in the order in which the terms, and with them theta and the variances, come.
    var groupsInOrder: [Group] {
        var seen: Set<Int> = []
        return terms.filter { seen.insert($0.group).inserted }.map { groups[$0.group] }
    }

    /// The same rows with another response.
    func with(response: [Double]) -> ModelFrame {
        ModelFrame(
            formula: formula, rowCount: rowCount, droppedRows: droppedRows, missingColumns: missingColumns,
            rows: rows, response: response,
            offset: offset, weights: weights, groups: groups, terms: terms, droppedColumns: droppedColumns,
            fixed: fixed, fixedValues: fixedValues, coding: coding)
    }

    /// The same rows with only these of the fixed effects.
    func keeping(fixed kept: [Int]) -> ModelFrame {
        ModelFrame(
            formula: formula, rowCount: rowCount, droppedRows: droppedRows, missingColumns: missingColumns,
            rows: rows, response: response,
            offset: offset, weights: weights, groups: groups, terms: terms, droppedColumns: droppedColumns,
            fixed: kept.map { fixed[$0] }, fixedValues: kept.map { fixedValues[$0] }, coding: coding)
    }
}
