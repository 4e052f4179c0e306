/// Rows of English for praise that is made of the words of a doubt, and for what the last strangers' comments showed.
extension DoubtTable {
    static let englishContraryRules: [(name: String, pattern: String)] = [
        // "Nobody could help me more", "nothing helps like coming here"; not "nobody can help me any more".
        (
            "better-than-this",
            "nobody|noone|nothing|none|never <adv>* else? <adv>* has|have|had|could|can|will|would|ever|quite* <adv>* have|be? ever? <besthelps> <adv>* me|us|for* <adv>* more|better $"
        ),
        (
            "better-than-this",
            "nobody|noone|nothing|none|never <adv>* else? <adv>* has|have|had|could|can|will|would|ever|quite* <adv>* have|be? ever? <besthelps> <adv>* me|us|for* <adv>* more|better|as|so|quite <adv>* much|well|good? <adv>* than|as|like <liked> !said|say|says|promised|told|used|should|suggested|wanted|think"
        ),
        (
            "better-than-this",
            "nobody|noone|nothing|none <adv>* else? <adv>* has|have|had|could|can|will|would|ever|quite* <adv>* have|be? ever? <besthelps> <adv>* me|us|for* <adv>* like <liked> !said|say|says|promised|told|used|should|suggested|wanted|think"
        ),
        (
            "better-than-this",
            "you|it|this|they|he|she|we|i|therapy|that|things? <adv>* couldnt|cant <adv>* have? <adv>* be|been? <adv>* <besthelps>|going|gone|go|asked|ask|wish|wished|hoped|hope|want|wanted <adv>* me|us|for* <adv>* more|better <adv>* than|if|with <liked>|i|it"
        ),
        (
            "better-than-this",
            "you|it|this|they|he|she|we|i|therapy|that|things? <adv>* couldnt <adv>* have? <adv>* be|been? <adv>* <besthelps>|going|gone|go|asked|ask|wish|wished|hoped|hope <adv>* me|us|for* <adv>* more|better !than"
        ),
        ("better-than-this", "couldnt|cant <adv>* be|been <adv>* happier|better|more <adv>* pleased|grateful|helpful?"),
        (
            "better-than-this",
            "nothing|nobody|noone <adv>* beats|tops|compares|comes <adv>* close|near? to|with? <liked>"
        ),
        (
            "better-than-this",
            "dont|cant|not|doubt|never <adv>* think|believe|sure|imagine|see? <adv>* that? <adv>* this|it|things|we|you|these <adv>* could|can <adv>* have? <adv>* be|been? <adv>* going|gone <adv>* better"
        ),
        ("better-than-this", "cant|couldnt|dont <adv>* imagine <adv>* it|this|things <adv>* going <adv>* better"),
        (
            "better-than-this",
            "dont|cant|not|doubt|never <adv>* think|believe|sure|imagine|see? <adv>* that? <adv>* anyone|anybody|someone|another|a? <adv>* therapist|counsellor|else? <adv>* could|can|would <adv>* have? <adv>* ever? <besthelps> <adv>* me|us|for* <adv>* more|better|as|so|like"
        ),
        (
            "better-than-this",
            "dont|cant|not|doubt|never <adv>* think|believe|sure|imagine|see? <adv>* that? <adv>* theres|there|i|id|ill|we <adv>* is|could|can|will|would? <adv>* have|find|get|be|ever|had* <adv>* anyone|anybody|a|any? <adv>* better <adv>* $|than|therapist|counsellor|help|support|care|hands|out|person|place"
        ),
        // "It's a lot of money but I suppose it's worth it", and no question.
        (
            "worth-it",
            "^ but|and|so|well|still|honestly|course|of|i|suppose|guess|think|know|say|believe|feel|that* <adv>* its|it|this|therapy|everything <adv>* is|was|has|been* <adv>* well? worth <adv>* it|every|the <adv>* effort|money|time|trip|penny|journey|minute|wait|trouble? $ !??"
        ),
        (
            "of-a-form",
            "these|this|the|your|those|all|every* <adv>* form|forms|questionnaire|questionnaires|survey|surveys|checkbox|boxes|scale <adv>* are|<being>* <adv>* <useless> !<strong>"
        ),
        (
            "of-a-form",
            "filling|completing|ticking|answering <adv>* in|out? <adv>* these|this|the|your|those|all|a* <adv>* form|forms|questionnaire|questionnaires|survey|surveys|checkbox|boxes|scale|questions <adv>* in|out|again? <adv>* are|<being>* <adv>* <useless> !<strong>"
        ),
        (
            "point-of-another",
            "<nopoint> <adv>* point|purpose|sense|use of|in|to <adv>* getting|waking|washing|showering|dressing|shaving|leaving <adv>* up|out|dressed|myself|the|of|bed|house|home* <adv>* $|some|in|most|on|any"
        ),
        // "I've been giving serious thought to ending our sessions".
        (
            "wants-out",
            "<mulling> <adv>* ending|stopping|quitting|leaving|dropping|finishing|terminating|discontinuing <adv>* <ofcare>|our|this|these|here <adv>* work|time? <adv>* together|here|now?"
        ),
        ("wants-out", "<mulling> <adv>* stopping|quitting|leaving|ending <adv>* it|things|here? <tail>* $"),
        (
            "wants-out",
            "ending|stopping|quitting|leaving <adv>* <ofcare> <adv>* has|keeps|is|have* <adv>* been|crossing|crossed|on|coming|to* <adv>* my mind"
        ),
        // "My wife says it is helping. I can't see it myself."
        (
            "raised-not-as-told",
            "<someone> <adv>* <says> <adv>* me? that? <adv>* <subject|i> <aux>* <adv>* <toward>* <adv>* <helps>|better|improving|improved|different ..0 <adv>* but|and? <adv>* <notme>"
        ),
        (
            "better-elsewhere",
            "id|i|wed|im|we|would|be* better off ..7 than <adv>* being|in? here|coming|therapy|sitting|talking|these"
        ),
        ("better-elsewhere", "would|could|does|did <adv>* do|help? <adv>* me <adv>* more good than <strong>|here"),
        // A word that the telephone put for another.
        (
            "does-not-help",
            "<strong>|it|this <adv>* our|in|on|to|si|us|id|of|or|ore|art <adv>* not|nit|nut <adv>* <toward>* helping|working|useful|helpful|worth"
        ),
        (
            "does-not-help",
            "<strong>|it|this <adv>* is|are|was|were <adv>* to|nit|nut|mot|bot <adv>* helping|working|useful|helpful"
        ),
        (
            "raised-not-think",
            "i|we|really|just|still font <adv>* think|believe|see|feel|know|find <adv>* that|if|how? <adv>* <subject>? <adv>* <aux>* <toward>* <helps>|<useless>"
        ),
        ("raised-not-think", "i|we dont <subject> <aux> <adv>* helping|working|helped|worked"),
    ]

    static let englishContraryPhrases: [(name: String, phrases: String)] = [
        (
            "besthelps",
            """
            help/helps/helped/helping/work/works/worked/working/done/do/does/calms/calm/calmed/understood/understands/understand/
            listened/listens/listen/suit/suits/suited/supported/support/got me/gets me/get me/treated
            """
        ),
        ("liked", "you/your/this/these/our/coming/talking/here/therapy/that/seeing/being/when/it has/it does/<strong>"),
        (
            "mulling",
            """
            giving|given|gave|give <adv>* some|serious|a|lot|of|much|more|careful|real|long|hard|good|deal* thought|thoughts|consideration to/
            toying|playing|flirting|toyed with <adv>* the? <adv>* idea|thought of/
            contemplating/contemplated/mulling over/pondering/weighing up/entertaining <adv>* the? <adv>* idea|thought of/
            have|had|having <adv>* thoughts about|of/coming round to/inclined towards
            """
        ),
        (
            "notme",
            """
            not me/not for me/i <adv>* dont|cant|couldnt|wont|havent|didnt <adv>* see|feel|notice|think|believe|noticed|seen|felt|buy|agree <adv>* it|that|so|any|a? <adv>* difference|change|myself? $/
            i <adv>* dont $/i cant $/i <adv>* disagree/i see|feel|notice nothing|no/im not <adv>* so? <adv>* sure|convinced/i <adv>* cant say <adv>* the same/
            nothing i can see
            """
        ),
    ]
}
