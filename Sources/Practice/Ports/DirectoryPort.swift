package import FollowThrough
package import Clinic

package protocol ReadsDirectory {
    /// Grows with every change of the directory; 0 for an empty one.
    func directoryChange() throws -> Int
    /// Resources that changed after that, closed ones too, in the order of their last change.
    func resources(changedAfter: Int) throws -> [Resource]
    func resource(_ id: ResourceID) throws -> Resource?
    func resource(source: String) throws -> Resource?
    /// The oldest first.
    func versions(of resource: ResourceID) throws -> [ResourceVersion]
    func resourceVersion(_ id: ID<ResourceVersion>) throws -> ResourceVersion?
}

package protocol WritesDirectory {
    /// Keeps the version and makes it the one in force; the first one makes the resource, with its source.
    ///
    /// Throws `StoreError.duplicate("resource_version.id")`, or `StoreError.duplicate("resource.source")` where another
    /// resource came from there.
    func add(_ version: ResourceVersion, source: String?) throws
}
