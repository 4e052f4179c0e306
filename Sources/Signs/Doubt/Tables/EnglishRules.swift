/// The rows that speak in English.
extension DoubtTable {
    static let englishRules: [(name: String, pattern: String)] = [
        (
            "raised-not-think",
            "<i>? <adv>* <thinknot> <adv>* <compl>? <subject> <adv>* <aux>? <adv>* <toward>* <adv>* <helps>"
        ),
        (
            "raised-doubting",
            "<doubting> <adv>* <compl>? <adv>* <subject> <adv>* <aux>? <adv>* <toward>* <adv>* <helps>"
        ),
        (
            "raised-what-it-does",
            "<thinknot|doubting> what <subject> <adv>* <aux>? <adv>* do|doing|does|achieve|achieving|for"
        ),
        (
            "raised-what-use",
            "<thinknot|doubting> what good|use|difference <subject> <adv>* <aux>? <adv>* <toward>* do|is|does|doing|make|makes|making"
        ),
        ("does-not-help", "<subject> <adv>* <aux>? <adv>* <no> <adv>* <toward>* <adv>* <helps>"),
        (
            "does-not-help-alone",
            "^ <lead>* isnt|doesnt|hasnt|wont|didnt|never|not|aint <adv>* <toward>* <adv>* help|helps|helping|helped|useful|helpful"
        ),
        (
            "does-not-work-alone",
            "^ <lead>* isnt|doesnt|hasnt|wont|didnt|never|not|aint <adv>* <toward>* <adv>* <helps> <adv>* $"
        ),
        ("is-useless", "<subject> <adv>* <aux>? <adv>* <being>* <adv>* <useless>"),
        (
            "useless-alone",
            "^ !<selffeel> !<selfword> <lead>* <adv>* <being>* <adv>* <useless> <adv>* <frankly>* <adv>* $"
        ),
        (
            "useless-alone",
            "^^ <lead>* <adv>* <being>* <adv>* useless|hopeless|rubbish|crap|shit|garbage|bollocks <adv>* $"
        ),
        ("what-a-waste", "what a <adv>* waste|joke <adv>* $"),
        ("what-a-waste", "what a <adv>* waste of time|money|my|everyones|an|energy"),
        (
            "wasting",
            "i|im|am|were|we|are|youre|be|been|just <adv>* wasting|waste my|our|your|their time|money|energy|evenings|breath <tail>* $"
        ),
        (
            "wasting",
            "im|am|were|are|been|just <adv>* wasting my|our|your|their time|money|energy here|with|coming|on this|you|here|therapy"
        ),
        ("point", "<nopoint> <adv>* point|purpose <adv>* $"),
        (
            "point",
            "<nopoint> <adv>* point|purpose|sense|reason|value|use|benefit|merit|need <adv>* of|in|to|with <adv>* <doings>"
        ),
        ("point", "<nopoint> <adv>* point|purpose|sense|reason|value|use|benefit|merit|need <adv>* <doings>"),
        ("point", "<nopoint> <adv>* point <adv>* of|in|to|with this|it|that <tail>* $"),
        ("whats-the-use", "whats|what <adv>* the <adv>* use $"),
        ("whats-the-use", "whats the use|good of|in <doings>"),
        ("whats-the-use", "no use <doings>"),
        ("what-good", "what good is|does|will|would <subject> <adv>* <toward>* do|doing"),
        ("what-good", "what good is <strong>"),
        ("why-bother", "why <adv>* bother <adv>* $"),
        ("why-bother", "why <adv>* bother with|coming|talking|trying <strong>?"),
        ("why-bother", "why <adv>* do|am|should|did|would i|we <adv>* bother|bothering|here|come|coming"),
        (
            "why-bother",
            "why <adv>* do|should|would i|we <adv>* keep|even <adv>* coming|going|trying|doing|paying|turning|showing|talking|come|try"
        ),
        ("why-bother", "why i <adv>* bother|come|keep <adv>* coming? <tail>* $"),
        ("why-bother", "why im <adv>* here|coming|bothering|doing <adv>* this? <tail>* $"),
        ("why-bother", "what am i <adv>* doing here"),
        ("why-bother", "what im <adv>* doing here"),
        ("cannot-go-on", "cant|couldnt <adv>* do this|it|therapy <adv>* <more>"),
        ("cannot-go-on", "cant <adv>* do this <adv>* $"),
        ("cannot-go-on", "cant <adv>* keep doing|coming|going|trying <adv>* this|here|on|it|back <tail>* $"),
        ("cannot-go-on", "cant <adv>* keep doing|coming|trying <tail>* $"),
        ("cannot-go-on", "cant <adv>* go|carry on with this|it|therapy|these|the <therapy>? <tail>* $"),
        ("cannot-go-on", "cant <adv>* go|carry on <tail>* $"),
        ("cannot-go-on", "cant <adv>* continue <tail>* $"),
        ("cannot-go-on", "cant <adv>* continue|stand|take|bear|face|handle|manage with? <strong> <adv>* <more>? $"),
        ("cannot-go-on", "cant <adv>* face another|more session|sessions|hour|appointment"),
        ("cannot-go-on", "had all i can take"),
        ("wants-out", "<wantout> <adv>* <quit> <tail>* $"),
        ("giving-up", "im|am|i|ive <adv>* giving|given|give up <adv>* on? <strong>? <tail>* $"),
        ("giving-up", "^ <adv>* give|giving up <tail>* $"),
        ("done-with", "im|am|ive <adv>* done|finished|through with <strong> <tail>* $"),
        ("done-with", "im|am|ive <adv>* sick|tired|fed <adv>* up? with|of <strong> <tail>* $"),
        ("done-with", "had enough of <strong> <tail>* $"),
        ("done-with", "ive had enough $"),
        ("not-coming-back", "<dontwant> to? <adv>* <comego> <tail>* $"),
        ("not-coming-back", "wont <adv>* be <adv>* back <adv>* <afterthis>? $"),
        ("not-coming-back", "wont|not <adv>* be? <adv>* coming back|again|anymore|here <adv>* <afterthis>? $"),
        ("not-coming-back", "wont|never <adv>* come <adv>* back|again|anymore <adv>* <afterthis>? $"),
        ("not-coming-back", "not going to <adv>* come <adv>* back|again|anymore <adv>* <afterthis>? $"),
        (
            "not-coming-back",
            "dont think|know|see if? ill|myself|im|i <adv>* will? be|come|coming|continue|continuing <adv>* back|again|here? <adv>* <afterthis>? $"
        ),
        (
            "not-coming-back",
            "not sure|certain if? ill|im|i|about <adv>* will? want? to? be|come|coming|continue <adv>* back|again|here? <adv>* <afterthis>? $"
        ),
        ("not-coming-back", "no longer coming <adv>* $"),
        (
            "nothing-helps",
            "nothing|none <adv>* <ofhere>? <aux>? <adv>* <toward>* <adv>* help|helps|helping|helped|work|works|working|worked <herefor>* $"
        ),
        (
            "nothing-helps",
            "nothing|none <adv>* <ofhere>? will|is|can|ever|would|could <adv>* <toward>* <adv>* change|help|fix|save|make|cure <adv>* me|it|things|anything <herefor>* $"
        ),
        (
            "nothing-helps",
            "nothing|none <adv>* <ofhere>? will|is|can|ever|would|could <adv>* <toward>* <adv>* change|changes|changing|improve|improves|improving|better <herefor>* $"
        ),
        ("nothing-helps", "nothing <adv>* changes|improves <herefor>* $"),
        (
            "nothing-helps",
            "nothing has|is <adv>* changed|improved|helped|worked|better|different <adv>* since|in|after|from <adv>* all? <adv>* i|we|weeks|these|coming|starting|the|months|so|eight|ten|six|five|my"
        ),
        ("nothing-helps", "none of this|it|these|the <therapy>? <adv>* <aux>? <adv>* <toward>* <adv>* <helps>"),
        (
            "nothing-helps",
            "nothing we|you|i <adv>* do|try|tried|say|talk <adv>* about? here? <adv>* <aux>? <adv>* <toward>* <adv>* <helps>"
        ),
        (
            "nothing-helps",
            "nothing we|you|i <adv>* do|try|tried|say|talk <adv>* about? here? <adv>* <toward>* changes|change|fixes|touches"
        ),
        ("nobody-can-help", "<nobody> <adv>* <aux>? <adv>* <toward>* <adv>* help|fix|save|cure|reach|change me"),
        ("nobody-can-help", "<nobody> can <adv>* help <adv>* $"),
        ("nobody-can-help", "you cant|wont <adv>* <toward>* help|fix|save|reach me"),
        ("beyond-help", "im|am|i <adv>* <toward>* beyond|past help|helping|saving|repair|hope|fixing"),
        ("beyond-help", "im|am <adv>* a|the <adv>* lost|hopeless cause|case"),
        ("beyond-help", "im|am <adv>* unfixable|untreatable|incurable|unhelpable"),
        ("beyond-help", "im|am <adv>* <toofar>"),
        (
            "beyond-help",
            "i|im|my <adv>* problems? cant|never|not|wont <adv>* <toward>* be <adv>* helped|fixed|cured|saved|changed|solved"
        ),
        (
            "never-better",
            "i|ill|im|wont <adv>* never|not|wont <adv>* ever? <toward>* <adv>* get|be|feel|getting <adv>* better|well|normal|happy|okay|ok|cured|fixed|over <adv>* this? $"
        ),
        ("never-better", "ill|im|i never <adv>* going? to? <adv>* change|improve|recover|heal <adv>* $"),
        ("no-hope", "no|lost|losing|given|running|run|lose <adv>* up? out? <adv>* of? hope <adv>* $"),
        (
            "no-hope",
            "no|lost|losing|lose|little|much|any|lack|given|run|running <adv>* up? out? my|of|all? <adv>* hope|faith|trust|confidence|belief|patience in|with|for|on|about|that <strong|weak>"
        ),
        ("no-hope", "no hope for me"),
        ("no-hope", "given up hope|believing|hoping|trying"),
        ("does-not-believe", "dont|cant|longer|stopped|never <adv>* believe|believing|trust in <strong>"),
        ("does-not-believe", "<doubting> about|of|by <strong> <tail>* $"),
        ("does-not-believe", "have|having|my|some|serious|real|many|more|growing doubts about|in <strong>"),
        (
            "does-not-believe",
            "<doubting> <adv>* <compl>? <adv>* i|we should|want|can|need|to|will <adv>* <toward>* continue|carry|keep|come|coming|go|stay|stick <adv>* on|coming|with|back|in|going|doing?"
        ),
        (
            "no-progress",
            "im|am|were|we|are|keep|ive|been|i|feel|still|like|just|is <adv>* getting|going|been|gotten|got|go <adv>* us|me? nowhere"
        ),
        (
            "no-progress",
            "going|go|went|running|talking|keep|moving|turning <adv>* going? round|around <adv>* in <adv>* circles"
        ),
        ("no-progress", "going <adv>* in <adv>* circles"),
        ("no-progress", "<notget> <adv>* anywhere|forward"),
        (
            "no-progress",
            "not|dont|arent|isnt|havent|cant|barely|hardly|didnt|wasnt <adv>* making|seeing|see|make|made|seen|noticed|noticing|feel|notice|feeling <adv>* any|much|a <adv>* real? progress|improvement|improvements|results|benefit|headway|difference|change|changes"
        ),
        (
            "no-progress",
            "no|zero|little <adv>* real? progress|improvement|results|benefit|headway|change <adv>* at|here|so|with|from|since|after|in|whatsoever|$ !<thing>"
        ),
        (
            "no-progress",
            "not|dont|never|havent|nothing|cant|isnt|didnt|wasnt|arent <adv>* get|getting|gotten|got|gain|gaining|take|taking <adv>* anything|much|nothing|a|any|lot|enough <adv>* thing|lot|benefit|help? out of <strong|weak>"
        ),
        (
            "no-progress",
            "not|dont|never|havent|nothing|cant|isnt|didnt|wasnt|arent <adv>* get|getting|gotten|got|gain|gaining|take|taking|benefiting|benefit <adv>* anything|much|nothing|a|any|lot|enough? <adv>* lot|benefit|help? from|by <strong|weak>"
        ),
        ("no-progress", "get|getting|got|gained|gaining nothing out? of|from <strong|weak>"),
        (
            "no-progress",
            "not <adv>* getting|feeling <adv>* any|much|even? <adv>* better <adv>* here|with|from|since|despite|by|even|after"
        ),
        (
            "no-progress",
            "should|thought|expected|hoped|would <adv>* id|i|to|it|this|have|that|be|feel|ive <adv>* <toward>* <adv>* be|feel|have|would|feeling|helped|worked|better <adv>* <toward>* better|helped|worked|improved|by <adv>* by? <adv>* now"
        ),
        ("no-progress", "same place|spot as|where when|where|we|i i|we? started|began|was"),
        ("no-progress", "back to|at|where square|we|i one|started|began"),
        ("no-progress", "no better off? than when|before|after|since|at|than|for|$"),
        ("stuck", "im|am|were|are|feel|we|therapy <adv>* stuck in|with <strong>"),
        (
            "hoped",
            "used to <adv>* think|believe|hope|feel|trust !<wasdark> <compl>? <subject> <adv>* would|could|might|can|was|did|in <adv>* <toward>* <adv>* <helps>"
        ),
        ("hoped", "used to <adv>* believe|trust|have <adv>* faith|hope? in <strong|weak>"),
        (
            "hoped",
            "thought|hoped|believed|expected|hoping <compl>? <subject> <adv>* would|could|might|was|id <adv>* <toward>* <adv>* <helps> ..3 but|yet|though|only ..4 isnt|doesnt|hasnt|didnt|wasnt|not|wont|no|never|nothing"
        ),
        (
            "question",
            "^ <lead>* is|does|will|can|has|are|do <subject> <adv>* even|really|actually|ever <adv>* <toward>* <adv>* <helps>"
        ),
        (
            "question",
            "how <adv>* is|does|will|can|could|would|should|are <subject> <adv>* supposed|meant|even|possibly|ever|really|gonna|going <adv>* <toward>* <adv>* <helps>"
        ),
        (
            "question",
            "^ <lead>* how is|does|will|can|could|would|should <subject> <adv>* <toward>* <adv>* help|change|fix|make"
        ),
        ("better-off", "better off without|stopping|quitting <strong>? <tail>* $"),
        ("too-late", "too late <adv>* for <adv>* me|this|therapy|that|any"),
        ("not-cut-out", "not <adv>* cut out|made|meant|suited for|to <strong>"),
        (
            "no-progress",
            "not|dont|didnt|cant|never <adv>* feel|feeling|felt|seem|notice <adv>* any <adv>* different|better|improvement|happier <adv>* after|since|from|with|despite|for|$"
        ),
        (
            "raised-myself",
            "<thinknot> myself|me|us <adv>* <toward>* getting|being|becoming|feeling|improving|moving|ever <adv>* get|be|feel? better|well|anywhere|normal|fixed|happy|cured"
        ),
        (
            "hoped",
            "wanted|needed|hoping <subject> to <adv>* <helps> ..4 but|yet|though|only ..5 isnt|doesnt|hasnt|didnt|wasnt|not|wont|no|never|nothing"
        ),
        ("no-progress", "im|am|ive|feel <adv>* no <adv>* better <adv>* $"),
        ("beyond-help", "im|am <adv>* not fixable|curable|treatable|helpable|salvageable"),
        ("not-cut-out", "not <adv>* a therapy person|type"),
        ("no-progress", "still <adv>* no|zero <adv>* change|improvement|progress|better|difference|results"),
        ("no-progress", "still <adv>* <no> <adv>* <toward>* <helps>"),
        ("stopped", "<subject> <adv>* has|have|s? stopped helping|working"),
        ("stopped", "<subject> <adv>* stopped helping|working"),
        ("regret", "<subject> <adv>* <aux>? <adv>* was|is|a|been <adv>* a <adv>* mistake"),
        ("regret", "should <adv>* never|not have started|come|begun|agreed|bothered"),
        ("regret", "wish id|i <adv>* had? never|not started|come|begun|bothered"),
    ]
}
