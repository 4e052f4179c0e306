import Pages
import Practice

extension Call {
    func showSettings(_ visitor: Visitor) async throws -> Reply { .page(SettingsPage(context(visitor)).bytes()) }
}
