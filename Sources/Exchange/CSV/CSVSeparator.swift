/// What stands between fields. RFC 4180 says comma; spreadsheets set to Spanish or French write semicolons.
package enum CSVSeparator: UInt8, Hashable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
    /// Only where the file's first line says so.
    case bar = 0x7C
}
