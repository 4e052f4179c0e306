/// More rows that speak in English: no change for all the time that went by, going on, the worth of it, who it is for.
extension DoubtTable {
    static let englishMoreRules: [(name: String, pattern: String)] = [
        (
            "raised-doubting",
            "doubt|doubtful|doubting <adv>* <compl>? <strong> <adv>* will|would|can|could|is|are|makes|helps|ever|works"
        ),
        (
            "raised-not-think",
            "<thinknot> <adv>* <compl>? this|it|things|me|myself|us|anything|<strong> <adv>* ever? <adv>* getting|working|changing|improving|helping|making|leading|going <adv>* better|anywhere|a|any|$"
        ),
        (
            "raised-not-think",
            "<thinknot> <adv>* <compl>? <strong> <adv>* ever? <adv>* getting|working|changing|improving|helping|making|leading|going <adv>* better|anywhere|a|any|$"
        ),
        (
            "raised-doubting",
            "<doubting> <adv>* <compl>? <adv>* <subject> <adv>* <aux>? <adv>* <being>* <adv>* <useless>"
        ),
        (
            "raised-hope-gone",
            "no|lost|losing|little|zero <adv>* hope|faith|belief|confidence <adv>* left? <adv>* that|in|of <subject>"
        ),
        (
            "raised-in-vain",
            "hoped|hoping|expected|expecting|wanted|thought|supposed|meant ..6 notice|feel|see|help|helps|helped|work|worked|difference|better|change|changed|progress|cure|fix ..6 i|it|its|this|that|but|and <adv>* havent|hasnt|isnt|doesnt|didnt|wont|not|dont|nothing|wasnt <adv>* $"
        ),
        (
            "hoped",
            "hoped|hoping|expected|expecting|wanted|imagined <adv>* for? <adv>* more|better|something|results|change|improvement|things <adv>* better? <adv>* from|of|by|at|after|out <adv>* <strong|dur>"
        ),
        (
            "hoped",
            "hoped|hoping|expected|expecting|wanted|imagined <adv>* for? <adv>* more|better|something|results|change|improvement|things <adv>* better? <adv>* by|at this? now|here|stage|point"
        ),
        (
            "hoped",
            "used to <adv>* think|believe|hope|feel|trust !<wasdark> ..8 not|no|dont|doesnt|isnt <adv>* anymore|so|sure|longer <adv>* sure? $"
        ),
        (
            "no-change",
            "exactly|right|still|back|just|im|am|i|were|are <adv>* where|how|as i|we|id <adv>* started|did|felt|was|were|began|am|been"
        ),
        (
            "no-change",
            "exactly|right|still|back|just|im|am|were|are|up <adv>* at|in|to <adv>* the? <adv>* same|square|starting|beginning <adv>* old? place|spot|hole|point|one|mess|situation|position|boat|rut"
        ),
        (
            "no-change",
            "im|am|still|feel|i|ive|been <adv>* the|exactly <adv>* same <adv>* as|person|way|old|mess <adv>* when|before|as|i|ever|always <adv>* when? i? <adv>* started|came|ever|always|was|began|before"
        ),
        (
            "no-change",
            "no|none|zero|0|nil|little|zilch|hardly|barely <adv>* any|much|real? <adv>* <change> <adv>* at|here|so|with|from|since|after|whatsoever|made|yet|$ !<thing>"
        ),
        (
            "no-change",
            "havent|hasnt|not|dont|didnt|cant|never|wont <adv>* noticed|seen|felt|notice|see|feel|seeing|noticing|feeling|found|find|had|got|gotten|made|making|make|getting <adv>* a|any|much|the|one? <adv>* single|real|big|slightest|bit|kind|sort? <adv>* of? <change>"
        ),
        (
            "no-change",
            "<dur> <adv>* in|of|later|on|down|with|and|with|already|coming|here ..6 nothing|zero|no|none|same|worse|nowhere|squat|nil|jack <adv>* <change>? <adv>* $"
        ),
        (
            "no-change",
            "<dur> <adv>* in|of|later|on|now|down|and <adv>* of? <therapy|talkg>? and|but? im|i|ive <adv>* still !<stillfine>"
        ),
        (
            "no-change",
            "<dur> <adv>* of|in|with <strong> ..8 still|nothing|same|worse|no|not <adv>* better|change|changed|different|improved|drinking|scared|awake|sad|anxious|depressed|panicking|using|$"
        ),
        (
            "no-change",
            "no|any|not|isnt|aint <adv>* better|different|further|closer|wiser|happier|nearer <adv>* off|forward|on|along? <adv>* than|after|since|from|for|despite <adv>* when|before|i|<dur>|coming|all|it|this|we|<strong>"
        ),
        (
            "no-change",
            "still <adv>* havent|hasnt|no|not|dont|cant <adv>* better|improved|changed|got|sleep|sleeping|feel|any ..3 after|since|despite ..2 <therapy|dur>"
        ),
        (
            "no-change",
            "as bad as|when|before <adv>* when|before|i|we|ever|the <adv>* i? started|came|began|start|day|ever"
        ),
        (
            "no-change",
            "whatever|matter what|however we|i|you <adv>* do|try|say|talk|much|what* ..2 i <adv>* end|always|still|just|keep|feel|stay"
        ),
        ("no-change", "same old same old"),
        (
            "no-change",
            "hasnt|havent|not|never|didnt|doesnt|wont <adv>* made|make|making <adv>* my|me|things|life|any <adv>* nights|days|life|sleep|head|anxiety|mood|pain? <adv>* any? <adv>* shorter|better|easier|lighter|less|happier|calmer|different"
        ),
        (
            "worse",
            "leave|leaving|come|coming|came|go|going|walk|walking|get <adv>* out|away|home|here|of|from|there|back* <adv>* feeling|feel? <adv>* worse <adv>* than|every|each|and|off|$"
        ),
        (
            "worse",
            "feel|felt|feeling|am|im|get|getting <adv>* worse <adv>* every|each|after|since|with|because|from <adv>* every|each|these|the|our|a|all* <adv>* <therapy|talkg>|time|i|we|week <adv>* i|we|$|leave|started"
        ),
        ("worse", "leaves|leaving|sends <adv>* me|it|things <adv>* feel|feeling|home? <adv>* worse|ill|sick"),
        ("worse", "does|doing|done|has|having <adv>* the|exactly <adv>* opposite|reverse"),
        (
            "worse",
            "<talkg|therapy> <adv>* just|only <adv>* makes|keeps|brings|opens|stirs|drags|upsets|winds|reminds|hurts|picks"
        ),
        (
            "why-bother",
            "dont|idk|no|wonder|wondering|unsure|sure|asking|ask|remember|forget|understand <adv>* know|idea|myself|sure|see|get? <adv>* why i|im <adv>* go|come|coming|going|bother|bothering|keep|still|turn|show|sit|here|trying|pay <adv>* to|up|this|coming|going|here|it|on|bothering|trying|bother|for|paying|pay|turning|showing|there* <tail>* $"
        ),
        (
            "why-bother",
            "why i|we <adv>* bother|bothered|keep|still <adv>* turning|coming|showing|going|trying|turn|show|come <tail>* up? <tail>* $"
        ),
        ("for-what", "and|but|all for what $"),
        ("for-what", "^ <lead>* for what <adv>* $"),
        (
            "for-what",
            "what|whats <adv>* has|have|is|did|does|do|am|are|was|its <adv>* <subject>|i|we? <adv>* achieved|achieve|achieving|accomplished|accomplishing|gained|gaining <adv>* from|out|for|by|of|so|here|$"
        ),
        ("for-what", "what <subject> <adv>* has|is|s? <adv>* achieved|achieving|accomplished|done for me"),
        (
            "for-what",
            "what <adv>* difference|good does|is|will|would|has <subject> <adv>* make|made|do|done|making <tail>* $"
        ),
        (
            "for-what",
            "what were|im|am|are|is <adv>* i|we? <adv>* even? <adv>* doing it|this|all|any <adv>* this|of|all* <adv>* for"
        ),
        (
            "for-what",
            "not|dont|still|cant|no|idk|never <adv>* see|get|know|understand|idea|sure <adv>* what|how <subject> <adv>* is|are|s? <adv>* supposed|meant to <adv>* do|help|achieve|change|fix|work|be"
        ),
        (
            "for-what",
            "whats|what <adv>* is|are? <subject> <adv>* is|are? <adv>* supposed|meant to <adv>* do|help|achieve|change|fix|solve"
        ),
        (
            "for-what",
            "no|not|dont|isnt|nothing|little|hardly <adv>* see|much|any|a|real|got|have* <adv>* reason to|for <adv>* me? <adv>* to? <adv>* come|coming|continue|keep|carry"
        ),
        ("cannot-go-on", "cant|couldnt <adv>* keep|be <adv>* doing|coming <adv>* this|these|it|here|back|$"),
        (
            "cannot-go-on",
            "how <adv>* much|many? <adv>* longer|more|long <adv>* of? <adv>* this|<therapy>? <adv>* i|ill <adv>* can|will|could|want|manage? <adv>* to? keep|do|go|come|carry|stick|stand|take|put|last|face|bear|i? <adv>* coming|going|doing|trying|this|on|with|here|$"
        ),
        (
            "cannot-go-on",
            "dont|not|havent|no <adv>* have|got? <adv>* the <adv>* energy|strength|will|heart|patience|stomach for|to <adv>* <strong|comego>"
        ),
        (
            "cannot-go-on",
            "dont think|see|feel|believe|reckon <adv>* i|ill|myself <adv>* can|could|will|want|able|to* <adv>* <comego> <tail>* $"
        ),
        ("cannot-go-on", "doubt <adv>* i|ill <adv>* will|can|be? <adv>* <comego> <tail>* $"),
        ("wants-out", "i|and|just|really|now <adv>* want <adv>* out $"),
        (
            "wants-out",
            "gonna|going|will|might|may|could|is|s|probably|likely <adv>* be? <adv>* my|the <adv>* last <adv>* one|session|time|appointment|visit? <tail>* $"
        ),
        (
            "wants-out",
            "dont|no|not|stop <adv>* need|to|want? <adv>* book|put|booking|schedule <adv>* me|any|another|anymore|in|more* <adv>* in|down|more|again|another|anymore|appointments|sessions"
        ),
        (
            "wants-out",
            "give|offer <adv>* my|someone|somebody <adv>* slot|place|spot|hour|appointment|else* <adv>* to|my <adv>* someone|somebody|anyone|slot|place|spot"
        ),
        (
            "wants-out",
            "find|need|want <adv>* for? me? <adv>* someone|somebody|something|a|another <adv>* else|different|new|deeper|stronger|other|kind|type|sort|of|that* <adv>* therapist|counsellor|psychologist|goes|works|helps|deeper|else <tail>* $"
        ),
        (
            "wants-out",
            "need|want something|someone|somebody that|who|which|with <adv>* actually|goes|really|can|will|works|helps"
        ),
        (
            "wants-out",
            "only|just|mainly|mostly <adv>* come|coming|came|go|going|here|turn|show|attend <adv>* up|here|to|this|in* because|cos|cause|coz|since <adv>* my|the|they|school|court|i|im|she|he <adv>* <kin>? <adv>* makes|make|made|told|has|have|promised|forced|said|wants|orders|school"
        ),
        ("wants-out", "had|having <adv>* enough|it|my <adv>* fill? <adv>* of|with <strong>"),
        (
            "wants-out",
            "wont|not|never|isnt <adv>* gonna|going|be|to* <adv>* see|catch me <adv>* here|again|back|there|next|anymore"
        ),
        (
            "money",
            "like|just|only|basically|point|why|am <adv>* im|am|i|of|to? <adv>* pay|paying someone|somebody|you|a|stranger* <adv>* to|so|for <adv>* just|only|basically? <adv>* you? <adv>* nod|nodding|listen|sit|talk|chat|stare|look|hear|smile"
        ),
        (
            "money",
            "could|can|might|would <adv>* just|easily|probably|have|as|well* <adv>* get|got|do|done|have|had|talk|tell ..7 dog|cat|wall|mirror|hairdresser|barber|barman|bartender|mate|mates|pub|book|books|google|chatgpt|ai|youtube|free|neighbour|rabbit|hamster|plant|pillow"
        ),
        (
            "money",
            "cant|not|dont|couldnt|hard <adv>* to? justify|justifying <adv>* spending|paying? <adv>* the|this|that|it|coming|so|any"
        ),
        (
            "money",
            "rather|sooner|better <adv>* off? spend|spending|keep|save <adv>* the|my|that|this|our <adv>* money|time|cash"
        ),
        (
            "money",
            "wasting|throwing|chucking|pouring|burning <adv>* away|our|my|your|everyones|both|of|good|mums|parents|the* <adv>* time|times|money|cash|afternoons|afternoon|mornings|hours|evenings|days|breath|lives|life <adv>* away? <adv>* here|with|on|coming|$ <adv>* you|this|therapy|here|coming|it|$"
        ),
        (
            "fit",
            "<strong> <adv>* is|are|isnt|arent|s? <adv>* just|clearly|really|maybe|probably|simply* <adv>* not|isnt|arent <adv>* for|my|right|really|meant|made|built <adv>* for? <adv>* me|thing|people|bag|scene|cup"
        ),
        ("fit", "<therapy> and me <adv>* dont|arent|not|never"),
        (
            "fit",
            "not|never <adv>* be|the|a|one|kind|type|sort|of|just* <adv>* someone|somebody|person|type|kind|people ..1 <strong|weak> <adv>* works|work|worked|helps|help|is|suits|can <adv>* for|on|help|$"
        ),
        (
            "fit",
            "works|work|worked|helps|help|good|fine|great <adv>* for? <adv>* other|others|some|most|everyone|everybody|normal <adv>* people|else|ones|folk? <adv>* not|just|but|except <adv>* not|for|with|on|it|just|doesnt* <adv>* me"
        ),
    ]
}
