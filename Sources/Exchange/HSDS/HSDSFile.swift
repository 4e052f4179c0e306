package import Clinic
internal import Foundation
package import Practice

/// A directory in the Open Referral form (HSDS 3.0): JSON, or the CSV data package as a folder.
package struct HSDSFile: ImportSource {
    /// Bytes of a JSON file.
    package static let longest = 64 * 1024 * 1024

    private let read: [HSDSDocument.Read]
    private let today: Day

    /// A JSON file, a folder of tables, the folder's `datapackage.json`, or one of its tables.
    ///
    /// - Parameter today: hours and prices that ended before it are left out.
    package init(path: String, today: Day) throws(ImportRowProblem) {
        self.today = today
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ImportRowProblem("import.file-unreadable")
        }
        let url = URL(fileURLWithPath: path)
        if isFolder.boolValue {
            read = Self.package(url)
        } else if url.lastPathComponent == "datapackage.json" || Self.isTable(url.lastPathComponent) {
            read = Self.package(url.deletingLastPathComponent())
        } else {
            let bytes = try Self.bytes(url)
            if Self.isZip(bytes) { throw ImportRowProblem("import.hsds-zip") }
            read = HSDSDocument.services(bytes)
        }
    }

    /// Files that came together: one of JSON, or tables by their names.
    package init(files: [(name: String, bytes: [UInt8])], today: Day) throws(ImportRowProblem) {
        self.today = today
        let tables = files.filter { $0.name.lowercased().hasSuffix(".csv") }
        if tables.isEmpty {
            guard let file = files.first(where: { $0.name != "datapackage.json" }) ?? files.first else {
                throw ImportRowProblem("import.file-empty")
            }
            guard file.bytes.count <= Self.longest else { throw ImportRowProblem("import.json-too-long") }
            if Self.isZip(file.bytes) { throw ImportRowProblem("import.hsds-zip") }
            read = HSDSDocument.services(file.bytes)
            return
        }
        let package = HSDSPackage { name throws(CSVError) in
            tables.last { $0.name.split(separator: "/").last.map(String.init)?.lowercased() == "\(name).csv" }
                .map { ByteSource($0.bytes) }
        }
        read = package.tables().services()
    }

    package func forEach(_ body: (Int, Result<ImportedResource, ImportRowProblem>) throws -> Void) throws {
        for (line, result) in read {
            switch result {
            case .failure(let problem): try body(line, .failure(problem))
            case .success(let service):
                let mapped: Result<ImportedResource, ImportRowProblem>
                do throws(ImportRowProblem) {
                    mapped = .success(try HSDSMapping.resource(service, on: today))
                } catch {
                    mapped = .failure(error)
                }
                try body(line, mapped)
            }
        }
    }

    /// An archive, or an empty one: the beginnings that the form has.
    private static func isZip(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    private static func isTable(_ name: String) -> Bool {
        HSDSTables.names.contains { "\($0).csv" == name.lowercased() }
    }

    private static func bytes(_ url: URL) throws(ImportRowProblem) -> [UInt8] {
        do {
            let file = try FileHandle(forReadingFrom: url)
            defer { try? file.close() }
            let data = try file.read(upToCount: longest + 1) ?? Data()
            if data.count > longest { throw ImportRowProblem("import.json-too-long") }
            return [UInt8](data)
        } catch let problem as ImportRowProblem {
            throw problem
        } catch {
            throw ImportRowProblem("import.file-unreadable")
        }
    }

    private static func package(_ folder: URL) -> [HSDSDocument.Read] {
        let paths = DataPackage.paths(in: folder)
        // Whatever the case in which the folder has them; as they are called here counts first.
        let found = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted(by: >)
        let names = Dictionary(found.map { ($0.lowercased(), $0) }) { first, _ in first }
        let package = HSDSPackage { name throws(CSVError) in
            let url = folder.appendingPathComponent(paths[name] ?? names["\(name).csv"] ?? "\(name).csv")
            guard FileManager.default.fileExists(atPath: url.path) else { return nil }
            return try ByteSource.file(atPath: url.path)
        }
        return package.tables().services()
    }
}

/// What a `datapackage.json` says of where the tables are.
private enum DataPackage {
    /// By the tables' names; empty where there is no such file or it cannot be read, and never outside the folder.
    static func paths(in folder: URL) -> [String: String] {
        let file = folder.appendingPathComponent("datapackage.json")
        guard let data = try? Data(contentsOf: file), let value = try? JSONReader.read([UInt8](data)),
            case .object(let package) = value, case .array(let resources) = package["resources"]
        else { return [:] }
        var paths: [String: String] = [:]
        for resource in resources {
            guard case .object(let members) = resource, case .string(let name) = members["name"],
                let path = path(members["path"]), isWithin(path)
            else { continue }
            paths[name] = path
        }
        return paths
    }

    /// One file, by itself or as a list of one.
    private static func path(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let path): return path
        case .array(let paths):
            guard paths.count == 1, case .string(let path)? = paths.first else { return nil }
            return path
        default: return nil
        }
    }

    private static func isWithin(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/") && !path.contains("\\") && !path.contains(":")
            && !path.split(separator: "/").contains("..")
    }
}
