/// Rows of English for a pause, for a poor match between two people, for hope that runs out and for what is thought little of;
/// and thanks and habits that are made of the same words.
extension DoubtTable {
    static let englishPauseRules: [(name: String, pattern: String)] = [
        (
            "pause",
            "take|taking|have|having|need|needing|want <adv>* to? take? a <adv>* little|long|proper|short? break|pause|breather|rest <adv>* from <adv>* <ofcare>"
        ),
        ("pause", "<wantout|rather> <adv>* pause|pausing|suspend|suspending <adv>* <ofcare>"),
        ("pause", "put|putting <adv>* <ofcare> on hold|pause|ice"),
        ("pause", "step|stepping|walk|walking away|back from <adv>* <ofcare>"),
        (
            "fit",
            "not|dont|doubt <adv>* sure|certain|convinced|think|feel|believe|if* <adv>* <compl>? <adv>* were|we|us <adv>* are|make|really* <adv>* a|the <adv>* good|right|great|best? <adv>* fit|match|pair"
        ),
        (
            "fit",
            "we|i|you <adv>* were? not|arent|never <adv>* a <adv>* good|right|great? <adv>* fit|match|pair <adv>* i? think|guess? <tail>* $"
        ),
        ("fit", "werent <adv>* a|the <adv>* good|right|great? <adv>* fit|match|pair <adv>* i? think|guess? <tail>* $"),
        ("fit", "you <adv>* dont|never|cant|wont <adv>* get|understand <adv>* me <adv>* <tail>* $"),
        (
            "fit",
            "dont|never <adv>* feel <adv>* understood|heard|listened to? <adv>* here|by|in|with? you|these|therapy?"
        ),
        (
            "money",
            "medication|medicine|tablets|pills|drugs|meds|antidepressants|pill <adv>* would|will|might|could|may|does|do|did|would <adv>* probably|surely|just|have* <adv>* help|helped|work|worked|do|done <adv>* me|good? <adv>* more|better|faster|quicker|sooner <adv>* good? <adv>* for? me? <adv>* than <adv>* <strong|weak>|here"
        ),
        (
            "raised-in-vain",
            "believed|trusted|faith|hope|hopes <adv>* in <strong|weak> ..4 but|though|then <adv>* now? <adv>* i? <adv>* not|dont|no|never <adv>* now|anymore|longer|so"
        ),
        (
            "raised-doubting",
            "<doubting> <adv>* about|of <adv>* <goingon> <adv>* with? <strong>? <tail>* $"
        ),
        (
            "does-not-believe",
            "disappointed|disillusioned|dissatisfied|disenchanted <adv>* with|by|in|at <adv>* how? <adv>* <ofcare|ofthis>"
        ),
        (
            "question",
            "^ <lead>* is|was|are|were <adv>* <subject> <adv>* really|actually|even* meant|supposed <adv>* to <adv>* be? <adv>* <helps> <adv>* <tail>* ??"
        ),
        (
            "no-hope",
            "starting|beginning|begin|start to? <adv>* lose|losing <adv>* all|any|my* <adv>* hope|faith <tail>* $"
        ),
        (
            "better-than-thought",
            "i|id|ive|we|wed? <adv>* never|didnt|wouldnt|hardly <adv>* have? <adv>* thought|think|expected|expect|imagined|imagine|believed|believe|dreamed|guessed <adv>* that? <adv>* <subject> <adv>* would|could|might|can <adv>* <toward>* <adv>* <helps> <adv>* me? <adv>* this|so|that|as|quite <adv>* much|well|good|quickly|quick|fast|far|soon"
        ),
        (
            "stays",
            "dont|never <adv>* let|want <adv>* me|you <adv>* to? <adv>* stop|quit|give|miss <adv>* coming|up|it|therapy"
        ),
        ("stays", "dont|never <adv>* give up on me"),
        (
            "once",
            "cant|wont|not|unable|couldnt <adv>* be? able? to? come|make|attend <adv>* it|in|along? on|next|this|tomorrow|today|monday|tuesday|wednesday|thursday|friday|because|as|until"
        ),
        (
            "stays",
            "charge|charging|pay|paid|paying <adv>* me|you* <adv>* double|triple|extra|more|danger <adv>* money? for"
        ),
        (
            "habit",
            "give|giving|gave|quit|quitting|stop|stopping|stopped <adv>* up? <adv>* smoking|drinking|vaping|gambling|cigarettes|fags|weed|cannabis|alcohol|booze|drink|sugar|chocolate|coffee|caffeine|scratching|biting|swearing|shopping|overeating|bingeing|binging|dieting|sweets"
        ),
        (
            "point-of-another",
            "<nopoint> <adv>* point|purpose|sense|meaning of|in|to <adv>* anything|everything|life|living|existing|eating|cooking|work|school"
        ),
        (
            "point-of-another",
            "pointless|useless|hopeless|futile <adv>* to? applying|apply|getting|get|calling|ringing|phoning|looking|searching|chasing|asking|arguing|waiting|finding|reaching !<strong> _"
        ),
    ]

    static let englishPausePhrases: [(name: String, phrases: String)] = [
        (
            "ofcare",
            """
            the|this|these|our|my|all|your? whole|entire? therapy|treatment|counselling|counseling|sessions|appointments|process|psychotherapy|cbt|emdr|chats/
            coming/coming here/seeing you/talking here
            """
        ),
        ("ofthis", "this/all this/all of this/progress/the progress/my progress/lack of progress/the lack of progress"),
        (
            "goingon",
            """
            continuing/carrying on/coming back/going on/keeping going/staying on/another session/more sessions/keeping on/
            keeping coming
            """
        ),
    ]
}
