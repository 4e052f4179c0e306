package import Markup

/// A QR code as a picture, with four modules of quiet around it; dark on light in every theme, as cameras need it.
package struct QRFigure: Component, Sendable {
    let code: QRCode
    let label: String

    package init(_ code: QRCode, label: String) { (self.code, self.label) = (code, label) }

    package func write(into html: inout HTML) {
        let side = Double(code.size + 8)
        html.svg(.class("qr"), .viewBox(0, 0, side, side), .role("img"), .aria("label", label)) { svg in
            svg.rect(.class("qr__paper"), .width(.points(side)), .height(.points(side)))
            svg.path(.class("qr__ink"), .d(path))
        }
    }

    /// One outline for each run of dark modules in a row.
    private var path: Path {
        var path = Path()
        for y in 0..<code.size {
            var x = 0
            while x < code.size {
                guard code.isDark(x, y) else {
                    x += 1
                    continue
                }
                let start = x
                while x < code.size, code.isDark(x, y) { x += 1 }
                let (left, right, top) = (Double(start + 4), Double(x + 4), Double(y + 4))
                path.move(left, top)
                path.line(right, top)
                path.line(right, top + 1)
                path.line(left, top + 1)
                path.close()
            }
        }
        return path
    }
}
