extension DoubtTable {
    static let english = DoubtTable(
        classes: [
            (
                "adv",
                """
                really/actually/just/honestly/even/still/also/ever/at all/anymore/anymore/any longer/anyway/probably/maybe/
                perhaps/clearly/simply/completely/totally/utterly/quite/so/very/all/right now/now/lately/exactly/
                particularly/truly/kind of/kinda/sort of/pretty/basically/frankly/literally/somehow/much/yet/too/a bit/
                a complete/complete/total/a total/such/a/more and more/increasingly/rather/often/always/sometimes/today/
                with me/for me/for us/on me/here/then/that/again/any/at this point/either/like/lol/tbh/as well/personally
                """
            ),
            (
                "therapy",
                """
                therapy/therapies/treatment/counselling/counseling/psychotherapy/cbt/emdr/dbt/sessions/session/meetings/
                appointments/exercises/exercise/homework/approach/method/process/programme/program/work/visits/
                mindfulness/breathing/worksheets/worksheet/techniques/technique/tools/strategies/talks/talk/conversations/
                talking therapy/talk therapy/group/plan/assignments/thought records/diary/journaling/stuff/thing/
                breathing exercises/way of working/kind of therapy/type of therapy
                """
            ),
            ("det", "the/this/these/our/all/all the/all this/all these/all of this/any of this/those/that/such/your"),
            (
                "strong",
                """
                <det> <therapy>/<therapy>/coming/coming here/coming to these sessions/coming to therapy/coming to see you/
                coming every week/talking/talking about it/talking about this/talking about things/talking to you/
                talking here/just talking/all this talking/all the talking/seeing you/being here/doing this/what we do/
                what we do here/what were doing/what were doing/what were doing here/what were doing here/
                whatever we do/whatever we do here/whatever this is/the way we work/how we work/the things we do/
                any of this/all this/all of this/all of it/any of it/this stuff/this whole thing/this thing/
                this whole process/opening up/going over it/going over this/going over the past/therapy with you/
                the sessions with you/these sessions with you/you/our time/our time here/my time here/the time here/
                anything we do/anything we try/anything you say/sitting here/sitting here talking/being in therapy/
                this kind of thing/this sort of thing/what you suggest/what you suggested/this/this here/
                digging up the past/digging into the past
                """
            ),
            ("weak", "it/this/that/these/they/its/thats/itll/everything"),
            ("subject", "<strong>/<weak>"),
            ("aux", "is/are/was/were/has/have/had/will/would/can/could/does/do/did/ll/s/might/may/should"),
            (
                "no",
                """
                isnt/isnt/not/doesnt/doesnt/wont/wont/cant/cannot/cant/hasnt/hasnt/didnt/didnt/wasnt/wasnt/
                arent/arent/dont/dont/havent/havent/werent/aint/never/will never/has never/can never/is never/
                wouldnt/wouldnt/couldnt/isnt ever/aint never/hardly/barely/no longer/dont seem/doesnt seem
                """
            ),
            (
                "toward",
                """
                going to/gonna/going/to/be/been/being/able to/likely to/supposed to/ever/have/having/seem/seems/seem to/
                seems to/feel/feels/feel like it/feels like/feel like its/look like its/look like it/appear to/start to/
                started/get/getting/actually/it/it s/its/like it/like its/really/as/so far
                """
            ),
            (
                "helps",
                """
                help/helps/helping/helped/work/works/working/worked/work out/working out/make a difference/
                making a difference/makes a difference/made a difference/make any difference/making any difference/
                makes any difference/made any difference/making much difference/make much difference/made much difference/
                make much of a difference/making much of a difference/do anything/doing anything/does anything/
                done anything/do much/doing much/done much/do any good/doing any good/done any good/do me any good/
                doing me any good/doing me good/do me good/change anything/changing anything/changed anything/
                changes anything/change a thing/changing a thing/fix anything/fixing anything/fix me/fix this/lead anywhere/
                leading anywhere/go anywhere/going anywhere/getting anywhere/get me anywhere/getting me anywhere/
                getting us anywhere/get us anywhere/get anywhere/solve anything/solving anything/of any use/any use/
                any good/much use/of much use/much good/much help/any help/of any help/of much help/useful/helpful/effective/
                beneficial/for me/for someone like me/for people like me/worth it/worth my time/worth the money/
                worth the time/worth the effort/worth the trouble/worth coming/worth continuing/worth carrying on/worth going on/worth the bother/worth my while/worth keeping going/worth doing/worth all this/worth anything/what i need/what i needed/
                what i expected/what i hoped for/what i was hoping for/what i was looking for/right for me/good for me/
                the right thing for me/the right thing/reach me/have any effect/having any effect/had any effect/
                have an effect/having an effect/any benefit/of any benefit/benefiting me/suit me/suits me/suiting me/
                up to much/touch the problem/solve my problems/change who im/change how i feel/changing how i feel/
                going to change things/change things/changing things/mean anything/meant to be/getting through to me/
                the answer/get better this way/make things better/making things better/make it better/make me better/
                making me better/make me feel better/making me feel better/cure me/heal me/save me/sort me out
                """
            ),
            (
                "useless",
                """
                pointless/useless/hopeless/worthless/fruitless/futile/ineffective/unhelpful/a waste/waste of time/
                a waste of time/a waste of money/waste of money/waste of my time/waste of my money/a waste of my time/
                a waste of my money/a waste of everyones time/a waste of your time/waste of your time/waste of energy/
                a waste of effort/waste of effort/waste of an hour/a waste of an hour/wasting my time/
                wasting everyones time/no use/no good/no help/no use to me/no help to me/of no use/of no help/
                of little use/little use/in vain/for nothing/all for nothing/a joke/rubbish/nonsense/bullshit/bs/
                a scam/snake oil/making me worse/making it worse/making things worse/makes me worse/makes it worse/
                makes things worse/made me worse/made it worse/made things worse/making everything worse/
                making me feel worse/makes me feel worse/doing more harm than good/does more harm than good/
                did more harm than good/going nowhere/leading nowhere/getting nowhere/getting us nowhere/getting me nowhere/
                leads nowhere/gets us nowhere/gets me nowhere/got us nowhere/makes no difference/made no difference/
                making no difference/make no difference/makes no sense anymore/does nothing/doing nothing/does nothing/
                did nothing/do nothing/done nothing/changes nothing/changed nothing/changing nothing/change nothing/
                helps nothing/solves nothing/fixes nothing/failing/has failed/failed me/a lost cause/too late/
                not worth it/a dead end/hot air/just words/only words/just talk/empty words/stupid/of no benefit/
                had no effect/has no effect/having no effect/no better than nothing/a failure/bound to fail/
                doomed/doomed to fail/isnt worth it/beyond repair
                """
            ),
            (
                "being",
                "been/be/being/feels/felt/feel/seems/seemed/looks/feels like/felt like/seems like/starting to feel/"
                    + "starting to feel like/starting to seem/beginning to feel/beginning to feel like/becoming/turning into/"
                    + "starting to look/starting to look like/turned out to be/getting/just/like/going to be/would be/"
                    + "probably going to be/gonna be/s/is/was/has been/really just"
            ),
            (
                "compl",
                "that/if/whether/how/why/what/about whether/about how/if maybe/as to whether/of whether/like/as if/much of how"
            ),
            (
                "thinknot",
                """
                dont think/dont think/dont really think/dont believe/dont believe/dont really believe/dont feel/
                dont feel/dont feel like/dont really feel like/dont see/dont see/cant see/cannot see/cant really see/
                dont really see/can t see/fail to see/struggle to see/struggling to see/dont know/dont know/
                dont understand/dont get/cant imagine/cannot imagine/cant believe/dont reckon/dont expect/dont trust/
                dont suppose/dont find/dont find/cant find/find it hard to believe/find it hard to see/
                find it difficult to believe/have a hard time believing/hard to believe/hard to see/hard to imagine/
                difficult to see/difficult to believe/dont feel as if/dont feel as though/dont honestly think/
                no longer think/no longer believe/no longer see/no longer feel/never thought/dont even think/
                dont think that/stopped believing/have stopped believing/cant say i think/am struggling to see/
                im not sure i believe/not sure i believe/not sure i think/not sure i see/dont have the feeling/
                dont get the feeling/dont have the impression/dont get the sense/didnt feel/didnt think/didnt find
                """
            ),
            (
                "doubting",
                """
                doubt/really doubt/highly doubt/seriously doubt/doubt it/wonder/wondering/keep wondering/am wondering/
                im wondering/started to wonder/starting to wonder/beginning to wonder/not sure/unsure/
                not really sure/not so sure/not too sure/no longer sure/not certain/not convinced/not so convinced/
                not really convinced/not confident/not optimistic/not hopeful/not persuaded/have doubts/have my doubts/
                have serious doubts/having doubts/having second thoughts/question/questioning/starting to question/
                starting to doubt/beginning to doubt/beginning to question/sceptical/skeptical/doubtful/cant tell/
                no idea/not clear/unclear/have no idea/what if/unconvinced/uncertain/in two minds
                """
            ),
            ("i", "i/im/ive/im/we/id/ive/ill/i just/i really/i still"),
            ("more", "anymore/anymore/any longer/no more/much longer/for much longer/forever/like this"),
            (
                "tail",
                """
                <adv>/every week/each week/with you/if nothing changes/like this/in this/of this/about it/with this/for now/
                for a while/if im honest/to be honest/really/week after week/again and again/over and over/sorry/please
                """
            ),
            (
                "doings",
                """
                coming/coming here/coming back/continuing/carrying on/going on/going on with this/talking/trying/
                trying anymore/doing this/doing any of this/being here/therapy/these sessions/this therapy/the sessions/
                the therapy/sessions/keep going/keep trying/keeping on/keeping going/coming to therapy/coming to these/
                opening up/talking about it/talking about this/talking about things/my coming/me coming/me being here/
                any of it/any of this/all this/all of this/seeing you/therapy anymore/counselling/treatment/
                continuing therapy/continuing with this/the exercises/these exercises/the homework/having another session
                """
            ),
            (
                "wantout",
                """
                want to/wanna/would like to/feel like/felt like/thinking of/thinking about/thinking i should/ready to/going to/
                gonna/tempted to/about to/rather/might/may/should/should probably/might as well/may as well/
                had better/decided to/considering/close to/on the verge of/just want to/really want to/
                i think i should/been thinking of/been thinking about/been considering/feeling like/seriously considering/
                not long until i/think ill/think ill/think i want to/want out and
                """
            ),
            (
                "quit",
                """
                stop/quit/stopping/quitting/give up/giving up/drop out/dropping out/end/ending/end it here/stop coming/
                stop here/stop this/quit this/stop therapy/stopping therapy/quit therapy/quitting therapy/end therapy/
                ending therapy/stop the sessions/stop these sessions/leave therapy/give up on this/giving up on this/
                give up on therapy/giving up on therapy/give up therapy/call it quits/call it a day/throw in the towel/
                throwing in the towel/cancel the rest/cancel everything/end this/ending this/end our sessions/
                end the sessions/stop treatment/quit treatment/stop counselling/walk away from this/pack it in/
                packing it in/give this up/giving this up/stop coming here/stop seeing you/jack it in/cancel the next sessions
                """
            ),
            (
                "kin",
                "sister/brother/mother/mom/mum/father/dad/wife/husband/partner/son/daughter/friend/friends/boyfriend/"
                    + "girlfriend/cousin/uncle/aunt/boss/colleague/kids/child/children/neighbour/neighbor/parents/family/ex/"
                    + "roommate/flatmate/grandmother/grandma/grandad/coworker/teacher/doctor"
            ),
            ("kins", "my <kin>/his <kin>/her <kin>/our <kin>/their <kin>/the <kin>/a <kin>/some <kin>"),
            (
                "someone",
                """
                he/she/they/you/people/everyone/everybody/someone/somebody/others/other people/some people/many people/
                most people/<kins>/hes/shes/theyre/some/nobody at home/folks/society/the internet/my new <kin>/my best <kin>/
                my ex <kin>/my older <kin>/my younger <kin>/my old <kin>/my big <kin>/my little <kin>
                """
            ),
            (
                "says",
                """
                says/said/saying/think/thinks/thought/believe/believes/believed/tells/told/tell/claims/claimed/reckons/
                reckoned/keeps saying/keeps telling/kept saying/insists/insisted/feels/warned/convinced/is convinced/
                was convinced/argues/argued/wrote/asked/asks/swears/say/is sure/was sure/always says/always said/
                is always saying/likes to say/would say/keep saying/keep telling/thinks that/mentioned/joked/jokes
                """
            ),
            (
                "lead",
                "and/but/so/well/honestly/sorry/sorry but/i think/i feel like/i feel/i guess/to be honest/tbh/in my opinion/really/maybe/just/it/feels like/i just think/frankly/sometimes/today/again/still/i find/i believe/im afraid/for me/at this point/i just feel/it just"
            ),
            (
                "nopoint",
                "whats the/whats the/see no/dont see the/dont see any/dont see much/dont really see the/cant see the/cant see any/cant really see the/is there any/is there a/is there even a/theres no/no/not much/there isnt any/isnt much/isnt any/isnt a/theres not much/theres little/dont get the/dont know what the/fail to see the/failing to see the/struggle to see the/struggling to see the/not sure i see the/whats the actual/whats even the/what even is the/whats really the/never see the/wonder what the/not sure what the/theres hardly any/wheres the/what was the"
            ),
            (
                "ofhere",
                "of this/of it/of these/here/of this stuff/of the exercises/of the techniques/of the tools/of these exercises/about this/in here/in therapy/of this talking/of the sessions/of this therapy"
            ),
            (
                "herefor",
                "for me/me/anyway/anymore/at all/with me/here/in here/in therapy/long term/in the long run/ever/in my case/really/no matter what i do/whatever i do/now"
            ),
            (
                "nobody",
                "nobody/noone/no therapist/no therapy/no counsellor/no amount of therapy/no amount of talking/neither you nor anyone/not even you/nothing and noone/nothing and nobody"
            ),
            (
                "dontwant",
                "dont want/no longer want/dont wish/dont feel like/really dont want/just dont want/have no desire/have no wish/would rather not/id rather not/dont really want/dont even want/see no reason/see no need/no reason/no desire/cant be bothered/not prepared/not willing"
            ),
            (
                "comego",
                "come/come here/come back/come again/be here/being here/coming/coming here/coming back/continue/continuing/continue this/continue with this/continue therapy/continue with therapy/continue with the sessions/continue with these sessions/continue these sessions/carry on/carrying on/carry on with this/carry on with therapy/keep coming/keep going/keep doing this/keep trying/go on/go on with this/go on with therapy/do this/doing this/do therapy/do any of this/do these sessions/do this therapy/have another session/anymore sessions/more sessions/more therapy/another session/attend/attend anymore/keep this up"
            ),
            (
                "notget",
                "not getting/not going/arent getting/isnt getting/arent going/not moving/havent got/havent gotten/isnt going/isnt taking me/isnt taking us/dont feel like were getting/dont feel like im getting/dont feel im getting/dont feel were getting/dont think were getting/dont think im getting/never get/never getting/dont get/not really getting/not really going/not getting us/not getting me"
            ),
            (
                "toofar",
                "too broken/too broken for this/too broken to be fixed/too far gone/too damaged/too old to change/too old for this/too messed up/too messed up for this/broken beyond repair/too late for me/too ill for this"
            ),
        ],
        rules: [
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
            ("useless-alone", "^ <lead>* <adv>* <being>* <adv>* <useless> <adv>* $"),
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
            ("point", "<nopoint> <adv>* point <adv>* $"),
            ("point", "<nopoint> <adv>* point <adv>* of|in|to|with <adv>* <doings>"),
            ("point", "<nopoint> <adv>* point <adv>* <doings>"),
            ("point", "<nopoint> <adv>* point <adv>* of|in|to|with this|it|that <tail>* $"),
            ("whats-the-use", "whats|what <adv>* the <adv>* use $"),
            ("whats-the-use", "whats the use|good of|in <doings>"),
            ("whats-the-use", "no use <doings>"),
            ("what-good", "what good is|does|will|would <subject> <adv>* <toward>* do|doing"),
            ("what-good", "what good is <strong>"),
            ("why-bother", "why <adv>* bother <adv>* $"),
            ("why-bother", "why <adv>* bother with|coming|talking|trying <strong>?"),
            ("why-bother", "why <adv>* do|am|should|did|would i|we <adv>* bother|bothering|here|come|coming|keep"),
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
            ("not-coming-back", "wont <adv>* be <adv>* back <adv>* $"),
            ("not-coming-back", "wont|not <adv>* be? <adv>* coming back|again|anymore|here <adv>* $"),
            ("not-coming-back", "wont|never <adv>* come <adv>* back|again|anymore <adv>* $"),
            ("not-coming-back", "not going to <adv>* come <adv>* back|again|anymore <adv>* $"),
            (
                "not-coming-back",
                "dont think|know|see if? ill|myself|im|i <adv>* will? be|come|coming|continue|continuing <adv>* back|again|here? <adv>* $"
            ),
            (
                "not-coming-back",
                "not sure|certain if? ill|im|i|about <adv>* will? want? to? be|come|coming|continue <adv>* back|again|here? <adv>* $"
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
                "no|zero|little <adv>* real? progress|improvement|results|benefit|headway|change <adv>* at|here|so|with|from|since|after|in|whatsoever|$"
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
                "used to <adv>* think|believe|hope|feel|trust <compl>? <subject> <adv>* would|could|might|can|was|did|in <adv>* <toward>* <adv>* <helps>"
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
                "^ <lead>* how is|does|will|can|could|would|should <subject> <adv>* supposed|even|possibly|ever|really <adv>* <toward>* <adv>* <helps>"
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
        ],
        joins:
            "and but because so cause cos that though although since if while or then yet as when honestly sorry anyway",
        breaking: "and but because so cause cos though although since or yet while plus",
        spellings: [
            "it'll": ["it", "will"], "that'll": ["that", "will"], "i'll": ["ill"], "we're": ["were"],
            "cannot": ["cant"], "hows": ["how", "is"], "whys": ["why", "is"],
            "dosent": ["doesnt"], "doesent": ["doesnt"], "dosnt": ["doesnt"], "doesn": ["doesnt"],
            "wont": ["wont"], "isn": ["isnt"], "usless": ["useless"], "pointles": ["pointless"], "hlep": ["help"],
            "helpin": ["helping"], "workin": ["working"], "therpy": ["therapy"], "thearpy": ["therapy"],
            "theraphy": ["therapy"], "therapie": ["therapy"], "dnt": ["dont"], "cnt": ["cant"], "anymor": ["anymore"],
            "anymroe": ["anymore"], "wrking": ["working"], "pointelss": ["pointless"], "nothings": ["nothing", "is"],
            "u": ["you"], "ur": ["your"], "wot": ["what"], "sesions": ["sessions"], "sesion": ["session"],
            "its": ["its"], "ain't": ["aint"], "hasnt": ["hasnt"], "dunno": ["dont", "know"], "doin": ["doing"],
            "comin": ["coming"], "goin": ["going"], "waist": ["waste"], "treatement": ["treatment"], "don": ["dont"],
            "cantt": ["cant"], "dontt": ["dont"], "dont'": ["dont"], "beleive": ["believe"], "belive": ["believe"],
            "diffrence": ["difference"], "differnce": ["difference"], "diference": ["difference"], "realy": ["really"],
            "usefull": ["useful"], "helpfull": ["helpful"], "quiting": ["quitting"], "givin": ["giving"],
            "nobodys": ["nobody"], "everything's": ["everything", "is"], "therapy's": ["therapy", "is"],
            "session's": ["session", "is"], "treatment's": ["treatment", "is"],
        ],
        merges: [
            "do not": "dont",
            "does not": "doesnt",
            "did not": "didnt",
            "is not": "isnt",
            "are not": "arent",
            "was not": "wasnt",
            "were not": "werent",
            "will not": "wont",
            "can not": "cant",
            "could not": "couldnt",
            "would not": "wouldnt",
            "has not": "hasnt",
            "have not": "havent",
            "no one": "noone",
            "any more": "anymore",
            "there is": "theres",
            "i am": "im",
            "we are": "were",
            "it is": "its",
            "that is": "thats",
            "i will": "ill",
            "i have": "ive",
            "i would": "id",
            "what is": "whats",
            "you are": "youre",
            "they are": "theyre",
            "he is": "hes",
            "she is": "shes",
            "am not": "not",
        ],
        negations: [
            "not|isnt|never that|like|because",
            "not as if|though",
            "dont|didnt|never|wouldnt|cant|couldnt|not|isnt|wasnt|longer <adv>* think|thought|believe|believed|say|said|saying|mean|meant|thinking|claiming|suggesting|agree|imagine|find|call|feel|feeling|felt|see",
            "nobody|noone|nothing|neither <adv>* says|said|suggests",
            "far|anything from|but",
            "stopped thinking|feeling|believing",
            "instead of",
            "rather than",
            "glad|happy|relieved|proud <adv>* that? i|we <adv>* didnt|dont|havent|wasnt|not",
        ],
        adjacentNegations: [
            "not|never|isnt|wasnt|wont|dont|no|hardly|arent|werent|doesnt|didnt|without|havent|longer <adv>*"
        ],
        reports: [
            "<someone> <adv>* <aux>? <adv>* <says>",
            "according to", "voice ..4 said|says|tells|told|whispers",
            "i|we <adv>* read|heard",
            "heard|read|saw from|that|about|somewhere|online|an|a",
            "article|book|news|internet|reddit|post|video|film|movie|character|song|blog <adv>* <aux>? <adv>* said|says|that|where|about|who|called|claimed",
            "someone|somebody|people|person <adv>* who <adv>* <says>",
            "<kins> <adv>* doesnt|dont|didnt <adv>* think|believe|see|trust|understand",
            "he|she|they <adv>* doesnt|dont|didnt <adv>* think|believe|see|trust|understand",
            "<kins> <adv>* <aux>? <adv>* convinced|afraid|worried|sure|sceptical|skeptical",
            "his|her|their <adv>* therapy|treatment|therapist|counselling|sessions|words|opinion|view|voice|attitude|marriage",
            "<kins> <adv>* went|had|tried|did|was|goes|has|quit|gave|stopped|wants|wanted|feels|felt",
            "as|like <someone> <adv>* <says>",
        ],
        endorsements: [
            "he|she|they|hes|shes|theyre <adv>* is|are|was|were|might|may|could|must? <adv>* be? <adv>* right",
            "i|im <adv>* <aux>? <adv>* agree|agreeing",
            "i think|feel so too",
            "i|im <adv>* starting|beginning|start|begin|tend to <adv>* agree|believe|think|see",
            "me too",
            "and|so i <adv>* do too",
            "has|have a point",
            "same here",
            "cant disagree",
        ],
        pasts: [
            "used to <adv>* think|believe|feel|say|doubt|worry|wonder|want|be|find|fear|assume|tell",
            "i|we <adv>* thought|believed|felt|assumed|figured|feared|expected|worried|wondered|doubted|imagined|found|wanted|hated|saw|had",
            "i|we <adv>* was|were|had <adv>* been? <adv>* afraid|worried|scared|sure|convinced|certain|sceptical|skeptical|unsure|doubtful|about|ready|thinking|close|not|tempted|anxious|going|wondering|considering|inclined",
            "first thought was",
            "my <adv>* fear|worry|doubt|old|former|last|previous|first <adv>* was|therapist|therapy|counsellor|thought|belief|idea",
            "old|former|last|previous|ex <adv>* therapist|therapy|counsellor|counselling|psychologist",
            "almost|nearly <adv>* gave|quit|stopped",
            "was|were <adv>* afraid|worried|scared|sure|convinced|certain|sceptical|skeptical|unsure|doubtful|about|ready|thinking|close|tempted",
        ],
        times: [
            "at first",
            "in|at the <adv>* beginning|start|past",
            "initially",
            "back then",
            "last year|month|spring|summer|autumn|winter|time",
            "years|months|weeks|ages|while|year ago",
            "when i|we <adv>* started|first|began|came|met",
            "before i|this|we|coming|today",
            "until recently|now|lately|last",
            "once",
            "originally",
            "early",
            "in|with my|the <adv>* old|last|previous|former|first|other",
            "as a child|kid|teenager",
            "the first time|sessions|session|weeks|few",
            "previously",
            "to begin|start with",
            "by then",
        ],
        pastWords:
            "was wasnt were werent didnt did thought felt wouldnt couldnt seemed had made helped worked hated gave doubted hoped",
        presentWords: "today still nowadays session again lately currently",
        conditions: [
            "if|unless|whenever <adv>* <subject>",
            "if|unless i|we|you",
            "in case",
            "even if",
            "as long as",
            "suppose|supposing",
        ],
        turns: [
            "but <adv>* now|today|then|actually|lately <adv>* it|this|i|im|its|things|we",
            "but <adv>* it|this|that|therapy|everything <adv>* does|did|helps|helped|works|worked",
            "but <adv>* it|its|this|therapy <adv>* is|was|has? <adv>* been? <adv>* helping|working|helped|worked|useful|good|worth|great|different|changed",
            "i was wrong",
            "proved|proven <adv>* me? wrong",
            "changed my mind",
            "not anymore|now|today",
            "i <adv>* feel <adv>* differently|different|better",
            "im <adv>* glad i|that",
            "but <adv>* i|im <adv>* <aux>? <adv>* trust|hope|believe|know|sure|confident|hopeful|willing|glad|staying|convinced|see|enjoy <adv>* it|this|that|you|we|the|will|how|i|to|now",
            "but <adv>* we <adv>* found|got|made",
            "now|today|lately <adv>* i|im|it|its <adv>* <aux>? <adv>* see|think|know|believe|feel|look|glad|convinced|sure|find|does|helps|works|helping|working",
            "turned out <adv>* to|it|that|well|fine",
            "and it does|did",
            "but <adv>* youve|you <adv>* helped|changed|made",
            "until you|we|it|i|last|this|today",
            "but <adv>* dont|i <adv>* dont? want to <adv>* give|stop|quit",
            "but <adv>* <aux>? <adv>* disagree",
            "but <adv>* i|im <adv>* dont|do|disagree|not <adv>* agree|disagree|so|think|believe|sure",
            "which isnt|wasnt true",
            "but <adv>* hes|shes|theyre|he|she|they <adv>* is|are|was|were? <adv>* wrong",
            "how wrong i was",
            "just kidding|joking",
        ],
        others: [
            "<adv>* him|her|them|everyone|everybody|anyone|anybody|others",
            "<adv>* <kins>",
            "<adv>* for|with|on <adv>* him|her|them|everyone|everybody|others",
            "<adv>* for|with|on <kins>",
            "<adv>* at|on|in the|my <adv>* office|job|desk|phone|laptop|computer|kitchen|garden|house|car|bus|train",
            "<adv>* on|at mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends|night|noon",
            "<adv>* until|till <adv>* march|april|may|june|july|august|september|october|november|december|january|february|next|the|after|monday|tuesday|wednesday|thursday|friday|christmas|easter|im",
            "that my|the|he|she|they|i|we",
            "<adv>* to shout|argue|fight|drink|yell|smoke|cry|worry|rush|lie",
            "<adv>* without you|your|this|therapy|it|these|coming|our",
            "<adv>* alone",
            "<adv>* my back|knee|leg|foot|shoulder|neck|hair|skin|tooth|car|bike|boss|landlord",
            "week|month|tuesday|monday|wednesday|thursday|friday|evening|morning|afternoon|time|exercise|level|day|puzzle|form",
        ],
        owners: [
            "my|his|her|our|their|the|a|another <adv>* sisters|brothers|mothers|moms|mums|fathers|dads|wifes|husbands|partners|sons|daughters|friends|boyfriends|girlfriends|cousins|uncles|aunts|colleagues|kids|childs|neighbours|neighbors|parents|boss|bosss|exs|childrens|couples",
            "my|his|her|their|another <kin>",
            "his|her|their|couples|marriage|group|speech|massage|occupational|gene|radiation",
        ],
        things: """
            bus car train tram bike phone mobile laptop computer tablet app wifi internet website link camera microphone mic heating heater lift elevator
            door doorbell washing machine printer fridge boiler medication medicine pills pill meds tablets cream inhaler diet job boss landlord password
            screen video sound audio oven clock alarm radiator tap shower headphones chair light lamp kettle parking ticket keyboard router battery charger
            buzzer toilet remote tv television relationship marriage boyfriend girlfriend school project recipe garden lock key antidepressant antidepressants
            painkillers painkiller painting chemo physio physiotherapy gym yoga shampoo calendar email
            """,
        people: """
            sister brother mother mom mum father dad wife husband partner son daughter friend friends boyfriend girlfriend cousin
            uncle aunt boss colleague neighbour neighbor parents ex roommate flatmate grandmother grandma grandad coworker
            """,
        pronouns: "it this that its thats they these everything itll",
        therapyWords: """
            therapy treatment counselling counseling psychotherapy cbt emdr dbt session sessions exercises exercise homework talking coming talk approach method
            """,
        ownQuotes: [
            "i|im|ive <adv>* <aux>? <adv>* think|thinking|thought|feel|feeling|say|saying|tell|telling|keep|wonder|wondering|hear",
            "my head|mind|thoughts",
            "i want to say",
            "keep thinking",
        ])
}
