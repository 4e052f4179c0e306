internal import Practice

/// Services in a JSON file of HSDS 3.0: one service, an organisation with its services, services at locations, pages of
/// lists of them, or the tables in one file.
struct HSDSDocument {
    typealias Read = (line: Int, service: Result<HSDSService, ImportRowProblem>)

    /// Bytes of one service or organisation.
    static let longestElement = 16 * 1024 * 1024

    static func services(_ bytes: [UInt8]) -> [Read] {
        do throws(JSONProblem) {
            if let elements = try JSONElements.split(bytes) {
                let read = elements.flatMap { services(Array($0.bytes), line: $0.line) }
                return read.isEmpty ? [none(1)] : merged(read)
            }
        } catch {
            return [(error.line, .failure(ImportRowProblem(error)))]
        }
        if isOneToALine(bytes) { return [(2, .failure(ImportRowProblem("import.hsds-lines")))] }
        return merged(services(bytes, line: 1))
    }

    /// Whether the first line is an object by itself and another begins on the next.
    private static func isOneToALine(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return false }
        let rest = bytes[end...].drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard rest.first == UInt8(ascii: "{"),
            let first = try? JSONReader.read(Array(bytes[..<end]), longest: longestElement)
        else { return false }
        if case .object = first { return true }
        return false
    }

    private static func none(_ line: Int) -> Read { (line, .failure(ImportRowProblem("import.hsds-no-services"))) }

    private static func services(_ bytes: [UInt8], line: Int) -> [Read] {
        let value: JSONValue
        do throws(JSONProblem) {
            value = try JSONReader.read(bytes, longest: longestElement)
        } catch {
            return [(line + error.line - 1, .failure(ImportRowProblem(error)))]
        }
        guard case .object(let object) = value else {
            return [(line, .failure(ImportRowProblem("import.hsds-not-an-object")))]
        }
        if object["services.csv"] != nil { return HSDSTables(json: object).services() }
        do throws(ImportRowProblem) {
            return try services(in: object, line: line)
        } catch {
            return [(line, .failure(named(error, object)))]
        }
    }

    /// With the name or the id of the service: many may stand on one line, which alone says nothing.
    private static func named(_ problem: ImportRowProblem, _ object: [String: JSONValue]) -> ImportRowProblem {
        var named = object
        if case .object(let nested) = object["service"] { named = nested }
        guard let label = ["name", "id"].compactMap({ text(named[$0]) }).first else { return problem }
        return ImportRowProblem(problem.key, problem.arguments + [String(label.prefix(60))])
    }

    private static func services(
        in object: [String: JSONValue], line: Int
    ) throws(ImportRowProblem) -> [Read] {
        if let nested = object["service"] {
            guard case .object(let service) = nested else { throw wrong("service") }
            var read = try HSDSObject(service).service(line: line)
            if let location = object["location"] {
                guard case .object = location else { throw wrong("location") }
                read.locations = [try HSDSObject(object).place()]
            }
            return [(line, .success(read))]
        }
        if let services = object["services"] {
            guard case .array(let services) = services else { throw wrong("services") }
            let organization = try HSDSObject(object).organization()
            return services.map { value in
                guard case .object(let service) = value else { return (line, .failure(wrong("services"))) }
                do throws(ImportRowProblem) {
                    var read = try HSDSObject(service).service(line: line)
                    if read.organization.isEmpty {
                        (read.organization, read.organizationPhones) = organization
                        read.saysOrganization = true
                    }
                    return (line, .success(read))
                } catch {
                    return (line, .failure(named(error, service)))
                }
            }
        }
        let marks = ["organization", "organization_id", "service_at_locations", "status", "eligibility_description"]
        guard marks.contains(where: { object[$0] != nil }) else {
            let isSomething = ["id", "name"].contains { object[$0] != nil }
            guard isSomething else { return [none(line)] }
            // Many stand on one line, which alone says nothing.
            let named = ["id", "name"].compactMap { text(object[$0]) }.first ?? ""
            return [(line, .failure(ImportRowProblem("import.hsds-not-a-service", [String(named.prefix(60))])))]
        }
        return [(line, .success(try HSDSObject(object).service(line: line)))]
    }

    private static func text(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text) where !text.isEmpty: text
        case .number(let digits): digits
        default: nil
        }
    }

    private static func wrong(_ member: String) -> ImportRowProblem {
        ImportRowProblem("import.hsds-wrong-type", [member])
    }

    /// A service that is listed once for each place is one service of several places.
    private static func merged(_ read: [Read]) -> [Read] {
        var places: [String: Int] = [:]
        var merged: [Read] = []
        for (line, result) in read {
            guard case .success(let service) = result, !service.id.isEmpty, let at = places[service.id],
                case .success(var held) = merged[at].service, held.fields == service.fields,
                let more = service.locations, let known = held.locations
            else {
                if case .success(let service) = result, places[service.id] == nil { places[service.id] = merged.count }
                merged.append((line, result))
                continue
            }
            held.locations = known + more.filter { !known.contains($0) }
            merged[at] = (merged[at].line, .success(held))
        }
        return merged
    }
}

extension ImportRowProblem {
    init(_ problem: JSONProblem) { self.init("import.json-\(problem.reason.rawValue)") }
}
