/// `multipart/form-data`: fields and files, whole in memory; the body's limit bounds it.
package enum MultipartForm {
    package static func read(_ body: [UInt8], boundary: String) -> FormFields? {
        guard !boundary.isEmpty, boundary.utf8.count <= 70 else { return nil }
        let mark = Array("--\(boundary)".utf8)
        var fields: [(name: String, value: String)] = []
        var uploads: [UploadedFile] = []
        guard var start = find(mark, in: body, from: 0) else { return nil }
        while true {
            let after = start + mark.count
            guard after + 1 < body.count else { return nil }
            if body[after] == UInt8(ascii: "-"), body[after + 1] == UInt8(ascii: "-") { break }
            guard let next = find([13, 10] + mark, in: body, from: after),
                let blank = find([13, 10, 13, 10], in: body, from: after), blank + 4 <= next, blank >= after + 2,
                !body[(after + 2)..<blank].contains(0),
                let head = String(validating: body[(after + 2)..<blank], as: UTF8.self),
                fields.count + uploads.count < URLEncodedForm.mostFields
            else { return nil }
            let content = body[(blank + 4)..<next]
            guard let name = parameter("name", of: head) else { return nil }
            if let file = parameter("filename", of: head) {
                uploads.append(UploadedFile(field: name, name: file, bytes: Array(content)))
            } else {
                guard !content.contains(0), let text = String(validating: content, as: UTF8.self) else { return nil }
                fields.append((name, text))
            }
            start = next + 2
        }
        return FormFields(all: fields, uploads: uploads)
    }

    /// The boundary named by a content type.
    package static func boundary(of contentType: String) -> String? {
        for part in contentType.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\"" } }
            if pair.count == 2, pair[0].lowercased() == "boundary" { return String(pair[1]) }
        }
        return nil
    }

    private static func parameter(_ name: String, of head: String) -> String? {
        for line in head.split(whereSeparator: \.isNewline)
        where line.lowercased().hasPrefix("content-disposition:") {
            for part in line.split(separator: ";").dropFirst() {
                let trimmed = part.drop { $0 == " " }
                guard trimmed.hasPrefix("\(name)=\"") else { continue }
                return String(trimmed.dropFirst(name.count + 2).prefix { $0 != "\"" })
            }
        }
        return nil
    }

    private static func find(_ needle: [UInt8], in body: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first, body.count >= needle.count, start <= body.count - needle.count else {
            return nil
        }
        var index = start
        while index <= body.count - needle.count {
            if body[index] == first, body[index..<(index + needle.count)].elementsEqual(needle) { return index }
            index += 1
        }
        return nil
    }
}
