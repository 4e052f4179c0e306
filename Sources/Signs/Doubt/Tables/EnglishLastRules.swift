/// The last rows that speak in English.
extension DoubtTable {
    static let englishLastRules: [(name: String, pattern: String)] = [
        (
            "beyond-help",
            "im|am|was|be|me|reckon <adv>* a|the|such|just* <adv>* lost|hopeless|terminal|basket <adv>* cause|case"
        ),
        (
            "beyond-help",
            "nothing|not|isnt|aint|anything|little <adv>* much|anything|a|else|is|that|thing* <adv>* anyone|anybody|you|they|noone|someone|somebody|we <adv>* can|could|will|would <adv>* do|say <adv>* to|about|that|will|would|for|in|here|anymore|$"
        ),
        ("beyond-help", "out of your|their|this depth"),
        (
            "beyond-help",
            "noone|nobody <adv>* of|you|can|could|will|is|ever|going|to* <adv>* fix|help|save|cure|change|reach|mend|solve|heal|undo <adv>* this|me|it|that|people <adv>* $"
        ),
        (
            "beyond-help",
            "at my|this age ..4 doesnt|dont|cant|no|not|too|nothing|point|wont|never <adv>* change|changes|late|going|point|much|be|help|worth|changing|do|get|gonna"
        ),
        (
            "beyond-help",
            "at <num>|sixty|seventy|eighty|sixties|seventies|eighties ..4 doesnt|dont|cant|not|too|wont|never <adv>* change|late|learn"
        ),
        (
            "beyond-help",
            "too <adv>* old|late|broken|damaged|stuck|set|ill|sick <adv>* gone|up|in|now* <adv>* for|to <adv>* this|change|therapy|any|be|it|all|help|<therapy>"
        ),
        (
            "beyond-help",
            "brain|head|mind|im|am <adv>* is|was|just|too|so|simply|probably|permanently* <adv>* broken|wired|unfixable|ruined <adv>* and|beyond|wrong|for <adv>* no|nothing|noone|nobody|repair|cant|you|good"
        ),
        ("beyond-help", "no amount of <therapy|talkg> <talkobj>* <adv>* is|are|will|can|would|could|has"),
        (
            "does-not-believe",
            "stopped|given up|gave up|not <adv>* believing|trusting|believe <adv>* that|in <adv>* <strong>"
        ),
        (
            "does-not-believe",
            "lost|losing|lose|lack|no|little|less|zero <adv>* all|my|any|the|much|and|real|having* <adv>* faith|confidence|trust|hope|belief|interest|patience|motivation <adv>* in|with|for <adv>* <strong|weak>"
        ),
        (
            "does-not-believe",
            "dont|not|never|didnt|longer|cant <adv>* a? <adv>* believe|believer|buy|sold <adv>* in|on|into|any <adv>* of? <strong> <tail>* $"
        ),
        ("does-not-believe", "trust the process ..6 nothing|doesnt|dont|isnt|aint|not|never|doing"),
        (
            "does-not-believe",
            "does|do|has|can <strong|weak> <adv>* actually|really|even|ever <adv>* work|help|worked <adv>* for|on anyone|anybody|people|someone"
        ),
        (
            "already-know",
            "tell|telling|tells|told|say|saying|teach|teaching <adv>* me|us|just|stuff|things|what|everything|all* <adv>* i <adv>* already <adv>* know|knew|heard"
        ),
        (
            "better-off",
            "better <adv>* off|if <adv>* i|just|not|leaving|without|stopping|staying ..6 coming|therapy|home|sessions $"
        ),
        ("nothing-helps", "nothing <adv>* works|helps|sticks|worked|helped <adv>* on|for|with? <adv>* me|$"),
        (
            "nothing-helps",
            "nothing <adv>* you|we|they|anyone|ive|weve <adv>* do|say|said|did|tried|try|done|suggest|suggested|have|has|ever* <adv>* is|has|will|can|would|ever* <adv>* works|work|worked|working|helps|help|helped|helping|sticks|changes|touches|makes|made|gets"
        ),
        (
            "nothing-helps",
            "none of <adv>* this|it|these|the|that|your|those|what|<strong> <adv>* <therapy>? <adv>* is|has|will|does|we|you|even|do|say* <adv>* works|helps|help|helping|touches|touching|makes|made|worked|working|helped|sticks|useful|changes|changed"
        ),
        ("nothing-helps", "tried <adv>* everything|it|all ..8 nothing|still|none|useless|same"),
        ("nothing-helps", "whats left to? <adv>* try|do|$"),
        ("idiom", "flogging a dead horse"),
        ("idiom", "banging|hitting my head against a|the brick? wall"),
        ("idiom", "going through the motions"),
        (
            "idiom",
            "<strong|weak> <adv>* gets|get|got|getting|goes|going|leads|leading|led|takes|taking <adv>* me|us|you* <adv>* nowhere"
        ),
        ("idiom", "round|around in circles"),
        ("no-change", "as|just|still|every <adv>* as? bit? as? <low> <adv>* as|than ..5 <timeref>"),
        (
            "no-change",
            "no|any|not <adv>* any? different|better|happier|calmer|further|nearer <adv>* than|to|from|now|as ..5 <timeref>"
        ),
        (
            "no-change",
            "feel|im|am|feeling|everythings|everything|its|still <adv>* is|exactly|just? <adv>* the? <adv>* same|unchanged <adv>* as|than|like ..4 <timeref>"
        ),
        (
            "no-change",
            "nothing <adv>* is|feels|has|seems|gets|was|got <adv>* any|been|gotten|much? <adv>* different|better|easier|changed|lighter|improved"
        ),
        (
            "no-change",
            "go|come|leave|walk|coming|going|leaving|drive ..3 with <adv>* the <adv>* same|exact <adv>* knot|pain|problem|problems|fear|fears|feeling|weight|worries|worry|question|questions|thoughts|mess|lump|ache|stone|emptiness"
        ),
        ("no-change", "<dur> <adv>* of|my|life|and|in|sessions|therapy|coming|gone* for nothing|this"),
        ("no-change", "im|am <adv>* not <adv>* getting <adv>* any? better $"),
        ("worse", "the more <adv>* we|i|you ..3 the worse"),
        (
            "worse",
            "just|only <adv>* gets|makes|leaves|upsets|gets|winds|brings me <adv>* upset|worse|sad|sadder|angry|down|low|up|anxious|feel|tearful|worked"
        ),
        (
            "end",
            "reached|end|come|hit <adv>* to|the|of|at|a|its* <adv>* end|road|line|wall|limit <adv>* of the? <adv>* road|line|it|this|<therapy>"
        ),
        (
            "already-know",
            "got|get|took|take|getting|taking|learned|learnt|gained|gain <adv>* absolutely|precisely? <adv>* nothing|zilch|nowt|nada|sod <adv>* all? <adv>* out|from|today|again|off|of|here|by|$"
        ),
        (
            "wants-out",
            "<wantout> <adv>* give|giving|stop|stopping|cancel|cancelling|drop|dropping|end|ending|quit|quitting|leave|leaving|cut|cutting <adv>* out|off|up* <strong> <adv>* up|off|out|behind|altogether|entirely* <tail>* $"
        ),
        (
            "wants-out",
            "shant|wont|not <adv>* be <adv>* continuing|returning|booking|carrying|coming|attending|needing|back <adv>* on|any|another|more|further|to|with|here|again|back|$"
        ),
        (
            "wants-out",
            "shant|wont|not going to|no intention of|not <adv>* intend to <adv>* be? <adv>* <comego|doings> <tail>* $"
        ),
        (
            "why-bother",
            "why i|we <adv>* book|pay|drag|make|put|sit|subject|keep|travel ..4 these|this|here|it|up|myself|trip|through|booking|paying|$"
        ),
        (
            "what-good",
            "what <adv>* good|use|difference|benefit|point <adv>* is|are|would|will|could|does|do|another|<strong> <adv>* <strong>? <adv>* would|will|could|is|do|does|make|does* <adv>* do|make|be|bring|me|$"
        ),
        ("question", "proof|evidence <adv>* that? <subject> <adv>* even|actually|really? works|helps|does"),
        (
            "raised-doubting",
            "sceptical|skeptical|cynical|doubtful|dubious|unconvinced ..6 that|of|about|whether ..7 will|can|would|could|is|helps|works"
        ),
        (
            "fit",
            "not|isnt|wasnt|hardly <adv>* what|why i|im <adv>* came|come|signed|wanted|need|needed|here|pictured|hoped|expected|looking|paying"
        ),
        (
            "fit",
            "need|want|deserve <adv>* real|proper|actual|serious|different|other|more <adv>* help|treatment|therapy|support|than <adv>* not|than|instead|this|$"
        ),
        (
            "raised-in-vain",
            "hoping|waiting|expecting|expected ..7 never|doesnt|hasnt|isnt|didnt <adv>* does|did|comes|came|happens|happened|click|clicks|has|$"
        ),
        (
            "no-change",
            "how many|much|long <adv>* more|times|longer ..8 before|until|till|for ..5 change|changes|better|works|work|helps|help|happens|notice|difference|shifts"
        ),
        ("no-change", "leave|leaving|go|come|walk|left ..3 with nothing|empty handed?"),
        ("no-change", "leave|leaving|go|come|walk|left ..3 emptyhanded|empty"),
        (
            "no-change",
            "life|everything|things|situation|days|nights <adv>* is|are|stays|stay|remain|remains|still|feels <adv>* exactly|still|just <adv>* the? <adv>* same|identical|unchanged"
        ),
        ("no-change", "nothing <adv>* is|has <adv>* really? changed <adv>* $"),
        ("no-change", "nothing <adv>* ever|will|can <adv>* ever? change|changes|will $"),
        (
            "no-change",
            "<dur> <adv>* and|but|of|in|with ..6 havent|hasnt|not|never|isnt|arent <adv>* budged|moved|changed|shifted|improved|gone|stopped|eased|lifted|lessened|better|less|fewer"
        ),
        ("no-change", "<dur> <adv>* and|but ..6 still <adv>* there|same|worse|every|here $"),
        (
            "beyond-help",
            "dont|not <adv>* feel|think|believe|sure|convinced|see <adv>* that|if|how* youre|you|your <adv>* are|re|even|really* <adv>* able|equipped|qualified|trained|experienced|right|capable|up|can <adv>* to|for|enough|person|help|do|of|one|handle"
        ),
        (
            "fit",
            "fine|good|great|ok|okay|useful|helpful|lovely <adv>* for <adv>* some|others|people|other ..4 not <adv>* for me"
        ),
        ("fit", "^^ <adv>* not for me <tail>* $"),
        (
            "wants-out",
            "take|have|taking|need|having <adv>* a <adv>* long|proper|permanent|break <adv>* break? ..3 for good|permanently|forever|indefinitely|permanent|ever"
        ),
        ("end", "heart <adv>* is|s? <adv>* isnt|not|no <adv>* longer? in it|this|these"),
        ("end", "out of <adv>* politeness|habit|duty|guilt|obligation|loyalty|courtesy"),
        ("end", "fizzle|fizzling|peter|petering out"),
        ("for-what", "whats|what <adv>* is <strong|weak> <adv>* for <tail>* $"),
        ("for-what", "whats <strong|weak> <adv>* for <tail>* $"),
        (
            "for-what",
            "dont|not|no|cant|never <adv>* know|sure|idea|see|clear|tell|say <adv>* what <adv>* im|i|ive|we|were|am <adv>* am|are|have? <adv>* getting|gaining|get|gain|got|gained|learning|taking <adv>* from|out|of|by|here"
        ),
        (
            "fit",
            "therapy|treatment|approach|this|method|cbt|counselling|these|sessions|it|its <adv>* is|s|are|feels|seems <adv>* far|way|much|just* too <adv>* soft|shallow|slow|basic|generic|gentle|light|general|childish|theoretical|fluffy|simple|superficial|weak|vague|airy|simplistic ..2 for <adv>* what|me|my|someone|this"
        ),
        (
            "fit",
            "never|dont|rarely|hardly|not <adv>* get|getting|reach|touch|address|tackle|deal <adv>* to|at|with|about* the <adv>* real|actual|root|underlying|core|heart|bottom|main <adv>* of? <adv>* the? my? problem|issue|cause|thing|stuff|causes|it|trouble|matter"
        ),
        (
            "giving-up",
            "give|giving|given|gave|giving up <adv>* on <adv>* ever? getting|improving|recovery|recovering|feeling|hope|change|healing|being <adv>* better|well|normal|happy|better|$"
        ),
        (
            "idiom",
            "if <strong|talkg> <talkobj>* <adv>* cured|fixed|helped|solved|worked|healed|changed ..3 id|i|wed|we|everyone|nobody|noone"
        ),
        (
            "money",
            "more|better <adv>* help|luck|use|good|sense|comfort|out <adv>* of? from|out|talking|with ..7 than <adv>* from|with|in|out|here* <strong|weak>|here|you"
        ),
        (
            "money",
            "helps|does|works|helped|did <adv>* me? <adv>* more|better <adv>* good|for|than* <adv>* me|than* this|these|therapy|coming|here"
        ),
        (
            "dread",
            "dread|dreading|hate|hating|loathe|resent|sick of <adv>* coming|<therapy>|having|these <adv>* to|here|come|in|every|and|now|$"
        ),
        (
            "cannot-go-on",
            "cant|dont|not|cannot <adv>* really? see|seeing|picture|imagine <adv>* myself|me|us <adv>* <comego>"
        ),
        (
            "raised-not-think",
            "<thinknot> <adv>* <compl>? you|it|this|that|therapy|we|things|anything|<strong> <adv>* ever <adv>* will|can|could|does|do|would $"
        ),
        (
            "nothing-helps",
            "nothing <adv>* you|we|i <adv>* do|say|did|try|talk|discuss <adv>* about? in|here|this|room|together|at|sessions|these|our* <adv>* ever? <adv>* makes|make|helps|help|changes|works|gets|matters|touches|sticks|reaches"
        ),
        (
            "fit",
            "not|isnt|wasnt|dont|doesnt|never <adv>* think|feel|be|like|is|its|seem|quite* <adv>* the|a|my|right|best* <adv>* place|person|setting|format|fit|solution|answer|thing|way <adv>* for <adv>* me"
        ),
        (
            "fit",
            "<strong> <adv>* might|may|probably|does|can|could|must|will? <adv>* help|helps|work|works|be|is|suits|suit <adv>* good|fine|great|ok|useful? <adv>* for? other|others|some|most|lots <adv>* of? people|folk|folks? <adv>* but|just|not"
        ),
        (
            "question",
            "how <adv>* is|are|does|has|will <subject> <adv>* <toward>* helping|helped|going|gonna|fixing|changing|supposed|meant|solve|fix"
        ),
        (
            "beyond-help",
            "dont|not|doubt <adv>* think|believe|sure|see|feel* <adv>* that|if* theres|there|is|its* <adv>* much|anything|a|lot|more|else|left* <adv>* that|more* you|we|anyone|anybody <adv>* can|could <adv>* do|say|offer|try"
        ),
        ("worse", "<dur|strong> ..8 worse than ever|before|when"),
        (
            "why-bother",
            "why <adv>* am|are|do i|we <adv>* even? <adv>* doing|do|putting|wasting|keep|going|paying <adv>* this|these|myself|my|to|for|doing|coming|through"
        ),
        (
            "no-hope",
            "not|dont|no|little|without|havent|hold|have <adv>* hold|have|got|out|see|much|any|a|lot|great|high|many|real* <adv>* hope|hopes|expectations ..3 that|of|for|we|it|this ..6 <helps>|<strong>|anywhere|better|change"
        ),
        (
            "useless",
            "its|it|this|just|thats|only|all <adv>* is|just|all|only* <adv>* words <adv>* words? <adv>* words? <tail>* $"
        ),
        (
            "raised-not-go-on",
            "dont know|idk <adv>* <compl>? i|we <adv>* should|want|need|even* <adv>* to? <comego>"
        ),
        (
            "raised-not-go-on",
            "dont know|idk <adv>* <compl>? i|we <adv>* can|will|able|to* <adv>* keep|carry|continue|go|stick <adv>* coming|going|on|doing|with|this|at"
        ),
        ("what-good", "what <adv>* am|are i|we <adv>* even? <adv>* doing here"),
        ("no-change", "im|am <adv>* not <adv>* improving|progressing|recovering|healing <tail>* $"),
        (
            "raised-not-think",
            "<thinknot> <adv>* anything|anyone|anybody|something|someone|nothing <adv>* can|could|will|would|is|ever* <adv>* <toward>* <helps>"
        ),
        (
            "useless",
            "pointless|useless|hopeless|futile|daft|stupid|silly|crazy|senseless <adv>* to|of <adv>* me? to? <adv>* <comego>"
        ),
    ]
}
