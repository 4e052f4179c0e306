internal import Clinic
internal import FollowThrough
internal import Practice

extension MemoryTransaction {
    func directoryChange() -> Int { records.help.directoryChange }

    func resources(changedAfter: Int) -> [Resource] {
        records.help.resources.filter { $0.value.change > changedAfter }.sorted { $0.value.change < $1.value.change }
            .compactMap { resource($0.key) }
    }

    func resource(_ id: ResourceID) -> Resource? {
        guard let held = records.help.resources[id], let last = held.versions.last else { return nil }
        return Resource(id: id, source: held.source, version: last)
    }

    func resource(source: String) -> Resource? {
        records.help.resources.first { $0.value.source == source }.flatMap { resource($0.key) }
    }

    func versions(of resource: ResourceID) -> [ResourceVersion] { records.help.resources[resource]?.versions ?? [] }

    func resourceVersion(_ id: ID<ResourceVersion>) -> ResourceVersion? {
        records.help.resources.values.lazy.flatMap(\.versions).first { $0.id == id }
    }

    func add(_ version: ResourceVersion, source: String?) throws {
        guard resourceVersion(version.id) == nil else { throw StoreError.duplicate("resource_version.id") }
        if records.help.resources[version.resource] == nil, let source, resource(source: source) != nil {
            throw StoreError.duplicate("resource.source")
        }
        if let replaced = version.replaces, resourceVersion(replaced) == nil {
            throw StoreError.missing("resource_version")
        }
        records.help.directoryChange += 1
        var held = records.help.resources[version.resource] ?? (source, 0, [])
        held.change = records.help.directoryChange
        held.versions.append(version)
        records.help.resources[version.resource] = held
    }
}
