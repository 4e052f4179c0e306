import Foundation
import Clinic
import Testing

@testable import Pages

@Suite("Late by so much is one tap")
struct LateTapsTests {
    @Test("Late by minutes that no tap has is pressed on none, and twenty is pressed by whatever is more")
    func lateBetween() {
        func pressed(_ late: Int) -> Int {
            HTMLProbe.written { LateTaps(words: Words(.english), late: late).write(into: &$0) }
                .components(separatedBy: "aria-pressed=\"true\"").count - 1
        }
        #expect([5, 12, 18, 20, 45].map(pressed) == [1, 0, 0, 1, 1])
    }

    @Test("Twenty or more is read out in an order that the language has")
    func twentyOrMore() {
        func read(_ language: Language) -> String {
            HTMLProbe.written { LateTaps(words: Words(language), late: nil).write(into: &$0) }
        }
        #expect(read(.french).contains("20<span class=\"vh\"> minutes de retard</span> ou plus"))
        #expect(read(.english).contains("20 or more<span class=\"vh\"> minutes late</span>"))
    }
}
