import Markup

/// In the head of a page whose scripts keep something on the device: the key to seal it with, and the script that does.
struct KeptOnDevice: Component {
    let context: PageContext
    let isNeeded: Bool

    init(_ context: PageContext, _ scripts: [Asset]) {
        self.context = context
        isNeeded = scripts.contains { $0.path == Assets.draft.path || $0.path == Assets.queue.path }
    }

    func write(into html: inout HTML) {
        guard isNeeded else { return }
        if let key = context.deviceKey() { html.meta(.name("device-key"), .content(key)) }
        html.module(src: Assets.vault.path)
    }
}
