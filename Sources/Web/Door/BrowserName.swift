/// A browser as people say it: "Firefox, Windows". Coarse on purpose: it is there to tell one's own machines apart.
enum BrowserName {
    private static let browsers = [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    private static let systems = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
        ("Macintosh", "Mac"), ("Linux", "Linux"),
    ]

    /// Empty where nothing is known of it.
    static func of(_ agent: String?) -> String {
        guard let agent else { return "" }
        let parts = [browsers, systems].compactMap { list in list.first { agent.contains($0.0) }?.1 }
        return parts.joined(separator: ", ")
    }
}
