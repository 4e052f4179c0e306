import Foundation

/// One thing that the shared dialect does not have, and what to write for it.
struct DialectRule: Sendable {
    let pattern: String
    let complaint: String
    /// Only where the pattern before the statement's other text is this: type names are refused in DDL alone.
    let onlyIn: String?

    init(_ pattern: String, _ complaint: String, onlyIn: String? = nil) {
        self.pattern = pattern
        self.complaint = complaint
        self.onlyIn = onlyIn
    }

    func isBroken(by statement: String) throws -> Bool {
        if let onlyIn, try !Self.finds(onlyIn, in: statement) { return false }
        return try Self.finds(pattern, in: statement)
    }

    private static func finds(_ pattern: String, in text: String) throws -> Bool {
        let expression = try NSRegularExpression(pattern: pattern, options: [.caseInsensitive])
        return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }

    static let all: [DialectRule] = conflicts + names + functions + operators + definitions + control

    private static let conflicts = [
        DialectRule(#"\b(INSERT|UPDATE)\s+OR\b"#, "INSERT OR …: write ON CONFLICT"),
        DialectRule(#"\bREPLACE\s+INTO\b"#, "REPLACE INTO: write ON CONFLICT … DO UPDATE"),
        DialectRule(#"\bON\s+CONFLICT\s+DO\s+UPDATE\b"#, "ON CONFLICT DO UPDATE: name the columns in conflict"),
    ]

    private static let names = [
        DialectRule(#"\b(_?rowid_?|oid)\b"#, "rowid: a table has its own key"),
        DialectRule(#"\bsqlite_"#, "sqlite_…: SQLite's own tables"),
        DialectRule(#"""#, "double quotes: plain lower-case names, text in single quotes"),
        DialectRule("`", "backticks: plain lower-case names"),
        DialectRule(#"\[\s*[a-z_]+\s*\]"#, "brackets around a name: plain lower-case names"),
        DialectRule(#"\?\d|[:@$][a-z_]"#, "numbered or named parameters: plain ?"),
    ]

    private static let functions = [
        DialectRule(
            #"\b(strftime|datetime|julianday|unixepoch|date|time)\s*\("#,
            "date functions: instants and days are whole numbers that are bound"),
        DialectRule(#"\bifnull\s*\("#, "ifnull: COALESCE"),
        DialectRule(#"\biif\s*\("#, "iif: CASE"),
        DialectRule(
            #"\b(typeof|printf|format|instr|quote|hex|unhex|char|unicode|zeroblob|total)\s*\("#,
            "a function of one engine only"),
        DialectRule(#"\b(group_concat|string_agg)\s*\("#, "group_concat: read the rows and join them"),
        DialectRule(#"\bjson[a-z_]*\s*\("#, "JSON functions: columns, or decode the text"),
        DialectRule(#"\b(random|randomblob)\s*\("#, "random: randomness is handed in"),
        DialectRule(#"\b(last_insert_rowid|changes|total_changes)\s*\("#, "changes(): run answers the count"),
        DialectRule(#"\b(MAX|MIN)\s*\([^()]*,"#, "MAX and MIN of several values: CASE"),
        DialectRule(#"\bSUM\s*\((?![^()]*\bCASE\b)[^()]*[=<>]"#, "SUM of a comparison: COUNT(*) FILTER (WHERE …)"),
        DialectRule(#"\bSELECT\s+(NOT\s+)?EXISTS\b"#, "SELECT EXISTS: SELECT 1 and the exists function"),
        DialectRule(#"\bCURRENT_(TIMESTAMP|DATE|TIME)\b"#, "the database's clock: the clock is handed in"),
    ]

    private static let operators = [
        DialectRule("==", "==: ="),
        DialectRule(#"\bGLOB\b|\bMATCH\b|\bREGEXP\b"#, "GLOB, MATCH, REGEXP: one engine only"),
        DialectRule(#"\bI?LIKE\b"#, "LIKE: SQLite ignores case where PostgreSQL does not"),
        DialectRule(
            #"\bIS\b(?!\s+(NOT\s+)?(NULL|DISTINCT\s+FROM)\b)"#, "IS with a value: IS [NOT] DISTINCT FROM"),
        DialectRule(#"\?\s+IS\b"#, "? IS …: PostgreSQL cannot tell the parameter's type"),
        DialectRule(
            #"(?<![-+*/|])(?<![-+*/|]\s)\?\s*(=|<>|<=?|>=?)\s*\d"#,
            "? beside a figure: CAST(? AS BIGINT), else PostgreSQL takes 4 bytes for it"),
        DialectRule(#"\b(TRUE|FALSE)\b"#, "TRUE and FALSE: flags are 0 and 1"),
        DialectRule(#"->|::"#, "-> and ::: JSON is decoded outside, casts are CAST"),
        DialectRule(
            #"\bAS\s+(INTEGER|INT|REAL|FLOAT|BLOB|NUMERIC)\s*\)"#, "a cast: AS BIGINT or AS DOUBLE PRECISION"),
        DialectRule(#"\bLIMIT\s+[^\s,()]+\s*,"#, "LIMIT x, y: LIMIT y OFFSET x"),
        DialectRule(#"\bLIMIT\s+-"#, "LIMIT below zero: leave it away"),
        DialectRule(#"\bIN\s*\(\s*\)"#, "IN (): an empty list"),
        DialectRule(#"\bNOT\s+INDEXED\b|\bINDEXED\s+BY\b"#, "INDEXED: the engine plans"),
        DialectRule(#"\bCOLLATE\b"#, "COLLATE: the engines' collations differ"),
    ]

    private static let definitions = [
        DialectRule(#"\bAUTOINCREMENT\b"#, "AUTOINCREMENT: ids are made outside"),
        DialectRule(#"\bWITHOUT\s+ROWID\b|\)\s*STRICT\b"#, "table options: the engine adds its own"),
        DialectRule(#"\bDEFERR(ABLE|ED)\b"#, "DEFERRABLE: a write is judged before its neighbours'"),
        DialectRule(#"\bCREATE\s+(TEMP\s+|TEMPORARY\s+)?TRIGGER\b|\bVIRTUAL\b"#, "triggers, virtual tables: none"),
        DialectRule(
            #"\b(INTEGER|INT|SMALLINT|BLOB|BYTEA|UUID|REAL|FLOAT|NUMERIC|BOOLEAN|BOOL|VARCHAR|CHAR|TIMESTAMP(TZ)?|DATETIME|DATE|JSONB?|ANY)\b"#,
            "a type of one engine: ID, INSTANT, DAY, WHOLE, FLAG, DECIMAL, BYTES, TEXT",
            onlyIn: #"^\s*(CREATE|ALTER)\b"#),
    ]

    private static let control = [
        DialectRule(#"\bPRAGMA\b"#, "PRAGMA: settings are the engine's"),
        DialectRule(
            #"^\s*(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|ATTACH|DETACH|VACUUM|REINDEX)\b"#,
            "transactions and files are the engine's"),
        DialectRule(";", "a semicolon: one statement, without its end mark"),
    ]
}
