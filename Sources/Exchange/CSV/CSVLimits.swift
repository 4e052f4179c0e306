/// How much of a file may belong together, so that memory stays flat whatever the file's size. In bytes of UTF-8.
package struct CSVLimits: Hashable, Sendable {
    package let fieldBytes: Int
    /// Separators counted.
    package let recordBytes: Int
    package let fieldsPerRecord: Int

    package init(fieldBytes: Int = 64 << 10, recordBytes: Int = 1 << 20, fieldsPerRecord: Int = 1_000) {
        self.fieldBytes = fieldBytes
        self.recordBytes = recordBytes
        self.fieldsPerRecord = fieldsPerRecord
    }
}
