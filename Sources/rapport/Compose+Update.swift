import Console
import SQLiteEngine

/// Before a practice of an older version gets the schema of this one.
enum ComposedUpdate {
    /// An older version that still runs would go on writing into a schema that it does not know. Blocks for a second at most.
    static func requireAlone(_ place: DataPlace) throws {
        guard SQLiteEngine.isOpenElsewhere(path: Compose.database(in: place)) else { return }
        throw ConsoleFailure(
            "The practice in \(place.path) comes from an older version and is being served by another process: stop it "
                + "first, then start the new version. Nothing was changed.")
    }
}
