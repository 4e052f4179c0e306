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
    ]
}
