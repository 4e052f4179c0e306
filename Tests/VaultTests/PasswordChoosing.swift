import Testing

@testable import Vault

@Suite("Choosing a password or a PIN")
struct PasswordChoosing {
    let rules = PasswordRules.onlyFactor

    @Test("fifteen characters pass and fourteen do not, and a letter with an accent is one")
    func length() {
        #expect(rules.faults(of: "two chairs, tea") == [])
        #expect(rules.faults(of: "two chairs, te") == [.tooShort(minimum: 15)])
        #expect(rules.faults(of: "dos sillas, te\u{301}s") == [])
        #expect(rules.faults(of: "dos sillas, te\u{301}") == [.tooShort(minimum: 15)])
    }

    @Test(
        "what is empty or too short is told that, and not that anyone would try it",
        arguments: ["", "password", "aaaa"])
    func short(password: String) {
        #expect(rules.faults(of: password, personal: ["password"]) == [.tooShort(minimum: 15)])
    }

    @Test(
        "long ones of any kind are welcome up to 1,024 bytes",
        arguments: [
            "the window by the river stays open until the first rain comes in", "ni mayúsculas ni cifras hacen falta",
        ])
    func kinds(password: String) {
        #expect(rules.faults(of: password) == [])
        let long = String((0..<1_025).map { "abdfhjlnprtvxz"[$0 * 5 % 14] })
        #expect(rules.faults(of: String(long.prefix(1_024))).contains(.tooLong(maximumBytes: 1_024)) == false)
        #expect(rules.faults(of: long).contains(.tooLong(maximumBytes: 1_024)))
    }

    @Test(
        "one piece over and over or a run along the keyboard is too plain",
        arguments: [
            "aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "123456789012345", "abcdefghijklmnopq", "abababababababab",
        ])
    func plain(password: String) {
        #expect(rules.faults(of: password) == [.tooPlain])
    }

    @Test(
        "what everyone tries first is too common, with years, marks and look-alikes too",
        arguments: [
            "passwordpassword", "P@ssw0rd-P@ssw0rd", "Welcome2024Welcome!", "qwertyuiop12345",
            "correct horse battery staple",
            "1q2w3e4r5t6y7u8i", "motdepasse12345", "Contraseña123456",
        ])
    func common(password: String) {
        #expect(!Set(rules.faults(of: password)).isDisjoint(with: [.tooCommon, .tooPlain]))
    }

    @Test("the person's, the practice's and the product's names do not make a password")
    func personal() {
        #expect(rules.faults(of: "MariaFernandez1984", personal: ["María Fernández"]) == [.tooPersonal])
        #expect(rules.faults(of: "rapport-rapport-1") == [.tooPersonal])
        #expect(rules.faults(of: "Riverside Practice 7", personal: ["Riverside Practice"]) == [.tooPersonal])
        #expect(rules.faults(of: "Canary Practice 2026", personal: ["Canary Practice"]) == [.tooPersonal])
        #expect(rules.faults(of: "maria keeps bees in june", personal: ["María Fernández"]) == [])
    }

    @Test("a PIN has four to eight digits and is no plain run")
    func pins() {
        for pin in ["2580", "135790", "84210975"] { #expect(PINRules.accepts(pin)) }
        for pin in ["", "258", "123456789", "0000", "1234", "8901", "4321", "12a4", "١٢٣٥"] {
            #expect(!PINRules.accepts(pin))
        }
    }
}

extension String {
    fileprivate subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
}
