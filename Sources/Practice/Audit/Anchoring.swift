/// What signs the end of the record of who looked, and where the signatures are kept besides the store.
package struct Anchoring: Sendable {
    package let signing: any AnchorSigning
    package let witnesses: [any AnchorWitness]

    package init(signing: any AnchorSigning, witnesses: [any AnchorWitness] = []) {
        self.signing = signing
        self.witnesses = witnesses
    }
}
