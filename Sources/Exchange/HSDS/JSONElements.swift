/// Where the elements of a long list stand in a JSON file, found without reading them: the file's own array, or the one
/// under `contents` of a page of a list.
struct JSONElements {
    struct Element: Sendable {
        let bytes: ArraySlice<UInt8>
        let line: Int
    }

    private let bytes: [UInt8]
    private var place = 0
    private var line = 1

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// `nil` where the file is no list; throws where it ends in the middle of one.
    static func split(_ bytes: [UInt8]) throws(JSONProblem) -> [Element]? {
        var scan = JSONElements(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scan.place = 3 }
        scan.skipSpace()
        switch scan.byte {
        case UInt8(ascii: "["): return try scan.elements()
        case UInt8(ascii: "{"): return try scan.contents()
        default: return nil
        }
    }

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

    private func problem(_ reason: JSONProblem.Reason) -> JSONProblem { JSONProblem(reason: reason, line: line) }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { step() }
    }

    private mutating func step() {
        if bytes[place] == 0x0A { line += 1 }
        place += 1
    }

    /// The elements of the array under `contents`, if the object has one.
    private mutating func contents() throws(JSONProblem) -> [Element]? {
        step()
        while true {
            skipSpace()
            guard byte == UInt8(ascii: "\"") else { return nil }
            let start = place
            try skipString()
            let isContents = bytes[start..<place].elementsEqual("\"contents\"".utf8)
            skipSpace()
            guard byte == UInt8(ascii: ":") else { return nil }
            step()
            skipSpace()
            if isContents, byte == UInt8(ascii: "[") {
                let found = try elements()
                try skipRest()
                return found
            }
            try skipValue()
            skipSpace()
            guard byte == UInt8(ascii: ",") else { return nil }
            step()
        }
    }

    private mutating func elements() throws(JSONProblem) -> [Element] {
        var found: [Element] = []
        step()
        skipSpace()
        if byte == UInt8(ascii: "]") {
            step()
            return found
        }
        while true {
            skipSpace()
            let (start, first) = (place, line)
            try skipValue()
            found.append(Element(bytes: bytes[start..<place], line: first))
            skipSpace()
            switch byte {
            case UInt8(ascii: ","): step()
            case UInt8(ascii: "]"):
                step()
                return found
            case nil: throw problem(.endsEarly)
            default: throw problem(.unexpected)
            }
        }
    }

    /// Passes one value by its brackets and quotes alone.
    private mutating func skipValue() throws(JSONProblem) {
        var depth = 0
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                try skipString()
                if depth == 0 { return }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return }
                depth -= 1
                if depth == 0 {
                    step()
                    return
                }
            case UInt8(ascii: ","): if depth == 0 { return }
            default: break
            }
            step()
        }
        if depth > 0 { throw problem(.endsEarly) }
    }

    private mutating func skipString() throws(JSONProblem) {
        step()
        while let byte {
            if byte == UInt8(ascii: "\\") {
                step()
                if place < bytes.count { step() }
                continue
            }
            step()
            if byte == UInt8(ascii: "\"") { return }
        }
        throw problem(.endsEarly)
    }

    /// Up to the end of the object, which must be there.
    private mutating func skipRest() throws(JSONProblem) {
        while true {
            skipSpace()
            guard let byte else { throw problem(.endsEarly) }
            if byte == UInt8(ascii: "}") { break }
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
                step()
                continue
            }
            let start = place
            try skipValue()
            guard place > start else { throw problem(.unexpected) }
        }
        step()
        skipSpace()
        if byte != nil { throw problem(.unexpected) }
    }
}
