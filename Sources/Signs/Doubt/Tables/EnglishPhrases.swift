/// What English calls therapy, helping and not helping; the tables of the reader.
extension DoubtTable {
    static let englishPhrases: [(name: String, phrases: String)] = [
        (
            "adv",
            """
            really/actually/just/honestly/even/still/also/ever/at all/anymore/anymore/any longer/anyway/probably/maybe/
            perhaps/clearly/simply/completely/totally/utterly/quite/so/very/all/right now/now/lately/exactly/
            particularly/truly/kind of/kinda/sort of/pretty/basically/frankly/literally/somehow/much/yet/too/a bit/
            a complete/complete/total/a total/such/a/more and more/increasingly/rather/often/always/sometimes/today/
            with me/for me/for us/on me/here/then/that/again/any/at this point/either/like/lol/tbh/as well/personally/
            so far/though/tho/genuinely/remotely/entirely/absolutely/mostly/in general/generally/overall/as such/if you ask me/to be fair/ngl/imo/
            one bit/in the slightest/in the least/whatsoever/mate/soz/idk/i guess/i suppose/rly/defo/def/probs/prob/legit/
            fucking/bloody/damn/proper/sadly/unfortunately/quite honestly/quite frankly/all in all/afaik/dear/thanks/sir/
            in truth/for the moment/rather/hardly ever/a lot/lots/bit of/no matter what/
            exactly/likely/seriously/obviously/possibly/necessarily/constantly/somewhat/definitely/certainly/surely/currently/these days/in the end/in the long run/long term/deep down/on the whole/to me/as far as i can tell/by the look of it/if im being honest/being honest/to be blunt/not gonna lie/i have to say/i must say/i must admit/i admit/it seems/apparently/evidently/in any way/in any real way/in the real world/by now/one little bit/in my life/at home
            """
        ),
        (
            "therapy",
            """
            therapy/therapies/treatment/counselling/counseling/psychotherapy/cbt/emdr/dbt/sessions/session/meetings/
            appointments/exercises/exercise/homework/approach/method/process/programme/program/visits/
            mindfulness/breathing/worksheets/worksheet/techniques/technique/tools/strategies/talks/talk/conversations/
            talking therapy/talk therapy/group/plan/assignments/thought records/diary/journaling/stuff/thing/
            breathing exercises/way of working/kind of therapy/type of therapy/
            counsellor/therapist/chats/chat/chatting/tips/advice/meditation/exposure/exposures/exposure therapy/role play/goal setting/tapping/grounding/
            psychologist/shrink/shrinks/counsellors/therapists/therapy sessions/breathing techniques/breathing exercise/breathing stuff/
            sessions with you/coaching/hour a week/self help/reframing/visualisation/
            hypnosis/hypnotherapy/psychoanalysis/pep talks/positive thinking/thought challenging
            """
        ),
        (
            "num",
            """
            one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/2/3/4/5/6/7/8/9/10/11/12/14/15/16/18/20/
            24/30/a few/few/several/a couple of/a couple/a couple more/another/more/many/so many/a dozen/half a
            """
        ),
        (
            "talkg",
            """
            talking/chatting/sitting/moaning/rambling/crying/banging on/yapping/telling you/explaining/opening up/digging/
            going over/rehashing/raking over/coming/turning up/showing up/writing things down/writing it down/writing it all down/
            going on/venting/discussing/having a chat/a chat/a natter/having a natter/pouring my heart out/spilling my guts/
            being asked/thinking about/analysing/analyzing/breathing/
            listening/drawing/imagining/journaling/dragging up/picking apart/picking at/raking up/bringing up/bringing it up/writing/whingeing/nattering/dredging up/looking back
            """
        ),
        (
            "talkobj",
            """
            about/it/this/that/things/stuff/feelings/my feelings/my problems/problems/the past/my past/my childhood/what happened/
            the same things/the same thing/over/in/a/room/in a room/here/there/every week/each week/once a week/to you/to a stranger/
            with a stranger/to strangers/to someone/with you/in here/all day/for an hour/an hour/around/up/at you/through/everything/
            my life/the accident/all of it/chatting/talking/nodding/with someone/and talking/to somebody/how i feel/in circles/
            the whole time/old stuff/things over/again/like this
            """
        ),
        (
            "det",
            "<num>/<num> more/another/your/my/our/more/the/this/these/our/all/all the/all this/all these/all of this/any of this/those/that/such/your"
        ),
        (
            "strong",
            """
            <talkg> <talkobj>*/me <talkg> <talkobj>*/all the <talkg> <talkobj>*/all this <talkg> <talkobj>*/just <talkg> <talkobj>*/
            this <talkg> <talkobj>*/<det>? <therapy> and all? this? the? <talkg>/<det>? <therapy> stuff|thing|business|rubbish|lark|malarkey|bit|nonsense|crap/
            <det>? <therapy> and the? your? <therapy>/what you do|say|tell|teach me?/the stuff|things you? we? say|do|tell|teach|give me?/<det> <num> <therapy>/
            <det>? <therapy> with you|him|her/<det>? <therapy> here/whatever we try/the way you do|work|run this? it? things?/
            your way|style|approach|method of? working? doing? things?/me coming here? in?/these|the chats of ours/the whole process|idea|thing/
            the|this|our|your|all work/the|this|our work here|together|in|with|on here|you|this?/all this|the work/the work we do here?/
            psychology/being here every? each? week?/any amount of <talkg|therapy>/this room/writing|filling|doing these|those|the in? forms|sheets|lists|worksheets|diaries/
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
            digging up the past/digging into the past/
            you or|and|nor anyone|anybody|someone else?/another <num> of these|those/<num> of these|those/<num> more of these|those/listening/you listening/being listened to/drawing/drawing a circle/writing letters/writing a letter/counting breaths/imagining things/imagining/tapping my/playing games/role playing/going back there/dragging up the past/dragging it up/my seeing you/your sessions/this hour/a chat a week/one hour a week/an hour a week/these tools
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
            wouldnt/wouldnt/couldnt/isnt ever/aint never/hardly/barely/no longer/dont seem/doesnt seem/
            aint gonna/not gonna/isnt gonna/wont ever/cant ever/never ever/never gonna/dont think/dont even/doesnt even/not even/not really/nor/neither/never did/never does/never really
            """
        ),
        (
            "toward",
            """
            going to/gonna/going/to/be/been/being/able to/likely to/supposed to/ever/have/having/seem/seems/seem to/
            seems to/feel/feels/feel like it/feels like/feel like its/look like its/look like it/appear to/start to/
            started/get/getting/actually/it/it s/its/like it/like its/really/as/so far/
            meant to/doing/exactly/quite/much/to be/possibly/magically/suddenly/start/continue to/come to/ever going to/have been/had been/about to
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
            making me better/make me feel better/making me feel better/cure me/heal me/save me/sort me out/
            help anyone/fixing me/fix it/fix what/fix the/mend/mend me/mend it/mend what/cure this/cure it/turn it around/turn things around/turn this around/
            get rid of/take it away/take away/take the pain away/take that away/undo/undo it/undo what/give me back/give me my/bring her/bring him/bring them/
            bring it/bring my/bring back/pay the/pay my/pay them/pay for/get me a job/find me a job/make me well/make me normal/make me happy/make me any better/make me any/making me any/
            making me well/makes me well/making me happy/makes me happy/makes me any/achieve anything/achieving anything/achieved anything/achieve much/cut it/do the trick/
            do it for me/doing it for me/does it for me/done it for me/touch the sides/touching the sides/touch it/touch the/scratch the surface/scratching the surface/get to the root/
            get to the bottom/getting to the root/getting to the bottom/sink in/sinking in/sticking/shift it/shifting/shift anything/move anything/
            stop me/erase/heal/heal this/heal it/save my/save us/bear fruit/pay off/paying off/cutting it/going to help/a difference/good enough/
            enough/my thing/my cup of tea/my kind of thing/my sort of thing/the right help/the right kind of help/the right sort of help/the right approach/the right way/right for/the help i need/deep enough/solve it/solve a/solve the/
            solve my/resolve anything/resolve it/improve anything/improve things/improving anything/improved anything/improve it/improving/improve my/doing what/do what/doing what its/doing the/
            add up/connecting/connect with me/landing/land/clicking/click/click with me/do nothing/doing nothing/does nothing/done nothing/jack/
            jack shit/shit for me/sod all/bugger all/squat/anything for me/anything to me/tackling/tackle the/address the/addressing the/
            addressing anything/reaching me/getting to me/progress/progressing/moving forward/move forward/moving me/
            moving on/moving anywhere/lead to anything/leading to anything/amount to/amounting to/amount to anything/suited to me/suited/suitable/worth my/worth all/worth a/
            worth any/worth getting/worth paying/worth what/worth having/being worth/a good use/a good fit/good fit/a fit/a match/the one for me/for everyone/get better/getting better/
            gets better/going to get better/get any better/getting any better/feel better/change me/change him/change her/change what/change my/change the/changing my/changing how/changing me/change who i am/lifting/
            shifted anything/shifted a thing/moved anything/solved anything/solved a thing/solved/solve a thing/fixed anything/fixed a thing/fixed/cured anything/worth/what i came for/what i came here for/doing what i came for/what i want/what i wanted/enough for me/going anywhere good/sorting anything/sort anything/sort things/sorting me out/getting to grips/get to grips/budging/budge anything/doing anyone any good/do anyone any good/making things easier/make things easier/makes things easier/make life easier/lighten/easing/ease anything/taking me anywhere/take me anywhere/takes me anywhere/good to me/any good to me/any use to me/much use to me
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
            doomed/doomed to fail/isnt worth it/beyond repair/
            bs/bull/crap/shit/shite/bollocks/garbage/trash/a load of/load of/loads of/a con/mumbo jumbo/blah/blah blah/blah blah blah/hot air/a money grab/overrated/
            money down the drain/down the drain/time down the drain/a total waste/wasted/wasted time/wasted money/time wasted/money wasted/torture/a farce/farce/laughable/lame/mickey mouse/
            hogwash/claptrap/psychobabble/window dressing/a sticking plaster/a plaster/a bandaid/bandaid/a drop in the ocean/box ticking/a box ticking exercise/going through the motions/
            flogging a dead horse/clutching at straws/a hamster wheel/a treadmill/same old/same old same old/meaningless/senseless/purposeless/of no value/worth nothing/worth fuck all/good for nothing/getting me down/
            dragging me down/doing my head in/wearing me down/doing me no good/doing no good/done me no good/does me no good/do me no good/doing me more harm/doing more harm/doing harm/making no odds/makes no odds/makes zero difference/
            making zero difference/made zero difference/zero help/zero use/doing the opposite/doing sod all/does sod all/doing bugger all/does bugger all/does fuck all/doing fuck all/doing jack/
            does jack/does jack shit/does shit all/does sweet/does zilch/doing zilch/does zero/doing zero/doing naff all/does naff all/not cutting it/leaves me worse/leaving me worse/
            leaves me feeling worse/only makes me worse/keeps the wound/keeps the wounds/just keeps the wound/opens old wounds/opening old wounds/reopens old wounds/just stirs/just stirs it/stirs everything/stirs it all/
            drags it all/drags everything/brings it all back and/getting worse/gone nowhere/got me nowhere/going round in circles/going in circles/
            waste of my evenings/waste of ..3 time/waste of ..3 money/a waste of ..3 time/a waste of ..3 money/waste of an afternoon/waste of an evening/waste of petrol/waste of breath/a waste of breath/
            a waste of space/a waste of a/a rip off/rip off/ripoff/too expensive for/robbery/daylight robbery/money for old rope/money for nothing
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
    ]
}
