/// What else English comments speak of: an all-clear beside "no change", who treated somebody before, and other matters.
extension DoubtTable {
    static let englishCalms = [
        "<adv>* all|everythings|everything|things|lifes|weeks <adv>* is|are|been? <adv>* good|fine|well|great|ok|okay|perfect|brilliant|going <adv>* well?",
        "^ <adv>* im|still|feel|feeling|feels|doing|was|it|its|going|thats* <adv>* good|fine|well|great|ok|okay|perfect|happy|brilliant|lovely|better !but|if|enough",
    ]

    static let englishEarlier = [
        "my|the|a|our|an|another|that <adv>* old|last|previous|former|first|ex|other|earlier <carer> !session|sessions",
        "left|quit|stopped|dropped|ditched|gave|tried|with|finished <adv>* up? on|going|seeing|to? <adv>* the|a|my|that <adv>* group|other|clinic|course|programme|program",
        "the|a therapist|counsellor|psychologist i <adv>* saw|had <adv>* before|first|last",
    ]

    static let englishMatters = [
        "^ <lead>* work|school|college|uni <adv>* is|was|has|sucks|feels",
        "my|our|the <kin> <adv>* wont|doesnt|dont|refuses|never|cant|keeps <adv>* to? eat|eats|eating|sleep|sleeps|sleeping|listen|listens|speak|speaks|talk|study|behave|stop|crying|shouting|screaming|drinking|leave|go|do|call|answer|tidy",
        "^^ <lead>* at home|work|school|college|uni|mums|dads|church|practice",
        "with my|our|the <adv>* <kin>",
        "break|breaking|broke|finish|split|leave|leaving <adv>* up? <adv>* with? <adv>* my <kin>",
        "<i> <adv>* row|argue|fight|argued|rowed <adv>* every|all|about|with|again|constantly",
        "i hate the|my band|team|choir|club",
    ]

    static let englishBesidePhrases: [(name: String, phrases: String)] = [
        (
            "carer",
            """
            therapist/therapists/therapy/counsellor/counselor/counselling/psychologist/psychiatrist/group/clinic/practice/shrink/treatment/course/one/place/support group/therapy group
            """
        )
    ]
}
