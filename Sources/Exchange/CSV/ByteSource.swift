package import Foundation

/// Bytes in pieces, of any length, until there are none.
package struct ByteSource {
    private let read: () throws -> [UInt8]?

    /// - Parameter read: the next piece, or nil at the end. What it throws becomes ``CSVError/Reason/unreadable(_:)``.
    package init(_ read: @escaping () throws -> [UInt8]?) {
        self.read = read
    }

    /// An open file, from where it stands, 64 KiB at a time.
    package init(_ file: FileHandle) {
        self.init {
            guard let data = try file.read(upToCount: 64 << 10), !data.isEmpty else { return nil }
            return [UInt8](data)
        }
    }

    /// Bytes already in memory.
    package init(_ bytes: some Collection<UInt8>) {
        var rest: [UInt8]? = Array(bytes)
        self.init {
            defer { rest = nil }
            return rest
        }
    }

    /// Opens a file for reading.
    package static func file(atPath path: String) throws(CSVError) -> ByteSource {
        do {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
                throw CSVError(line: 1, reason: .unreadable("it is a folder"))
            }
            return ByteSource(try FileHandle(forReadingFrom: URL(fileURLWithPath: path)))
        } catch let error as CSVError {
            throw error
        } catch {
            throw CSVError(line: 1, reason: .unreadable(error.localizedDescription))
        }
    }

    func next() throws -> [UInt8]? { try read() }
}
