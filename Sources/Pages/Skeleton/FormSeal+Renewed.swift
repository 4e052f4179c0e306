internal import Clinic
internal import Routes

extension FormSeal {
    /// The same page with the ids that its forms would have had with another seal of the same visitor.
    ///
    /// An id is known by what stands before it, which no text can hold: there `<` is always escaped.
    package func renewed(as other: FormSeal, in page: [UInt8]) -> [UInt8] {
        let before = Array(#"<input type="hidden" name="\#(Field.once.rawValue)" value=""#.utf8)
        var page = page
        var place = 0
        while let found = page.firstPlace(of: before, from: place) {
            let start = found + before.count
            place = start + 36
            guard place <= page.count, let id = ID<FormSeal>(String(decoding: page[start..<place], as: UTF8.self))
            else { continue }
            let renewed = ID<FormSeal>(high: other.base.high, low: id.low ^ base.low ^ other.base.low)
            page.replaceSubrange(start..<place, with: renewed.description.utf8)
        }
        return page
    }
}

extension [UInt8] {
    /// Where `bytes`, of which the first is rare, stand next.
    fileprivate func firstPlace(of bytes: [UInt8], from start: Int) -> Int? {
        guard let first = bytes.first else { return nil }
        var place = start
        while place + bytes.count <= count {
            guard let next = self[place...].firstIndex(of: first), next + bytes.count <= count else { return nil }
            if self[next..<(next + bytes.count)].elementsEqual(bytes) { return next }
            place = next + 1
        }
        return nil
    }
}
