/// Rows of English for what is said barely, is carried across a clause, goes in circles, or asks for somebody else.
extension DoubtTable {
    static let englishBareRules: [(name: String, pattern: String)] = [
        (
            "no-change",
            "^ <lead>* no|not <adv>* any? <adv>* better|different|further|happier|nearer|closer <adv>* off|on|forward|along|ahead? <tail>* $"
        ),
        (
            "no-change",
            "im|am|still|feel|feeling|feels|were|and|but <adv>* no <adv>* better|different|further|nearer|closer|wiser <adv>* off|on|forward|along|ahead? <tail>* $"
        ),
        (
            "no-change",
            "^ <lead>* no|zero|little|hardly|barely <adv>* any? <change> <adv>* that|as? far? as? i|ive <adv>* can|could|ve? <adv>* see|tell|notice|noticed|seen|feel|felt <tail>* $"
        ),
        (
            "no-change",
            "<goes> <away>* <adv>* feeling|exactly|just|much|still|all|about* the same|identical <adv>* as|person|i|ever|before|came|was|mess|every* $"
        ),
        ("no-change", "<goes> <away>* <adv>* unchanged <tail>* $"),
        ("no-change", "<goes> <away>* <adv>* feeling? no <adv>* different|better|wiser|lighter|happier <tail>* $"),
        (
            "no-change",
            "<goes> <away>* <adv>* just|exactly|precisely as <low>? <adv>* as? i|when <adv>* i? came|arrived|was|walked|started|am"
        ),
        (
            "nothing-helps",
            "nothing <adv>* ever? <adv>* shifts|moves|budges|clicks|lands|sticks|gives|shifting|moving|budging|shifted|moved|budged <herefor>* $"
        ),
        (
            "stuck-alone",
            "^ <lead>* im|am|were|feel|feeling <adv>* just? <adv>* stuck <tail>* $ !could|can|would|please"
        ),
        (
            "stuck-alone",
            "^ <lead>* i|we <adv>* feel|am|are|keep <adv>* getting? <adv>* stuck <tail>* $ !could|can|would|please"
        ),
        ("giving-up", "^ <lead>* gave|given|giving up <adv>* on <adv>* <strong|weak> <dur>? ago? <tail>* $"),
        (
            "raised-in-vain",
            "<told> <adv>* that? <adv>* <subject|therapy>|things|life|i|id|ill <adv>* <aux>? <adv>* <toward>* <adv>* <helps|easier> ..4 hasnt|doesnt|didnt|isnt|havent|wont|wasnt|not|aint|never <adv>* has|have|did|does|do? <adv>* $"
        ),
        (
            "beyond-help",
            "im|am|be|being <adv>* just|simply|a* one|someone|somebody|among <adv>* of? those|these|the|them? <adv>* people|ones|cases|clients|patients|kind|few? <adv>* who|that|whom|you|noone|nobody|therapy|it|just|simply* <adv>* cant|cannot|wont|never|dont|doesnt|isnt|arent <adv>* be|get|ever* fix|fixed|help|helped|helps|work|works|reach|reached|save|saved|cure|cured|mended|better"
        ),
        (
            "beyond-help",
            "people <adv>* cant|never|wont|dont <adv>* be|get|ever* fixed|helped|better|cured|saved|change ..2 im|i <adv>* am? <adv>* one|probably|among"
        ),
        (
            "wants-out",
            "^ <lead>* i|im|ive? <adv>* <aux>? <wantout|rather> <adv>* see|seeing|try|trying|talk|talking|speak|speaking|work|working|have|having|switch|move <adv>* to|with? someone|somebody|anyone <adv>* else|different <tail>* $"
        ),
        (
            "wants-out",
            "^ <lead>* i|im|ive? <adv>* <aux>? <wantout|rather> <adv>* see|seeing|try|trying|have|having|find|finding|get|switch|change|to|want* another|different|new|other a? <therapist> <tail>* $"
        ),
        (
            "wants-out",
            "^ <lead>* i|im|ive? <adv>* <aux>? <wantout|rather> <adv>* see|seeing|try|trying|have|having|find|finding|get|switch|change|to|want* a <adv>* different|new|other <therapist> <tail>* $"
        ),
        (
            "for-what",
            "dont|not|no|cant|never|wonder|wondering|unsure|didnt <adv>* know|sure|idea|see|clear|tell|get|understand|grasp? <adv>* what <adv>* im|i|were|we|am <adv>* am|are? <adv>* supposed|meant|expected to <adv>* be|have? <adv>* get|getting|gain|gaining|take|taking|got|gained <adv>* out? <adv>* of|from|by? <adv>* <strong|weak>|here|$"
        ),
        (
            "for-what",
            "what <adv>* am|are|im|were i|we? <adv>* supposed|meant|expected to <adv>* be|have? <adv>* get|getting|gain|gaining|take|taking|got|gained <adv>* out? <adv>* of|from|by? <adv>* <strong|weak>|here"
        ),
        (
            "question",
            "^^ <lead>* is|are|does|do|will|can|has|have <allthis> <adv>* <toward>* <adv>* <helps> <adv>* for|with|on? <adv>* me|us|anyone|people|someone? like? me|us? <tail>* ??"
        ),
        (
            "no-change",
            "no <adv>* better|further|different|happier|nearer <adv>* off|on|forward|along? <adv>* than|since|from <adv>* in|at|during|last|back? <adv>* <timeref|dur>"
        ),
        ("no-change", "^ <lead>* zilch|nowt|zip|sweet <adv>* $"),
        ("no-change", "nothing|little <adv>* to show for <adv>* <strong|weak|dur>"),
        (
            "no-change",
            "not|never <adv>* a|one <adv>* single? <adv>* good|better|decent|calm|easy? day|night|week|hour|change|step|improvement|result <adv>* better|forward? since|after ..3 <strong>|began|started|came|begin"
        ),
        ("stuck-alone", "hit|reached|against|at a <adv>* brick|complete? wall|standstill|impasse|plateau <tail>* $"),
        ("idiom", "round and round <adv>* we|i|it|this? <adv>* go|goes|going|$"),
        (
            "raised-in-vain",
            "<told> <adv>* that? <adv>* <subject|therapy>|things|life|i|id|ill <adv>* <aux>? <adv>* <toward>* <adv>* <helps|easier> ..4 still <adv>* waiting <adv>* $"
        ),
        (
            "beyond-help",
            "maybe|perhaps|guess|reckon|think|suppose ..1 some of us|people|them <adv>* are|cant|arent|just|dont|simply* <adv>* be|get* unreachable|unfixable|untreatable|hopeless|helped|fixed|saved|better|beyond|fixable|curable"
        ),
        (
            "wants-out",
            "could|can|may|might i|we <adv>* please? <adv>* be|get|have|see|try|switch|change|swap|move* <adv>* given|assigned|moved|switched|referred? to? a? another|different|new <therapist>"
        ),
        (
            "raised-not-think",
            "<thinknot|doubting> <adv>* <compl>? <talkg> about ..3 <aux> <adv>* <toward>* <adv>* <helps|fixmy>"
        ),
        (
            "raised-not-think",
            "<thinknot|doubting> <adv>* <compl>? <subject> <adv>* <aux>? <adv>* <toward>* <adv>* <fixmy>"
        ),
        (
            "point",
            "<nopoint> <adv>* point|purpose|sense|use|value|benefit <adv>* of|in|to|with your <adv>* question|questions|suggestions|advice|tips|ideas|talk|talks|approach|method|methods|work|exercises|tasks|explanations|help|way <tail>* $"
        ),
        (
            "raised-against-all",
            "nobody|noone <adv>* would|could|can|will|might <adv>* say|call|think|admit|claim|describe <adv>* <compl>? <subject> <adv>* <aux>? <adv>* <being>* <adv>* <useless> <adv>* but|except|though <adv>* i|id|ill|im <adv>* do|would|can|could|am? <adv>* $"
        ),
        (
            "lost-without-it",
            "dont|not|no|cant|couldnt|never|hardly|idk <adv>* know|idea|imagine|think|sure|say|clue? <adv>* of? what|where|how|who <adv>* i|we|id|wed <adv>* would|could|might|had? <adv>* have|ve? <adv>* be|do|go|cope|manage|survive|done|been|coped|managed|survived|gone|get|got|ended <adv>* through|by|on|up|the|any|week|weeks* <adv>* without <subject>"
        ),
        (
            "lost-without-it",
            "id|i|wed <adv>* would? <adv>* be|feel <adv>* lost|stuck|dead|nowhere|finished <adv>* without <subject>"
        ),
    ]

    static let englishBarePhrases: [(name: String, phrases: String)] = [
        // What one feels, or does not, which says nothing of the next sentence when the full stop is left out.
        (
            "felthow",
            "<adv>* better|different|differently|happier|calmer|lighter|improved|improvement|changed|heard|understood|supported|helped|anything"
        ),
        // What was believed once and would have been a doubt then.
        (
            "wasdark",
            "..3 nothing|nobody|noone|never|pointless|useless|hopeless|worthless|waste|cant|couldnt|wouldnt|wont|beyond"
        ),
        (
            "frankly",
            "to be honest/to be fair/if im honest/if im being honest/in my opinion/if you ask me/im sorry/sorry/im afraid/i reckon"
        ),
        ("afterthis", "after today|tonight|this/after this|todays|that session|one|time|appointment|hour/from now on"),
        (
            "fixmy",
            "fix|stop|cure|ease|heal|mend|sort|save my|our marriage|relationship|family|panic|anxiety|attacks|depression|head|brain|life|problem|problems|sleep|mood|moods|fear|fears|grief|pain|ocd|ptsd|trauma|nightmares|worries|thoughts|insomnia|stress|anger"
        ),
        ("goes", "go/goes/going/come/coming/leave/leaving/walk/walking/head/heading/drive/return/end up/get"),
        ("away", "away/out/home/here/back/off/again/from/up"),
        (
            "easier",
            "easier/better/lighter/clearer/change/changes/click/clicks/make a difference/improve/improves/improving/pass/passes"
        ),
        ("rather", "prefer/would prefer/id prefer/rather/would rather/id rather/like/would like/id like"),
        (
            "therapist",
            "therapist/counsellor/counselor/psychologist/shrink/person/one to talk to/therapist please/approach/therapy"
        ),
        (
            "helper",
            "they/everyone/everybody/people/you/others/he/she/folk/my <adv>* gp|doctor|psychiatrist|mum|mom|dad|wife|husband|partner|sister|brother|friend|friends|family"
        ),
        (
            "told",
            """
            was|were|been|am|im|keep|got <adv>* being|getting? <adv>* told|promised|assured/
            <helper> <adv>* <aux>? <adv>* say|says|said|saying|tell|tells|told|swear|swears|swore|promise|promised|insist|insisted|reckon|reckoned me|us?/
            <helper> keep|keeps|kept saying|telling|promising|insisting me|us?
            """
        ),
        (
            "allthis",
            """
            any|all of this|it|these|that <therapy|talkg>?/all this|the <therapy|talkg>?/therapy/coming here/coming every week/
            what we do here?/this whole thing|process/talking about it here?
            """
        ),
        (
            "place",
            """
            bus/train/tram/tube/metro/underground/car/plane/planes/office/work/shop/shops/supermarket/
            school/class/crowd/crowds/traffic/queue/lift/meeting/meetings/street/town/bed/public/dentist/dentists/doctors/gym/pool/cinema/church/pub/restaurant/hospital/trains/
            buses/motorway
            """
        ),
    ]
}
