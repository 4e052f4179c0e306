/// What a read may do: all its statements see one snapshot of what was committed.
package protocol SQLReading {
    /// Hands each row to `each` in order until it answers false. The row must not be kept.
    func visit(_ sql: SQL, _ values: [SQLValue], _ each: (any SQLRow) throws -> Bool) throws
}

extension SQLReading {
    /// Every row, mapped.
    @inline(__always)
    package func all<T>(_ sql: SQL, _ values: [SQLValue] = [], _ map: (any SQLRow) throws -> T) throws -> [T] {
        var rows: [T] = []
        try visit(sql, values) { row in
            rows.append(try map(row))
            return true
        }
        return rows
    }

    /// The first row, mapped, or nil where there is none; later rows are not fetched.
    @inline(__always)
    package func first<T>(_ sql: SQL, _ values: [SQLValue] = [], _ map: (any SQLRow) throws -> T) throws -> T? {
        var found: T?
        try visit(sql, values) { row in
            found = try map(row)
            return false
        }
        return found
    }

    /// Every row to `each`, without an array: for long results.
    package func query(_ sql: SQL, _ values: [SQLValue] = [], each: (any SQLRow) throws -> Void) throws {
        try visit(sql, values) { row in
            try each(row)
            return true
        }
    }

    /// Whether there is a row at all.
    package func exists(_ sql: SQL, _ values: [SQLValue] = []) throws -> Bool {
        try first(sql, values) { _ in true } ?? false
    }
}
