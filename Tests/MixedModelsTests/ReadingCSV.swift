import MixedModels
import Testing

@Suite("A CSV file is read as it is written")
struct ReadingCSV {
    @Test("quotes, commas and line ends inside quotes, a byte order mark, Windows line ends, missing values")
    func fields() throws {
        let table = try DataTable(
            csv: "\u{FEFF}id,\"a, name\",n,t\r\n1,\"x \"\"y\"\"\",2.5,p\r\n2,\"line\nend\",NA,\r\n\r\n3,z,-1e-3,q")
        #expect(table.names == ["id", "a, name", "n", "t"])
        #expect(table.rowCount == 3)
        #expect(table["id"] == .numeric([1, 2, 3]))
        guard case .factor(let names)? = table["a, name"], case .factor(let text)? = table["t"] else {
            Issue.record("text is not a factor")
            return
        }
        #expect(names.levels == ["line\nend", "x \"y\"", "z"])
        #expect(text.codes == [0, -1, 1])
        let numbers = table.numbers("n")
        #expect(numbers[0] == 2.5 && numbers[1].isNaN && numbers[2] == -0.001)
    }

    @Test("numbers are read to the last digit, whatever their length")
    func numbers() throws {
        let texts = [
            "0.1", "123456789.123456", "1234567890123456789", "4.9e-324", "1.7976931348623157e308", "+7", ".5", "5.",
        ]
        let table = try DataTable(csv: "x\n" + texts.joined(separator: "\n"))
        let expected = texts.map { Double($0.hasSuffix(".") ? $0 + "0" : $0.hasPrefix(".") ? "0" + $0 : $0) }
        #expect(table.numbers("x").map(Optional.some) == expected)
    }

    @Test("what is not a table is refused with its line")
    func problems() {
        #expect(throws: MixedModelError.badFile("line 3 does not have 2 fields as the header has")) {
            try DataTable(csv: "a,b\n1,2\n3\n")
        }
        #expect(throws: MixedModelError.badFile("line 2 does not have 2 fields as the header has")) {
            try DataTable(csv: "a,b\n1,2,3\n")
        }
        #expect(throws: MixedModelError.duplicateColumn("a")) { try DataTable(csv: "a,a\n1,2\n") }
        #expect(throws: MixedModelError.self) { try DataTable(csv: "") }
        #expect(throws: MixedModelError.self) { try DataTable(csv: "a,b\n\"1\"x,2\n") }
        #expect(throws: MixedModelError.self) { try DataTable(contentsOfCSV: "/no/such/file.csv") }
    }
}
