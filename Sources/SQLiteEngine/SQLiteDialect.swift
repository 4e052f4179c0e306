import Records

/// Migrations as SQLite takes them. Every table is STRICT, so that a wrong kind is refused here as in PostgreSQL.
enum SQLiteDialect {
    static func render(_ sql: Records.SQL) -> String {
        let text = TypeWord.render(sql) { word in
            switch word {
            case .id, .bytes: "BLOB"
            case .instant, .day, .whole, .flag: "INTEGER"
            case .decimal: "REAL"
            case .text: "TEXT"
            }
        }
        guard text.drop(while: \.isWhitespace).uppercased().hasPrefix("CREATE TABLE") else { return text }
        return text.prefix(through: text.lastIndex(of: ")") ?? text.startIndex) + " STRICT"
    }
}
