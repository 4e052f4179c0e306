/// Written by `Benchmarks weigh`; not to be changed by hand.
enum EnglishWeights {
    static let lines = """
        -83 *
        10 0
        18 1
        -7 1 $
        -15 10
        14 10 $
        19 11
        6 12
        22 14
        -35 14th
        -13 14th dentist
        14 16
        19 19
        -42 2
        -12 2 happen
        -12 2 think
        -7 2 weeks
        -18 20
        -16 20th
        -16 20th $
        -6 30
        -12 3am
        -14 4th
        -31 5
        20 50
        -20 58
        -20 58 $
        14 6
        23 6 $
        6 60
        -21 7
        11 71
        6 8
        -11 9 $
        7 9 and
        -11 9th
        -71 ?
        16 ^ 60
        -43 ^ a
        -9 ^ after
        26 ^ all
        27 ^ am
        -18 ^ an
        30 ^ and
        8 ^ another
        -19 ^ any
        19 ^ as
        -11 ^ ashamed
        39 ^ at
        -7 ^ awful
        -5 ^ bad
        27 ^ because
        5 ^ been
        7 ^ being
        -27 ^ best
        6 ^ between
        -13 ^ bit
        6 ^ bloody
        -18 ^ boss
        20 ^ but
        8 ^ by
        -5 ^ can
        5 ^ cannot
        -36 ^ cant
        13 ^ caught
        6 ^ cbt
        -15 ^ change
        -9 ^ cheers
        -41 ^ could
        -11 ^ couldnt
        -5 ^ counting
        -17 ^ cried
        -13 ^ dad
        14 ^ day
        -14 ^ didnt
        -10 ^ different
        10 ^ doctor
        11 ^ doesnt
        11 ^ done
        38 ^ dont
        5 ^ doubt
        -20 ^ down
        7 ^ draw
        23 ^ driving
        12 ^ dunno
        5 ^ eh
        25 ^ emdr
        -22 ^ empty
        -6 ^ erp
        -5 ^ even
        11 ^ ever
        61 ^ every
        11 ^ everyone
        8 ^ everything
        -5 ^ exposure
        -5 ^ faith
        -26 ^ feel
        -35 ^ feeling
        57 ^ feels
        -23 ^ felt
        -6 ^ finally
        -15 ^ first
        6 ^ for
        14 ^ forgive
        12 ^ forty
        -28 ^ getting
        -23 ^ glad
        -16 ^ god
        30 ^ going
        -9 ^ gonna
        -29 ^ good
        7 ^ got
        15 ^ great
        -9 ^ grounding
        8 ^ group
        10 ^ had
        -15 ^ happy
        5 ^ hate
        31 ^ have
        21 ^ he
        -11 ^ here
        -9 ^ hes
        21 ^ hmm
        38 ^ honestly
        -13 ^ how
        -17 ^ i
        8 ^ id
        10 ^ idk
        -23 ^ ill
        -9 ^ im
        -24 ^ in
        -13 ^ instead
        -11 ^ interesting
        6 ^ interpreter
        -22 ^ is
        36 ^ it
        25 ^ its
        -6 ^ ive
        -17 ^ just
        10 ^ kind
        -15 ^ knees
        20 ^ lads
        -7 ^ last
        -7 ^ let
        11 ^ lets
        -16 ^ life
        12 ^ like
        -12 ^ liked
        -5 ^ look
        7 ^ looking
        26 ^ lost
        -5 ^ loved
        32 ^ lovely
        -15 ^ mam
        29 ^ maybe
        17 ^ me
        17 ^ meh
        6 ^ might
        7 ^ mindfulness
        -5 ^ mood
        -9 ^ mum
        -25 ^ my
        -15 ^ need
        -17 ^ needed
        -28 ^ never
        -8 ^ new
        24 ^ next
        11 ^ ngl
        -7 ^ nice
        19 ^ nine
        -39 ^ no
        13 ^ nobody
        38 ^ none
        15 ^ not
        -6 ^ noted
        30 ^ nothings
        -20 ^ now
        10 ^ off
        -27 ^ ok
        25 ^ on
        -42 ^ otherwise
        5 ^ our
        -8 ^ panic
        12 ^ part
        -22 ^ people
        26 ^ perhaps
        -28 ^ physio
        7 ^ please
        20 ^ pointless
        11 ^ pretty
        -16 ^ progress
        -6 ^ proud
        7 ^ question
        -16 ^ quiet
        -14 ^ really
        5 ^ reckon
        -5 ^ relieved
        21 ^ right
        -5 ^ room
        19 ^ round
        15 ^ running
        -30 ^ sad
        9 ^ said
        -9 ^ saying
        -31 ^ school
        -20 ^ see
        36 ^ seems
        -10 ^ self
        19 ^ seriously
        -18 ^ sertraline
        10 ^ session
        -8 ^ she
        -31 ^ shes
        -14 ^ should
        13 ^ since
        22 ^ sitting
        12 ^ sixth
        -9 ^ sleep
        -17 ^ something
        40 ^ sorry
        6 ^ starting
        49 ^ still
        5 ^ stopped
        28 ^ super
        45 ^ talking
        8 ^ ten
        -5 ^ thank
        -22 ^ thanks
        -26 ^ that
        13 ^ thats
        -47 ^ the
        -5 ^ then
        32 ^ therapy
        14 ^ therapys
        -29 ^ there
        9 ^ theres
        39 ^ they
        16 ^ theyre
        -28 ^ theyve
        31 ^ think
        21 ^ thinking
        26 ^ third
        -13 ^ thirty
        -31 ^ this
        -14 ^ thought
        25 ^ three
        10 ^ tired
        15 ^ to
        -8 ^ too
        -12 ^ took
        12 ^ twelve
        -15 ^ two
        42 ^ useless
        -34 ^ very
        -19 ^ walked
        -12 ^ want
        8 ^ was
        44 ^ waste
        -16 ^ we
        21 ^ week
        31 ^ well
        -17 ^ went
        14 ^ were
        25 ^ weve
        -18 ^ what
        28 ^ whatever
        29 ^ whats
        32 ^ when
        -38 ^ will
        -15 ^ wish
        20 ^ with
        13 ^ without
        26 ^ words
        -21 ^ work
        11 ^ worked
        -23 ^ would
        -9 ^ wow
        7 ^ wrong
        5 ^ yall
        7 ^ yeah
        37 ^ you
        19 ^ youd
        -11 ^ your
        48 ^ youre
        -18 ^ youve
        25 ^ zero
        27 ^ zilch
        -32 a
        -23 a bad
        -51 a bit
        12 a book
        16 a box
        17 a break
        8 a broken
        -13 a burden
        24 a car
        -10 a couch
        -27 a day
        -5 a decent
        27 a dent
        21 a difference
        -8 a different
        -16 a disaster
        -7 a dog
        -24 a failure
        -15 a fair
        -20 a few
        -12 a fight
        13 a folder
        -8 a fortnight
        10 a fraud
        -11 a glass
        26 a go
        30 a gym
        -9 a hard
        11 a holiday
        16 a hopeless
        -9 a horse
        7 a house
        -11 a human
        -23 a hurry
        7 a job
        8 a knot
        13 a leaflet
        -5 a list
        -5 a little
        -7 a load
        7 a long
        11 a look
        15 a lost
        20 a lot
        8 a mate
        13 a mess
        16 a monster
        -9 a month
        6 a morning
        5 a name
        15 a new
        30 a nice
        -10 a nightmare
        8 a patient
        5 a person
        -5 a pity
        7 a plan
        10 a point
        30 a psychiatrist
        18 a reason
        -14 a review
        6 a room
        -15 a row
        -8 a scam
        7 a second
        34 a single
        -14 a stranger
        -8 a sunday
        -20 a terrible
        41 a thing
        -6 a time
        7 a try
        6 a very
        -8 a video
        -26 a walk
        29 a wall
        -20 a waste
        12 a way
        6 a week
        -6 a wobble
        11 a woman
        -15 a word
        30 a year
        -13 able
        -13 able to
        -56 about
        -7 about $
        10 about a
        -6 about anxiety
        17 about as
        9 about being
        12 about cancelling
        -16 about doing
        -5 about finding
        -11 about her
        16 about how
        -31 about it
        6 about my
        -5 about next
        15 about not
        41 about ready
        -12 about that
        -43 about the
        11 about this
        12 about to
        -6 about us
        -9 about values
        -12 about what
        -6 abt my
        29 accept
        -25 accident
        -17 accident $
        7 account
        -8 actual
        24 actually
        7 actually do
        5 actually work
        -22 add
        -15 add $
        -26 adhd
        30 admit
        21 admit it
        7 admit this
        -16 afford
        -12 afford the
        19 afraid
        55 after
        37 after $
        -6 after all
        20 after every
        7 after five
        -16 after last
        13 after ten
        -8 after that
        -22 after the
        8 after today
        9 after twelve
        36 after week
        -26 afternoon
        -9 afternoon $
        25 afterwards
        -6 afterwards ?
        -29 again
        16 again $
        -7 again ?
        -7 again and
        -10 again the
        7 age
        22 age ?
        -19 ages
        -10 ago
        21 ago $
        -16 ago and
        -36 agree
        17 agree with
        -34 agreed
        33 aint
        -5 alarm
        -39 alive
        -13 alive $
        21 all
        -12 all $
        -31 all and
        -9 all for
        -21 all good
        -11 all i
        10 all it
        -8 all my
        -7 all night
        31 all of
        5 all over
        10 all respect
        15 all the
        12 all there
        23 all this
        11 all very
        26 all we
        -6 all week
        5 all you
        5 allotment
        8 allotment and
        -45 allowed
        -32 allowed to
        -19 alone
        7 alone and
        30 already
        38 also
        16 also i
        13 also not
        -10 also says
        -16 altogether
        12 always
        -8 always $
        11 always said
        12 always think
        10 am
        9 am $
        7 am a
        -15 am i
        -7 am not
        -17 am the
        -22 am very
        11 amazing
        11 amazing $
        10 amount
        8 amount of
        -16 an
        29 an hour
        26 and
        -23 and a
        -25 and all
        5 and at
        -14 and by
        8 and cry
        -18 and didnt
        -5 and do
        -8 and does
        -14 and done
        24 and felt
        -21 and for
        -15 and four
        -7 and got
        -39 and he
        -17 and here
        14 and hes
        37 and i
        7 and if
        35 and im
        -29 and it
        15 and its
        5 and ive
        -12 and just
        -17 and laughed
        -14 and maybe
        10 and me
        16 and mine
        9 and my
        22 and no
        -31 and nobody
        -9 and not
        33 and nothing
        13 and on
        -5 and one
        22 and only
        19 and round
        -14 and says
        14 and she
        12 and shes
        -7 and skip
        -17 and talk
        23 and tbh
        19 and thanks
        -36 and that
        40 and the
        -6 and then
        -7 and there
        -8 and theres
        21 and this
        23 and thought
        -5 and to
        -29 and today
        17 and too
        -30 and we
        -5 and went
        -9 and were
        13 and what
        9 and when
        16 and without
        -7 and yet
        -23 and you
        37 anger
        -16 angry
        -5 angry at
        -26 angry with
        -8 anniversary
        -16 annoyed
        -16 annoyed me
        54 another
        30 another $
        20 another counsellor
        10 another session
        6 another six
        19 another week
        35 answer
        22 answer for
        11 answering
        -15 antidepressant
        5 anxiety
        6 anxious as
        55 any
        10 any benefit
        -28 any better
        -25 any chance
        28 any difference
        15 any different
        14 any evidence
        30 any good
        -41 any more
        18 any of
        15 any point
        -22 anybody
        23 anymore
        37 anymore $
        -18 anyone
        -10 anyone $
        12 anyone notice
        -15 anyones
        84 anything
        24 anything $
        35 anything ?
        -6 anything about
        -47 anything but
        8 anything for
        9 anything i
        13 anything is
        5 anyway
        6 anyway $
        52 anywhere
        58 anywhere $
        -12 apologise
        -48 app
        -18 app is
        -9 app keeps
        -16 appeal
        6 appointment
        16 appointment $
        55 appointments
        29 appreciate
        11 appreciate how
        21 approach
        11 approach is
        28 april
        28 april $
        36 are
        9 are a
        -9 are all
        -13 are flat
        -7 are for
        10 are just
        -22 are lovely
        -10 are not
        -25 are the
        18 are we
        11 arent
        9 argue
        -16 argument with
        -5 around
        12 arrive
        -21 arrived
        50 as
        -12 as a
        11 as all
        -6 as always
        6 as anxious
        39 as bad
        12 as before
        22 as ever
        8 as i
        -11 as if
        -20 as im
        29 as it
        23 as last
        7 as loud
        8 as low
        -13 as much
        -17 as my
        8 as on
        13 as snappy
        -18 as the
        -5 as though
        6 as treatment
        11 as well
        9 as you
        -29 ashamed
        31 ask
        13 ask for
        16 ask me
        12 ask what
        -22 asked $
        11 asked for
        -35 asked if
        -7 asked me
        15 asked what
        7 asking
        -16 asking $
        5 asking for
        20 asking myself
        15 asks
        11 asks how
        -5 asleep
        -37 at
        10 at a
        -18 at all
        -17 at first
        -29 at home
        -16 at it
        40 at least
        10 at me
        37 at my
        -6 at night
        17 at our
        -7 at school
        9 at seventy
        17 at some
        -20 at ten
        -11 at that
        41 at this
        14 at three
        -39 at work
        -20 ate
        -14 ate lunch
        -18 attack
        -14 attacks
        -31 attacks this
        7 attend
        21 attending
        -13 august
        -5 aunty
        52 autumn
        23 autumn and
        -24 avoidance
        -9 awake
        -9 awake $
        6 awake after
        -17 away
        -15 away in
        -13 awful
        -14 awkward
        -12 awkward i
        -5 baby $
        13 back
        -10 back $
        10 back after
        7 back and
        -9 back i
        -9 back in
        11 back into
        11 back is
        11 back of
        -9 back on
        -23 back the
        8 back to
        -14 bad
        14 bad $
        -16 bad for
        -17 bad person
        22 bag
        14 bag $
        -14 band
        -14 band $
        -23 bank
        -10 bc i
        46 be
        -11 be $
        -6 be a
        -26 be able
        12 be better
        6 be blunt
        9 be continuing
        34 be fixed
        -6 be good
        -5 be heard
        37 be helped
        25 be here
        -11 be honest
        14 be in
        30 be lying
        11 be on
        -6 be one
        -8 be possible
        20 be rude
        -10 be ten
        18 be that
        -13 be the
        16 because i
        -17 because id
        10 because im
        -37 because it
        14 because its
        -6 because ive
        -11 because of
        -13 because thats
        10 because the
        -8 because they
        30 because you
        8 become
        -10 bed
        -8 bed $
        5 bed and
        -5 bed with
        18 been
        -8 been $
        5 been coming
        -23 been in
        8 been like
        -5 been prayin
        -10 been proud
        -5 been real
        5 been said
        -11 been so
        -7 been stuck
        -12 been the
        18 been thinking
        10 before $
        8 before and
        19 before id
        5 before it
        17 before something
        7 before we
        42 began
        43 began $
        13 beginning
        -17 beginning i
        27 beginning to
        -25 behind
        -5 behind your
        25 bein
        -7 being
        -20 being in
        6 being late
        10 being listened
        30 being told
        6 belief
        20 believe
        -29 believe how
        37 believe in
        10 believe it
        -13 believe me
        6 believe this
        17 believe you
        23 believing
        21 benefit
        11 benefit $
        -10 benefits
        -46 best
        16 better
        -20 better $
        -29 better and
        -5 better by
        -31 better for
        9 better from
        14 better here
        13 better i
        13 better no
        15 better off
        -16 better place
        26 better results
        -33 better than
        21 better with
        -40 between
        -6 between ?
        -11 between my
        -11 between the
        10 between us
        6 between you
        27 beyond
        26 beyond help
        -24 big
        11 bigger
        19 bill
        -19 binned
        -13 birthday
        -11 birthday $
        12 biscuits
        -19 biscuits $
        -43 bit
        7 bit $
        21 bit like
        -7 bit more
        -5 bit rushed
        -16 bit scared
        5 bit scunnered
        -7 blame
        9 blaming
        9 blaming you
        6 blank
        6 blank $
        -11 blanket
        -27 bless
        -5 bless you
        5 blether
        7 block
        -16 bloke
        -11 blood
        -31 blue
        17 blunt
        6 blunt ive
        -20 board
        -9 body scan
        -8 bollocks
        -8 bollocks $
        43 book
        -6 book another
        -15 booked the
        21 booking
        -23 books
        -14 books and
        -16 boring
        -30 boss
        -15 boss $
        6 both
        6 both pretend
        66 bother
        7 bother $
        30 bother with
        -6 bothered
        6 bottle
        14 bottom
        7 bottom of
        9 boundaries
        14 box
        -9 box $
        20 box of
        10 boxes
        19 boxes $
        -7 boy
        -7 boy $
        -12 boyfriend
        7 boyfriend says
        11 boys
        -13 brain is
        19 break
        -7 break $
        12 breathing
        -11 breathing doesnt
        -12 brilliant
        -22 brilliant $
        -5 bring
        -13 bring him
        7 bring me
        21 broken
        8 broken leg
        -22 brother
        -13 brother $
        -17 brother in
        -12 brother says
        -18 brought
        28 bs
        21 budged
        5 budging
        -18 building
        -13 burden
        -13 burden on
        -25 bus
        -6 bus was
        26 buses
        20 buses each
        -22 business
        -32 but
        11 but a
        16 but being
        -15 but he
        22 but id
        -10 but im
        8 but it
        -45 but its
        -5 but ive
        9 but me
        34 but my
        22 but no
        12 but thats
        -13 but the
        -20 but then
        -25 but these
        -32 but they
        41 but this
        -13 but what
        -33 but worth
        -14 but you
        -8 but youre
        -7 buy it
        6 buying
        32 by
        -23 by my
        57 by now
        15 by session
        -12 by text
        48 by the
        8 by this
        -15 by thursday
        19 call
        -8 call $
        15 call it
        -23 called
        -9 calls
        -5 calls it
        -40 came
        -12 came $
        15 came and
        -12 came anyway
        -7 came back
        -11 came for
        -8 came out
        -21 came to
        12 camhs
        25 can
        9 can $
        15 can actually
        8 can do
        -10 can feel
        10 can fix
        10 can go
        34 can help
        28 can i
        -20 can it
        23 can keep
        -8 can lead
        -13 can put
        17 can say
        -7 can see
        -26 can try
        -58 can we
        -24 can you
        26 cancel
        19 cancel the
        -7 cancelled
        37 cancelling
        8 cancelling the
        9 cannot
        9 cannot enter
        5 cannot keep
        -10 cannot see
        14 cant
        11 cant $
        -14 cant afford
        27 cant be
        -36 cant believe
        -7 cant carry
        -18 cant change
        -28 cant come
        -15 cant do
        33 cant face
        -23 cant fix
        8 cant get
        -24 cant go
        12 cant honestly
        13 cant imagine
        7 cant leave
        -7 cant open
        21 cant picture
        -6 cant remember
        22 cant say
        51 cant see
        -26 cant stop
        34 cant talk
        7 cant tell
        -9 cant think
        15 cant wait
        18 cant work
        13 car
        -24 car $
        -25 car outside
        31 car park
        15 car with
        6 card
        7 card $
        -10 card in
        -5 cards
        -7 care $
        -10 caring
        -14 caring for
        11 carries
        6 carry
        5 carry on
        5 carrying
        12 carrying on
        44 case
        23 case $
        -15 cats
        -8 cats name
        8 cause
        29 cbt
        -6 cbt is
        14 cbt thing
        27 chair
        -6 chair is
        16 chair same
        13 chairs
        -31 chance
        -25 chance of
        36 change $
        5 change anything
        -6 change in
        -5 change of
        5 change the
        -14 change them
        -9 change to
        27 changed
        23 changed $
        -26 changed my
        26 changes
        37 changes $
        -18 changes at
        14 changing
        -6 chart
        33 chat
        -25 chat $
        14 chats
        6 chatting
        -7 checking the
        -9 cheers
        -5 chest
        18 chest is
        24 childhood
        15 childhood $
        10 childhood and
        -30 children
        -11 children $
        -15 chips
        -11 christmas
        12 christmas $
        -19 church
        9 circle
        10 circles
        29 circles $
        -19 city
        -19 city so
        -19 class
        -14 clean
        33 click
        25 client
        21 clients
        -14 clock $
        16 clock same
        13 close
        5 closed
        12 closer
        -18 club
        -5 clue
        8 coat on
        7 cold
        -12 colleague
        -32 college
        57 come
        15 come $
        38 come any
        -24 come back
        10 come because
        -7 come by
        5 come for
        -10 come from
        10 come here
        -6 come home
        13 come i
        11 come in
        17 come next
        12 come of
        -10 come on
        6 come out
        24 come so
        -25 come to
        -8 come today
        -7 comes
        -6 comes a
        89 coming
        -9 coming $
        31 coming ?
        -9 coming and
        13 coming back
        6 coming since
        -14 coming to
        11 comment
        11 comment $
        -7 comments
        18 company
        -24 compared
        14 compassion
        6 complain
        6 complain $
        -25 complaints
        24 completed
        17 completely
        -10 concentrate
        17 conclusion
        12 confidence
        -5 confidential
        -8 confusing
        22 considering
        -19 consultant
        -5 contact
        43 continue
        27 continue $
        45 continuing
        11 continuing $
        -15 contract
        -12 conversation
        13 conversations
        24 convinced
        21 convinced $
        14 coping
        8 copy
        -9 cornwall
        -6 cos
        -14 cos i
        -11 cos my
        11 costs
        -19 cot
        -10 couch
        -13 could
        33 could get
        5 could have
        -9 could help
        20 could i
        -34 could not
        14 could say
        -6 could see
        -10 could talk
        -12 could the
        -29 could we
        -26 could you
        7 couldnt
        -10 couldnt concentrate
        -15 couldnt do
        -20 couldnt have
        11 couldnt name
        9 couldnt really
        21 couldve
        -14 council
        43 counselling
        -25 counselling $
        17 counselling and
        17 counselling was
        38 counsellor
        11 count
        -18 counting
        -15 country
        5 couples
        10 course
        35 course $
        5 course through
        5 covers
        -14 covid
        17 crack
        -12 crashing
        8 credit
        -35 cried
        -6 cried in
        -13 cringe
        -9 cringe and
        -13 crisis
        -11 crisis line
        5 cross
        6 cross about
        -15 cry
        -10 crying $
        9 cube
        13 cure
        15 cured
        -19 curious
        -21 cut
        -14 cut $
        5 cut out
        5 cutting
        -9 cyprus
        -63 dad
        -10 dad reckons
        -12 dad says
        -7 dads
        -8 daily
        -12 dark
        -8 date
        5 daughter
        -19 dawning
        -19 dawning on
        12 day
        -42 day $
        -7 day after
        12 day i
        -11 day it
        34 day one
        -7 day or
        -69 days
        -30 days $
        -9 days ?
        12 days and
        -20 days i
        40 dead
        -14 dead and
        23 dead end
        -6 dead horse
        -9 deal
        13 dear
        -12 decided
        9 decided not
        -14 deleted
        -14 deleted it
        -6 dementia
        10 dent
        21 dent $
        -11 dent in
        -16 dentist
        -7 dentist $
        6 depression
        5 describes
        -7 describing
        -7 describing the
        -15 deserve
        5 desk and
        -59 did
        -43 did $
        -7 did anything
        11 did before
        -10 did it
        9 did my
        -12 did not
        -56 did nothing
        -8 did tell
        36 did the
        -15 did this
        9 did yours
        -67 didnt
        -13 didnt $
        -6 didnt agree
        -11 didnt do
        -11 didnt know
        -7 didnt like
        7 didnt say
        11 didnt send
        -7 didnt think
        17 didnt want
        9 didnt work
        -17 die
        -7 die $
        -15 died
        -29 dietician
        53 difference
        21 difference $
        8 difference at
        -37 difference between
        -16 difference to
        41 different
        11 different $
        15 different after
        -5 difficult
        13 difficulty
        -17 digest
        21 digging
        5 dinnae
        -7 dinner
        -22 disagree
        -16 disaster
        -7 discharged
        11 discuss
        -10 discussed
        21 discussing
        6 disrespect
        6 disrespect to
        10 divorce $
        -6 dizzy
        -63 do $
        -7 do a
        5 do about
        -18 do anything
        6 do but
        9 do here
        -10 do i
        13 do in
        9 do it
        24 do me
        34 do not
        22 do nothing
        -11 do one
        -9 do people
        5 do something
        -13 do that
        17 do this
        -21 do you
        -13 doc
        20 doctor
        -19 doctors
        -15 does
        -13 does $
        -20 does a
        -14 does it
        -15 does me
        15 does more
        -6 does my
        15 does not
        20 does nothing
        12 does the
        7 does this
        21 does what
        46 doesnt $
        -21 doesnt believe
        -29 doesnt do
        -55 doesnt help
        14 doesnt take
        13 doesnt work
        -9 dog
        -5 dog $
        56 doing
        -7 doing $
        8 doing ?
        6 doing all
        8 doing another
        15 doing any
        37 doing anything
        6 doing here
        -9 doing me
        7 doing nothing
        -11 doing the
        14 doing this
        5 doing what
        35 done
        -12 done $
        13 done a
        24 done after
        -14 done all
        -19 done it
        19 done the
        10 done them
        -32 done with
        43 dont
        -19 dont agree
        50 dont believe
        -7 dont blame
        7 dont buy
        10 dont care
        -28 dont do
        32 dont expect
        -55 dont get
        -17 dont have
        13 dont hold
        -12 dont know
        -33 dont like
        -20 dont need
        47 dont see
        18 dont take
        21 dont think
        9 dont trust
        9 dont want
        9 door
        12 door and
        -10 dose
        14 doubt ill
        -25 doubt this
        -11 doubted
        -11 doubted you
        -13 doubts
        -13 doubts about
        -34 down
        -14 down $
        12 down and
        31 down by
        -20 down from
        -5 down here
        -11 down since
        -5 down the
        -8 down there
        -12 down to
        -15 dr
        28 drain
        -13 drama
        -13 drama $
        19 draw
        7 draw your
        21 drawing
        18 drawing my
        5 drawn
        -9 dread
        -12 dreading
        -12 dream
        -13 dreams
        -21 drilling
        -7 drilling next
        25 drink
        -32 drinking
        -6 drinking $
        31 drive
        20 drive home
        29 driving
        12 driving home
        11 driving trucks
        -28 dropped
        -24 dropping
        -8 drove
        -15 dry
        12 dunno
        -12 dying
        17 each
        6 each time
        27 each way
        -9 each week
        -6 earlier
        -5 early
        37 easier
        6 easier $
        -34 easy
        -19 eat
        -14 eat my
        9 eating
        5 eats my
        -8 edge
        32 effect
        22 effect on
        19 effort
        11 eh
        6 eh $
        5 eh wee
        -13 eight
        12 eight of
        -10 eight weeks
        48 either
        40 either $
        28 eleven
        8 eleven $
        7 eleven weeks
        9 eleven years
        -35 ella
        12 else
        -24 else $
        11 else and
        12 else or
        6 else this
        14 em
        -23 email
        26 emdr
        -15 employer
        -16 empty
        -14 empty $
        -7 empty as
        12 end
        -25 end $
        -7 end and
        25 end here
        -10 end of
        -17 ending
        -7 ends
        23 energy
        5 energy to
        15 engine
        15 engine $
        -12 english
        9 enjoy
        5 enjoyed
        -8 enough of
        9 enough with
        9 enter
        -32 entitled
        -6 erp
        -17 erp is
        42 even
        7 even doing
        8 even if
        -49 evening
        -10 evenings
        30 eventually
        12 ever
        31 ever $
        -7 ever gets
        6 ever going
        -6 ever help
        -8 ever say
        6 ever since
        20 ever will
        6 ever works
        84 every
        -24 every day
        13 every exercise
        10 every fortnight
        18 every night
        -38 every penny
        24 every session
        21 every single
        21 every time
        8 every week
        -16 everyone
        -10 everyone at
        12 everyone but
        6 everyone else
        16 everyone in
        -13 everyone says
        -34 everyone would
        11 everything
        -11 everything $
        -11 everything and
        5 everything is
        16 evidence
        17 evidence this
        -52 ex
        -8 ex says
        15 exact
        15 exact same
        68 exactly
        31 exactly as
        22 exactly is
        6 exactly the
        -14 exams
        5 excellent
        29 except
        6 exception
        -17 excited
        -10 excited $
        -8 excuses not
        13 exercise
        41 exercises
        6 exercises and
        25 exercises are
        -34 exhausted
        -34 exhausted $
        14 exit
        24 expect
        -6 expect that
        -5 expect to
        -31 expected
        -21 expected to
        17 expecting
        15 expecting anything
        -17 explain
        -15 explained
        18 explaining
        -12 exposure ladder
        6 exposures
        -17 eye
        -13 eyes
        22 face
        5 face $
        6 face another
        -5 fail
        16 failed
        -8 failing
        -30 failure
        -18 fair
        -25 fair go
        35 faith
        9 faith that
        -9 fall
        -5 family
        26 far
        22 far $
        9 far and
        16 far gone
        -18 father
        -11 fault
        -8 fault $
        -13 fear $
        28 february
        25 february $
        20 feedback
        10 feel
        7 feel $
        25 feel about
        -10 feel and
        22 feel bad
        -24 feel guilty
        13 feel i
        -11 feel lighter
        28 feel like
        17 feel no
        -6 feel nothing
        26 feel something
        -20 feel stuck
        22 feel that
        21 feel the
        12 feel this
        -10 feel worse
        -10 feeling
        -22 feeling well
        28 feelings
        13 feelings $
        9 feelings but
        13 feels
        52 feels like
        11 feels pointless
        -10 fell
        -48 felt
        -7 felt lighter
        24 felt like
        -8 felt silly
        -14 felt that
        -23 felt worse
        -21 few
        -11 few weeks
        -9 fifteen
        -12 fifteen minutes
        18 fifty
        18 fifty minutes
        -6 fight
        10 file
        20 fill
        24 filled
        24 filled in
        12 filling
        -9 film
        -35 finally
        -6 finally told
        15 find myself
        -10 find out
        -9 find the
        -5 finding
        -11 fine
        -27 fine $
        -16 finish
        -7 finish $
        -18 finish anything
        -17 finish at
        33 finish the
        6 finished
        23 finished $
        -17 finishing
        -7 fire
        -35 first
        -10 first $
        5 first day
        -13 first i
        -9 first language
        -42 first time
        16 five
        12 five minutes
        23 five months
        14 fix
        17 fix me
        -11 fix my
        -14 fix the
        12 fix whats
        14 fixable
        14 fixable $
        13 fixed
        22 fixed by
        36 fixing
        29 fixing you
        -5 flashbacks
        13 flat
        7 flat $
        -7 flickers
        -9 flinching
        -9 flinching $
        -6 flogging
        32 floor
        18 floor with
        -18 flustered
        -16 football
        21 for
        21 for $
        26 for ?
        -26 for a
        -12 for about
        -11 for all
        9 for an
        -19 for another
        26 for being
        -19 for crying
        19 for everyone
        29 for everything
        8 for fifty
        5 for five
        13 for free
        8 for good
        -24 for it
        -21 for listening
        22 for me
        16 for myself
        -14 for next
        10 for nine
        -29 for not
        13 for nothing
        7 for old
        -39 for once
        14 for one
        22 for people
        14 for somebody
        39 for someone
        6 for that
        12 for them
        7 for therapy
        16 for thirty
        51 for this
        11 for three
        29 for today
        -10 for twenty
        -16 for us
        40 for what
        8 for whether
        12 for word
        -39 for years
        -11 for you
        10 forgive
        12 forgive me
        -21 forgot
        -14 forgot my
        -14 form
        20 form $
        -22 form is
        -17 forms
        -25 fortnight
        21 forty
        8 forty times
        -6 forward $
        -9 found
        18 four
        -10 four $
        7 four months
        12 four of
        -15 four weeks
        30 fourteen
        8 fourteen $
        -19 fourth
        -11 fourth week
        35 frankly
        15 frankly i
        10 fraud
        28 free
        18 free $
        -10 freezing
        -7 freezing again
        -22 friday
        -8 friday $
        -19 friday and
        -8 fridge
        -8 fridge $
        -15 friend
        -18 friend quit
        -27 friends
        -28 frightened
        13 from
        19 from a
        -19 from and
        -5 from here
        10 from it
        -35 from my
        -9 from next
        14 from the
        9 from therapy
        14 from these
        20 from this
        -12 front
        8 front door
        -26 front of
        -20 froze
        -8 full
        -17 funding
        -21 funeral
        -7 funny
        15 further
        15 further on
        15 gain
        19 garage
        18 garden
        5 gas
        -19 gate
        -11 gave
        28 gave it
        -10 gave me
        -25 gave up
        46 get
        -15 get a
        10 get back
        8 get better
        16 get from
        -8 get here
        -7 get it
        18 get me
        12 get nothing
        -15 get out
        -10 get the
        17 get to
        -37 get what
        -24 get where
        -11 get worse
        38 gets
        12 gets better
        19 gets me
        -5 gets through
        46 getting
        -14 getting any
        -5 getting anything
        22 getting anywhere
        39 getting better
        8 getting me
        8 getting nowhere
        5 getting out
        -20 getting somewhere
        22 girl
        6 girls
        50 give
        41 give it
        29 give up
        15 given
        18 given it
        37 gives
        36 gives better
        -14 gives me
        -18 giving up
        -72 glad
        -8 glad about
        -39 glad i
        -8 glad of
        -10 glass
        -11 glass of
        46 go
        37 go $
        -16 go and
        -24 go back
        20 go for
        18 go home
        -16 go over
        9 go round
        -6 go to
        -16 god
        -11 god $
        12 god can
        37 goes
        8 goes $
        5 goes down
        -6 goes in
        11 goes over
        7 going
        -30 going $
        -12 going 2
        -6 going back
        9 going over
        74 going to
        -26 going well
        -15 gone
        21 gone $
        6 gone by
        17 gone for
        9 gonna
        16 gonna get
        -17 gonna miss
        -19 gonna stop
        -20 good
        -13 good $
        20 good chat
        -8 good cry
        12 good day
        -9 good deal
        23 good for
        -9 good in
        8 good is
        16 good laugh
        12 good of
        -5 good one
        -7 good session
        13 good than
        -45 good to
        -20 good way
        -21 goodbye
        -46 got
        24 got $
        -15 got a
        5 got in
        -9 got it
        15 got me
        5 got that
        -16 got the
        -14 got this
        -37 got through
        7 got to
        -12 gp
        13 gran
        -11 grandmother
        5 grandsons
        5 grandsons name
        -15 graph $
        -13 grateful
        5 great that
        -28 grey
        -5 grief
        -6 grief $
        12 ground
        -22 grounding
        -13 grounding with
        -7 group
        10 group is
        14 group isnt
        -7 group was
        14 guess
        -24 guilty
        8 gut
        9 gut says
        -27 gutted
        -12 gutted $
        28 guy
        -19 gym is
        30 gym membership
        -15 habit not
        26 had
        53 had a
        -6 had another
        -23 had doubts
        -8 had enough
        -5 had it
        14 had made
        10 had no
        17 had nothing
        -13 had this
        -36 had to
        -9 half an
        7 half the
        -11 halfway
        23 hand
        -18 handout
        8 hands
        14 hands were
        17 happen
        -12 happen $
        -24 happened
        -11 happened $
        -21 happens
        -52 happy
        -5 happy i
        -20 happy with
        -57 hard
        10 hard at
        -23 hard but
        -20 hard to
        -12 hard work
        -20 harder
        -11 hardly
        15 has
        21 has $
        16 has a
        -33 has been
        -22 has changed
        13 has done
        -19 has ever
        16 has failed
        -14 has gone
        -26 has helped
        -17 has lifted
        6 has no
        -10 has shifted
        43 hasnt
        13 hasnt $
        19 hasnt changed
        7 hasnt done
        8 hasnt made
        13 hasnt noticed
        -23 hasnt seen
        12 hasnt touched
        18 hasnt worked
        -21 hat
        -21 hat $
        -62 hate
        -8 hate my
        -16 hate school
        -11 hate the
        8 hate to
        5 have
        32 have $
        -6 have a
        -12 have another
        -21 have any
        -7 have been
        24 have completed
        9 have decided
        -16 have done
        14 have had
        -11 have liked
        21 have my
        -19 have no
        -26 have stopped
        13 have the
        9 have to
        -20 have told
        14 have tried
        -12 have walked
        -7 have worked
        -14 have written
        -15 have your
        14 havent
        20 havent $
        21 havent budged
        -9 havent done
        -28 havent told
        13 having
        -78 he
        -11 he cant
        21 he has
        -9 he hasnt
        -10 he just
        -20 he know
        -14 he never
        -14 he said
        21 he says
        11 he was
        -27 he will
        -24 he wont
        11 head $
        -10 head and
        24 head is
        20 hear
        15 hear myself
        -6 hear youre
        5 heard
        -8 hearing
        15 heart
        -13 heart isnt
        -8 heavy
        -8 hehe
        -11 hehe $
        -19 hell
        27 help
        39 help $
        5 help and
        -23 help but
        -20 help if
        56 help me
        -14 help my
        5 help tape
        -18 help with
        -35 helped
        24 helped $
        -31 helped me
        8 helped my
        16 helpful
        8 helping
        77 helping $
        5 helping and
        -22 helping at
        -25 helping me
        24 helps
        22 helps $
        -39 her
        23 her $
        11 her but
        7 her i
        47 here
        -37 here $
        8 here and
        -5 here at
        7 here every
        16 here for
        25 here i
        -8 here is
        -12 here it
        -15 here last
        -13 here makes
        -15 here on
        13 here since
        17 here so
        -23 here we
        21 here will
        -12 hers
        -14 hes
        -12 hes never
        8 hes right
        -14 hes still
        -26 hide
        -40 hide $
        10 hierarchy
        -14 higher
        -91 him
        -16 him $
        48 him and
        -12 him back
        -10 him but
        -22 him to
        -10 himself $
        -11 hip
        -5 hip $
        -39 his
        -10 his name
        -14 hit me
        28 hlep
        28 hlep $
        21 hmm
        10 hold
        -7 hold my
        13 hold out
        -7 holding
        10 hole
        -10 holiday
        31 home
        -10 home $
        16 home and
        22 home are
        -21 home at
        -14 home from
        14 home i
        16 home in
        14 home no
        -17 home the
        18 home to
        17 homework
        7 honest
        -10 honest i
        60 honestly
        15 honestly ?
        8 honestly i
        -5 honestly say
        15 honestly what
        -12 honestly whats
        13 hope
        28 hope $
        6 hope left
        -25 hope of
        -5 hope out
        20 hope that
        14 hoped
        14 hoped to
        43 hopeful
        -12 hopeless
        -8 hopeless about
        33 hoping
        -17 horrid
        -16 horse
        -8 horse to
        -52 hospital
        -51 hospital $
        23 hour
        -6 hour $
        31 hour and
        -10 hour gone
        6 hour i
        14 hour of
        -6 hour to
        -18 hours
        -27 hours $
        -21 house
        -13 house $
        64 how
        9 how come
        -6 how does
        8 how drawing
        -14 how he
        51 how i
        7 how is
        -7 how it
        6 how its
        -10 how long
        -10 how much
        -20 how that
        -7 how to
        -14 human
        -24 hungry
        -24 hungry $
        -23 hurry
        -26 hurt
        16 hurt $
        13 hurt your
        15 hurts
        -11 husband asked
        11 husband has
        -8 hygiene
        14 hypnosis
        35 i already
        7 i always
        19 i am
        14 i appreciate
        -6 i ate
        24 i be
        9 i been
        22 i began
        8 i believe
        -18 i call
        -18 i came
        7 i can
        -12 i cannot
        -18 i cant
        -22 i caught
        24 i come
        -23 i cried
        -7 i deleted
        12 i did
        -33 i didnt
        -22 i disagree
        12 i do
        23 i done
        -5 i dont
        29 i doubt
        -7 i drove
        11 i enjoy
        5 i enjoyed
        14 i even
        -13 i ever
        17 i expect
        -17 i expected
        -19 i feel
        -38 i felt
        -10 i find
        -7 i finished
        -7 i found
        19 i gave
        41 i get
        24 i give
        25 i go
        -13 i got
        14 i guess
        6 i had
        -56 i hate
        29 i have
        -14 i havent
        55 i just
        -29 i keep
        -11 i kept
        -12 i kind
        -26 i know
        33 i leave
        14 i left
        -7 i let
        15 i lie
        -5 i like
        -12 i liked
        22 i live
        -19 i look
        -7 i looked
        -17 i lost
        10 i mean
        -30 i meant
        35 i might
        -9 i miss
        -7 i missed
        -22 i must
        16 i nearly
        25 i need
        -15 i needed
        -27 i never
        -25 i no
        9 i nod
        42 i only
        13 i paid
        10 i question
        15 i quit
        6 i ran
        8 i rather
        14 i read
        32 i really
        25 i reckon
        43 i remain
        -9 i ring
        8 i run
        10 i said
        13 i sat
        -8 i saw
        36 i say
        12 i see
        -13 i seemed
        9 i shall
        19 i should
        12 i sit
        -13 i sleep
        -45 i slept
        5 i speak
        -14 i start
        20 i started
        -14 i stayed
        63 i still
        16 i stop
        -33 i stopped
        9 i suppose
        -25 i supposed
        27 i take
        11 i talk
        -25 i tell
        9 i think
        -35 i thought
        12 i told
        13 i tried
        -7 i understand
        -5 i understood
        -31 i used
        8 i wake
        11 i walk
        11 i walked
        12 i wanna
        -20 i want
        -25 i wanted
        -35 i was
        -35 i wasnt
        -12 i waste
        -14 i went
        -14 i will
        8 i wont
        -14 i worry
        13 i wrote
        7 ice
        -10 id
        17 id be
        -30 id do
        8 id give
        -24 id had
        8 id have
        -49 id like
        -20 id never
        17 id notice
        -5 id prefer
        18 id rather
        31 id sooner
        -8 id want
        12 idea
        5 ideas
        5 ideas and
        17 idk
        38 if
        7 if a
        9 if anything
        -20 if i
        -27 if id
        11 if ill
        34 if im
        20 if it
        26 if its
        -13 if my
        18 if talking
        -54 if the
        24 if therapy
        -28 if this
        19 if you
        -12 ill
        26 ill be
        7 ill book
        31 ill finish
        -11 ill get
        -9 ill keep
        -6 ill miss
        -17 ill need
        5 ill see
        -23 ill take
        26 im
        -16 im a
        41 im about
        22 im afraid
        37 im as
        29 im at
        19 im beginning
        -7 im being
        26 im beyond
        -5 im done
        8 im exactly
        -13 im failing
        5 im feeling
        -21 im finally
        6 im getting
        -15 im glad
        -5 im going
        -28 im gonna
        17 im here
        15 im honest
        -17 im in
        -15 im just
        12 im losing
        6 im meant
        -13 im moving
        7 im never
        -8 im ninety
        11 im no
        -52 im not
        25 im on
        7 im one
        14 im out
        -11 im pleased
        -18 im scared
        15 im sceptical
        14 im sitting
        -8 im so
        13 im sorry
        23 im starting
        -8 im sticking
        16 im still
        -15 im stuck
        -9 im supposed
        -8 im telling
        -6 im there
        27 im thinking
        -19 im tired
        12 im too
        9 im truthful
        9 im useless
        31 im wasting
        27 im where
        -12 im wired
        13 im wrecked
        -6 im writing
        -20 imagined
        -6 important
        20 improved
        21 improved $
        26 improving
        26 improving $
        13 in $
        -10 in a
        13 in again
        33 in and
        -5 in bed
        -18 in before
        -6 in between
        9 in body
        10 in circles
        -9 in cornwall
        6 in february
        -27 in front
        23 in here
        7 in i
        50 in it
        -17 in january
        -11 in july
        -18 in june
        -34 in law
        27 in march
        38 in my
        -9 in october
        -7 in our
        25 in september
        18 in spring
        -8 in tesco
        11 in that
        19 in the
        -8 in therapy
        12 in this
        -17 in today
        -13 in town
        8 in treatment
        -6 in week
        10 in with
        7 in year
        33 in your
        44 inch
        27 inch $
        7 inch since
        13 included
        24 included $
        25 including
        7 inside
        -17 instead
        -9 instead $
        8 instead ?
        18 instead and
        -27 instead of
        9 insulting
        -13 insurance
        -19 insurance ?
        20 interesting
        13 interesting but
        -9 internet
        -6 interpreter was
        -9 interview
        12 interviews
        13 into
        -12 into a
        -11 invite
        -19 is
        -30 is a
        9 is able
        10 is all
        -5 is an
        -11 is any
        -8 is being
        -16 is better
        -16 is different
        -8 is down
        27 is exactly
        -11 is fine
        5 is for
        41 is good
        -16 is goodbye
        17 is helping
        -15 is i
        21 is just
        -12 is like
        11 is meant
        6 is moving
        -6 is murder
        13 is my
        25 is never
        -8 is no
        42 is not
        -26 is ok
        -5 is on
        -10 is pacing
        26 is past
        -24 is pointless
        -30 is really
        8 is right
        -12 is rubbish
        -15 is she
        -24 is slow
        19 is still
        11 is supposed
        -8 is talk
        23 is talking
        21 is this
        -22 is too
        13 is useless
        -18 is weird
        21 is what
        -6 is where
        9 is worse
        9 is worth
        5 is wrong
        65 isnt
        18 isnt for
        6 isnt getting
        12 isnt gonna
        37 isnt it
        8 isnt making
        8 isnt much
        -8 isnt my
        8 isnt reaching
        -35 isnt that
        6 isnt the
        6 isnt touching
        -30 isnt working
        41 it
        -15 it $
        -26 it ?
        32 it all
        -6 it alone
        15 it always
        13 it and
        -16 it annoyed
        21 it any
        6 it anymore
        -6 it at
        14 it back
        -17 it be
        11 it but
        -9 it came
        12 it cant
        12 it could
        -29 it did
        -8 it does
        70 it doesnt
        24 it even
        27 it ever
        -23 it feels
        29 it for
        7 it from
        9 it gets
        8 it goes
        -24 it got
        7 it happened
        -16 it hard
        -15 it has
        17 it hasnt
        -11 it help
        10 it helped
        15 it helps
        -11 it hurt
        -8 it hurts
        -11 it i
        -17 it in
        -22 it is
        8 it isnt
        15 it just
        -10 it keeps
        -16 it made
        8 it makes
        -12 it matter
        12 it meant
        -37 it might
        9 it my
        46 it never
        -19 it normal
        -24 it now
        -12 it on
        -18 it out
        -13 it passed
        19 it personally
        10 it says
        9 it takes
        -13 it through
        22 it time
        26 it to
        24 it too
        -18 it took
        8 it up
        -44 it was
        -6 it wasnt
        -34 it without
        39 it wont
        21 it works
        21 it would
        -6 it wouldnt
        -14 it yet
        42 itd
        8 itd be
        -7 itd get
        23 itll
        34 its
        37 its a
        10 its an
        13 its any
        12 its as
        14 its been
        -7 its done
        11 its easier
        9 its failing
        12 its going
        17 its had
        57 its helping
        8 its in
        27 its like
        7 its me
        -19 its my
        -16 its no
        -16 its not
        18 its ok
        -32 its only
        11 its pointless
        5 its still
        -50 its the
        19 its too
        -27 its working
        17 its worth
        46 ive
        -32 ive asked
        16 ive been
        -8 ive booked
        5 ive drawn
        -6 ive got
        9 ive had
        -6 ive learnt
        30 ive lost
        -8 ive no
        -14 ive not
        9 ive reached
        -9 ive read
        12 ive run
        -10 ive since
        13 ive started
        31 ive stopped
        9 ive talked
        -8 ive told
        17 ive tried
        -17 january
        -73 job
        -22 job and
        -10 job in
        -9 join
        9 joke $
        -10 joking
        -16 judged
        -11 july
        -30 june
        -25 june $
        -8 june so
        43 just
        14 just $
        -6 just a
        38 just as
        12 just cant
        -19 just dawning
        24 just didnt
        -16 just doesnt
        -13 just gets
        -5 just gives
        9 just going
        5 just keep
        9 just makes
        34 just not
        -18 just sad
        17 just stop
        -32 just tired
        -10 just want
        -8 just wanted
        75 keep
        -16 keep a
        26 keep doing
        -19 keep going
        16 keep on
        11 keep saying
        23 keep the
        12 keep trying
        10 keep turning
        -24 keeping
        -5 keeps
        11 keeps coming
        -12 keeps crashing
        -5 keeps logging
        -5 keeps the
        -39 kept
        -15 kept looking
        -5 kept my
        6 kid
        -18 kids
        23 kind
        17 kind $
        8 kind but
        -21 kind of
        5 kind that
        19 kinda
        10 kindness
        -24 kitchen
        -19 knee
        -23 knees
        -16 knew
        -8 knew what
        -11 knocked
        8 knocking
        9 knot
        9 knot in
        -8 know
        -12 know $
        -6 know anybody
        13 know i
        6 know if
        -42 know it
        -8 know its
        26 know my
        20 know that
        -6 know what
        27 know when
        14 know you
        13 knowing
        -13 known
        -15 knows $
        -6 ladder
        8 lady
        28 lady $
        17 ladys
        -19 landlord
        -15 language
        11 lass
        -11 last
        11 last $
        25 last four
        7 last one
        -17 last session
        -49 last time
        12 last week
        -9 last year
        -10 late
        -14 late $
        18 late husband
        -6 late the
        -18 lately $
        -16 later
        -12 later and
        -17 laughed
        -11 laughed $
        -34 law
        -5 law calls
        -7 law thinks
        -8 lead
        -8 lead a
        19 leads
        16 leaflet
        20 leaflet $
        6 leaflet and
        -12 leaflet was
        -8 learned
        -5 learnt
        -6 learnt loads
        40 least
        30 least the
        59 leave
        9 leave and
        -5 leave feeling
        -10 leave here
        23 leave it
        -9 leave the
        -6 leaves
        -11 leaving
        -17 lectures
        -8 leeds in
        39 left
        17 left $
        -11 left and
        -8 left here
        6 left it
        20 left that
        -5 left then
        8 leg $
        9 less
        26 less $
        -41 let
        -7 let her
        -26 let me
        7 let you
        20 lets
        7 letter
        5 letter $
        11 letter i
        6 letter to
        10 letters
        10 letters to
        15 lie
        15 lie in
        13 life
        25 lift
        -14 lifted
        8 light
        -20 lighter
        -11 lighter $
        58 like
        19 like $
        -21 like 20
        13 like a
        25 like every
        20 like i
        7 like im
        -6 like it
        22 like me
        -24 like more
        10 like paying
        -14 like talking
        -20 like that
        -7 like this
        -19 like to
        19 like were
        26 like you
        -20 liked
        13 line $
        -23 link
        13 list and
        8 list we
        5 listen
        -8 listen $
        -22 listened
        -15 listened to
        -11 listening $
        23 little
        26 live
        22 live $
        -6 live with
        10 live without
        -11 load
        -7 load of
        -17 loads
        -6 loads about
        -6 locks
        -5 logging
        -5 logging me
        -10 lol
        -39 lonely
        -6 lonely $
        -26 long
        -15 long and
        -20 long does
        8 long i
        -6 longer
        -14 longer think
        -17 loo
        -38 look at
        27 look in
        27 looked
        16 looked at
        -23 looked in
        5 looking at
        -8 looking for
        29 looks
        20 looks like
        -6 lose
        15 lose my
        6 losing
        -9 losing belief
        18 losing faith
        39 lost
        15 lost cause
        20 lost faith
        -9 lost my
        -18 lost the
        40 lot
        -6 lot $
        33 lot about
        9 lot and
        19 lot of
        -15 lot to
        -19 loud
        7 loud as
        -9 loud today
        -6 love
        -9 love you
        -5 loved
        -5 loved the
        11 lovely
        -11 lovely $
        -23 lovely but
        19 lovely lady
        -18 low
        -6 low $
        8 low as
        -40 lunch
        -7 lunch $
        5 lunch hour
        -5 lunch lady
        33 lying
        -5 lying about
        30 lying if
        9 maam
        -18 mad
        -14 made
        17 made a
        -35 made me
        -6 made of
        -10 made the
        5 make
        -15 make it
        23 make me
        6 make no
        20 makes
        20 makes it
        10 makes no
        19 making
        12 making a
        5 making any
        -5 making me
        -15 mam
        30 man
        16 man $
        -6 man in
        12 man out
        -5 man whos
        14 managed
        -20 manager
        -9 mans
        -9 mans voice
        -19 many
        11 many times
        9 march
        -6 march $
        -13 march and
        -51 marriage
        -12 marriage $
        -21 marriage will
        50 mate
        11 mate $
        8 mate down
        -29 maths
        -24 matter if
        -26 may
        -19 may $
        40 maybe
        6 maybe $
        -7 maybe im
        14 maybe it
        22 maybe some
        19 me
        37 me $
        -38 me a
        -22 me again
        13 me also
        -14 me and
        16 me any
        16 me anywhere
        -22 me at
        10 me back
        -11 me because
        9 me better
        5 me but
        -8 me by
        15 me come
        -15 me coming
        -9 me done
        14 me for
        -27 me good
        13 me has
        44 me i
        -9 me if
        -20 me in
        -11 me is
        -26 me like
        24 me more
        17 me next
        -6 me of
        -56 me on
        14 me one
        8 me out
        -5 me past
        -19 me see
        -17 me sick
        -7 me since
        -6 me smile
        8 me than
        -13 me that
        -14 me the
        -7 me these
        28 me to
        -6 me today
        11 me too
        7 me two
        -27 me up
        7 me was
        8 me well
        -22 me when
        -15 me which
        11 me with
        15 me you
        -7 meal
        -7 meal plan
        47 mean
        11 mean well
        -7 means
        -19 meant
        -8 meant for
        -28 meant it
        34 meant to
        -27 medication
        10 meds
        -6 meet
        14 meeting
        10 meetings
        13 meetings $
        17 meh
        17 meh $
        30 membership
        -14 memory
        -29 men
        14 mending
        -26 mentioned
        27 mess
        9 met
        41 method
        17 mi
        -17 middle
        53 might
        13 might $
        20 might as
        -18 might be
        18 might not
        -8 miles
        20 mind
        -11 mind $
        15 mind but
        -11 mindfulness app
        -8 mine
        -10 mine $
        23 mine and
        5 mine has
        -7 mins
        -12 minute
        -13 minute im
        -28 minutes
        -18 minutes $
        6 minutes and
        -27 minutes late
        5 mirror
        -30 mirtazapine
        -35 miss
        -9 miss him
        -15 missed
        15 missus
        -25 mistake
        -5 moment
        -41 monday
        -26 monday $
        -9 monday and
        -23 monday so
        36 mondays
        9 money
        20 money $
        -23 money but
        6 money for
        16 monster
        -44 month
        -7 month $
        -15 month i
        15 months
        12 months $
        6 months and
        -13 months in
        18 months of
        -5 mood diary
        37 more
        -35 more $
        -5 more anxious
        10 more for
        13 more good
        -10 more i
        -7 more my
        -11 more out
        -5 more sessions
        -13 more than
        29 more we
        -21 mornings
        -23 mornings $
        -31 most
        -28 most of
        -41 mother
        -20 mother and
        -14 mother in
        -12 mothers
        -8 mouth
        17 move $
        -11 move to
        5 moved
        7 moved out
        10 moves
        -17 moving
        6 moving on
        -20 moving to
        -53 much
        -25 much $
        13 much as
        -26 much better
        24 much for
        13 much hope
        -6 much in
        13 much longer
        -21 much of
        -29 much this
        -9 much to
        -34 mum
        -29 mum $
        -13 mum and
        -9 mum thinks
        -6 murder
        -6 murder on
        -18 must
        -7 must be
        -66 my
        7 my account
        21 my anger
        22 my anxiety
        -5 my aunty
        12 my bag
        9 my bit
        -27 my boss
        -7 my boy
        -12 my boyfriend
        -6 my brain
        -20 my brother
        19 my case
        -8 my cats
        14 my childhood
        -13 my children
        8 my coat
        -20 my dad
        -6 my dads
        9 my daughter
        13 my depression
        5 my desk
        11 my dog
        11 my doubts
        -10 my drinking
        -15 my employer
        -23 my evening
        -52 my ex
        -8 my exams
        -19 my eyes
        -5 my family
        -17 my father
        24 my feelings
        -9 my first
        -21 my friends
        24 my gp
        -11 my grandmother
        5 my grandsons
        8 my gut
        9 my hands
        27 my head
        7 my heart
        -11 my hip
        12 my hours
        6 my husband
        -15 my job
        9 my kids
        -12 my knee
        -8 my knees
        -10 my landlord
        18 my late
        -5 my life
        5 my lunch
        -6 my manager
        -37 my marriage
        22 my mate
        -15 my medication
        9 my mind
        11 my mood
        -29 my mother
        -26 my mum
        13 my mums
        21 my nan
        -6 my notes
        38 my ocd
        24 my old
        14 my only
        18 my own
        13 my panic
        -12 my parents
        19 my partner
        -22 my pension
        24 my place
        20 my problem
        21 my sadness
        -10 my school
        -15 my shifts
        5 my sister
        -41 my sisters
        20 my slot
        -56 my son
        9 my stomach
        -16 my team
        -10 my thing
        11 my time
        -10 my tutor
        -24 my uncle
        -10 my wallet
        22 my wife
        -6 my words
        15 myself
        8 myself $
        -28 myself for
        14 myself through
        -25 name
        -29 name $
        5 names
        21 nan
        -12 near
        -13 nearly
        -13 nearly didnt
        -6 nearly quit
        20 neat
        20 neat $
        -87 need
        9 need $
        -15 need a
        -9 need from
        24 need more
        14 need something
        -51 need to
        -37 needed
        -13 needed $
        -31 needs
        -21 neighbours
        14 neither
        -7 nerve
        -12 nervous
        -20 nervous about
        32 never
        -6 never be
        -30 never did
        -18 never finish
        9 never get
        27 never going
        26 never has
        -5 never have
        -26 never say
        -38 never thought
        24 never will
        6 never works
        -67 new
        -31 new job
        10 new room
        -10 new tablets
        15 new woman
        15 new year
        -17 news
        -28 next
        -14 next $
        -11 next door
        -5 next one
        -33 next time
        8 next week
        11 ngl
        5 ngl i
        111 nice
        22 nice $
        13 nice but
        -17 nice chat
        31 nice lady
        20 nice office
        12 nice to
        10 nicely
        13 nicer
        13 nicer and
        -31 night
        -11 night and
        -10 nightmare
        -10 nightmare $
        22 nightmares
        18 nightmares $
        13 nightmares havent
        -6 nights
        31 nine
        10 nine weeks
        -10 ninety
        62 no
        20 no $
        8 no amount
        16 no answer
        19 no better
        -5 no change
        -25 no complaints
        31 no difference
        20 no different
        6 no disrespect
        13 no effect
        15 no engine
        -22 no faith
        -29 no good
        -10 no help
        -15 no hope
        -20 no longer
        13 no matter
        12 no odds
        25 no offence
        23 no point
        14 no progress
        -10 no rush
        11 no therapist
        -15 no use
        13 no worse
        -5 nobody
        -11 nobody at
        38 nobody can
        -14 nobody could
        -26 nobody has
        24 nod
        9 nod a
        12 nod i
        5 nods
        37 none
        11 none $
        26 none of
        -5 nonsense
        -23 normal
        -19 normal to
        -16 normally
        67 not
        13 not $
        -38 not a
        -20 not any
        -12 not asking
        -17 not being
        9 not blaming
        18 not come
        6 not coming
        24 not convinced
        28 not doing
        -8 not drinking
        7 not feeling
        -9 not flinching
        13 not for
        31 not getting
        -56 not giving
        25 not going
        19 not gonna
        -8 not helping
        26 not improving
        -18 not in
        17 not me
        -12 not much
        -13 not my
        8 not one
        25 not seeing
        -5 not speak
        -26 not stuck
        -15 not the
        5 not this
        6 not to
        -5 not what
        -6 not with
        49 not working
        14 not you
        -5 not your
        -6 notebook
        -6 noted
        25 nothin
        85 nothing
        7 nothing $
        -6 nothing about
        9 nothing back
        -15 nothing by
        22 nothing changes
        8 nothing gets
        10 nothing helps
        34 nothing here
        -23 nothing i
        19 nothing in
        -16 nothing left
        -31 nothing like
        -13 nothing much
        32 nothing out
        11 nothing personal
        8 nothing so
        -24 nothing special
        -17 nothing to
        19 nothing we
        9 nothing will
        -8 nothing would
        64 nothings
        28 nothings different
        42 notice
        9 notice $
        -9 noticed
        -5 noticed $
        -6 noticed it
        -5 nought
        -5 nought for
        -12 november
        8 now
        -22 now $
        11 now ?
        14 now and
        -13 now i
        13 now its
        -19 now so
        18 now this
        -11 now what
        11 now you
        25 nowhere
        25 nowhere $
        20 nowt
        -17 number
        -6 nurse
        7 obvious
        42 ocd
        26 ocd $
        -9 october
        12 odds
        9 odds $
        39 of
        14 of $
        -13 of a
        -9 of an
        -5 of being
        21 of coming
        18 of em
        -6 of habit
        -27 of here
        14 of him
        5 of ideas
        54 of it
        15 of just
        -20 of mine
        9 of my
        -5 of old
        -19 of our
        11 of politeness
        26 of quitting
        -13 of stopping
        -18 of the
        -12 of them
        17 of therapy
        25 of these
        34 of this
        -30 of time
        20 of tissues
        13 of today
        6 of treatment
        18 of us
        22 of what
        13 of your
        -9 off again
        -11 off for
        -29 off without
        25 offence
        7 offence $
        17 offence but
        6 office
        -49 ok
        -24 ok $
        -14 ok i
        -6 okay
        -15 old
        -13 old and
        -19 old me
        6 old rope
        5 old self
        5 old to
        23 omg
        -18 on
        8 on $
        44 on a
        -16 on all
        33 on day
        -27 on for
        -28 on friday
        6 on his
        -10 on if
        -6 on in
        11 on it
        28 on me
        -27 on monday
        38 on my
        -25 on one
        16 on paper
        16 on people
        -12 on question
        -6 on saturday
        -5 on sleep
        -27 on sunday
        -19 on that
        -46 on the
        15 on this
        -19 on thursday
        -9 on to
        -29 on tuesdays
        -9 on wednesday
        16 on week
        30 on with
        17 on your
        -66 once
        6 once a
        -31 once i
        37 one $
        -7 one ?
        -21 one as
        28 one bit
        -5 one can
        8 one i
        10 one inch
        -34 one is
        -8 one left
        -8 one of
        10 one out
        7 one person
        20 one thing
        -14 one to
        -30 one who
        -15 one with
        16 one years
        -9 ones $
        -14 online
        18 online sessions
        -15 only
        -19 only $
        -19 only a
        27 only come
        14 only day
        -33 only one
        15 only poorer
        24 only reason
        -7 only the
        14 only wish
        11 open $
        9 open up
        -10 opened
        15 opening
        -10 opinion
        -7 opposite
        -7 opposite $
        -18 or
        -6 or because
        -9 or do
        -16 or for
        -8 or i
        38 or the
        16 order
        7 ordered
        9 orders
        -20 other
        23 other people
        -9 other side
        8 other thing
        -67 otherwise
        -12 otherwise $
        -12 otherwise fine
        -10 ought
        -22 our
        -12 our family
        -14 our marriage
        7 our work
        13 ours
        -13 out
        10 out $
        -18 out and
        5 out by
        12 out for
        -13 out in
        -21 out loud
        13 out much
        32 out of
        25 out the
        -10 out three
        -8 out to
        -23 outside
        -25 outside thinking
        -31 over
        20 over $
        -6 over and
        -15 over it
        14 over my
        15 own
        30 own $
        5 own conclusion
        -10 pacing
        10 pack
        12 pack it
        -18 packed
        -6 packed it
        7 pain
        12 pain $
        7 panic
        18 panic $
        -14 panic attack
        -27 panic attacks
        19 panic is
        61 paper
        34 paper $
        -7 papers
        -12 parents
        40 park
        12 park $
        11 park for
        -21 parking
        12 part
        16 partner
        -18 party
        -13 pass
        -12 passed
        -13 passed $
        37 past
        14 past mending
        -10 patience with
        14 patient
        -18 patient $
        9 patient with
        11 pattern
        -10 pause
        -18 pay for
        19 pay you
        -18 paying
        -10 paying for
        13 paying someone
        36 pays
        -5 peace
        -5 peace with
        -38 penny
        -38 penny $
        -22 pension
        -14 people
        9 people actually
        12 people are
        17 people like
        34 people my
        -16 people normally
        -6 people say
        5 people therapy
        9 people this
        -16 people who
        -10 people with
        -31 perfect
        -13 perfect $
        18 perfectly
        26 perhaps
        -15 person
        -10 person $
        -8 person and
        -18 person to
        11 personal
        19 personally
        14 personally but
        13 petrol
        -6 petrol money
        -25 phone
        -9 phone $
        -9 phone doesnt
        -11 phones
        40 photocopied
        -42 physio
        -28 physio is
        13 piano
        21 picture
        7 pictures
        -5 pig
        -29 pills
        -13 pills dont
        -5 pity
        -37 place
        -17 place $
        -17 place to
        -31 plan
        -24 plan $
        7 plan for
        6 plan my
        7 plan we
        -13 planning
        24 plant
        -35 plate
        -12 play
        23 pleasant
        -69 please
        -30 please $
        -9 please can
        19 please dont
        -12 pleased
        -11 pls
        -25 pls $
        -16 pocket
        66 point
        11 point $
        23 point to
        13 point where
        17 point you
        42 pointless
        67 pointless $
        -16 pointless and
        -11 pointless at
        -8 pointless sometimes
        -24 police
        5 polite
        11 politeness
        11 politeness $
        15 poorer
        15 poorer $
        -10 possible
        -5 possible to
        9 possibly
        -9 posted
        -9 posted to
        -16 pray
        -11 prayer
        -5 prayin
        -5 prayin on
        16 precisely
        16 precisely as
        -5 predecessor
        -5 predecessor left
        13 prefer
        9 pretend
        6 pretend thats
        -8 pretending
        12 pretty sure
        -36 previous
        -20 printer
        8 probably
        -11 probably be
        -15 probation
        63 problem
        34 problem is
        10 problem isnt
        10 problems
        10 problems $
        28 process
        28 process $
        13 professional
        10 programme
        24 progress
        26 progress $
        -16 progress is
        24 project
        16 promised
        -8 promotion
        -8 promotion $
        -11 propranolol
        -20 proud
        -7 proud $
        11 psychiatrist
        7 psychiatrist $
        -7 pub $
        5 pull
        -9 purpose
        23 put
        11 put a
        -5 put five
        -27 put me
        17 put that
        17 question $
        -13 question about
        -11 questionnaire
        -5 quid
        -5 quid in
        -44 quiet
        -8 quiet $
        -16 quiet week
        -23 quit
        23 quit $
        -10 quit therapy
        26 quitting $
        -9 radiator
        -14 radio
        -17 rain
        -10 raise
        -7 raised
        -13 ran
        -15 ran out
        -6 ran over
        -16 rang
        -11 rang me
        8 rate
        -5 rate hope
        21 rather
        -6 rather be
        8 rather not
        -19 rather see
        9 rather think
        15 raw
        42 reach
        12 reached
        9 reached the
        16 reaching
        15 reaching me
        -14 read all
        25 read the
        -12 reading
        23 ready
        23 ready to
        49 real
        -5 real sweet
        -20 realised
        21 really
        -8 really $
        -31 really helping
        12 really think
        28 really wanted
        35 reason
        -17 reassurance
        15 reception
        25 reckon
        33 reckon im
        -15 reckons its
        -7 recommended
        44 record
        14 record i
        -12 recording
        20 records
        7 referred
        -13 regret
        -10 relaxation
        8 relieved
        5 relieved $
        43 remain
        19 remain unconvinced
        5 remaining
        -7 remembered
        -6 remembered my
        9 remind
        9 remind me
        -12 reminders
        -12 reminders come
        -17 rent
        14 report
        13 report $
        -16 report to
        16 resent
        34 respect
        8 respect $
        12 respect i
        15 response
        20 rest
        22 rest $
        33 result
        27 results
        -13 retired
        17 return
        -45 review
        -15 review and
        5 rewire
        44 right
        34 right $
        -15 right about
        16 right and
        15 right for
        22 right so
        -15 right through
        -31 ring
        15 ringing
        -9 ritual
        5 rly
        -8 road $
        7 road with
        8 roadworks
        -6 role
        -6 role play
        -23 room
        -7 room and
        13 room can
        5 room is
        -6 room on
        -5 room was
        -12 root
        27 rope
        6 rope $
        -12 rota
        21 round
        13 round $
        22 round and
        -27 round the
        11 round to
        12 round we
        -22 row
        -15 row with
        -53 rubbish
        -18 rubbish $
        -23 rude $
        14 rude but
        -17 rumination
        -13 run
        18 run out
        23 running
        9 running $
        10 running on
        18 running out
        -13 rush
        -5 rushed
        -5 rushed at
        -44 sad
        -18 sad $
        -17 sad to
        -6 sad today
        18 sadness
        -6 safe
        8 safe enough
        -6 safety
        -6 safety plan
        -37 said
        -14 said $
        -15 said about
        -11 said i
        -17 said id
        7 said in
        6 said itd
        21 said so
        -5 said therapy
        7 said this
        8 said to
        -8 said yes
        80 same
        48 same $
        16 same chair
        16 same clock
        12 same knot
        17 same me
        -17 same thing
        -44 same time
        -23 same way
        -5 same without
        -6 sandwich
        18 sanest
        54 sat
        10 sat there
        13 sat with
        -18 saturday $
        15 save
        -11 saved
        -6 saw
        7 say
        5 say and
        12 say fine
        -10 say his
        7 say i
        26 say im
        11 say in
        20 say its
        -7 say no
        -22 say sorry
        5 say that
        -36 say thats
        5 say the
        -15 say therapy
        -9 say this
        24 say to
        21 say what
        -24 saying
        -7 saying it
        9 saying trust
        -9 saying what
        -43 says
        6 says give
        -28 says im
        -6 says it
        44 says its
        -9 says my
        18 says so
        -12 says that
        -13 says therapy
        -5 scale
        -8 scam
        -8 scam but
        -11 scan
        -40 scared
        -16 scared mostly
        -14 scared of
        34 sceptical
        11 sceptical $
        -7 schedule
        -51 school
        -6 school so
        25 scores
        -13 scores are
        7 screen
        5 scunnered
        5 scunnered with
        -5 sea
        28 second
        26 see
        8 see a
        -19 see anyone
        21 see how
        -25 see it
        17 see me
        -29 see my
        -7 see myself
        9 see results
        11 see someone
        27 see that
        8 see the
        24 see this
        7 see what
        17 see where
        -41 see why
        -36 see you
        -10 seeing
        -6 seeing the
        46 seem
        30 seem to
        -13 seemed
        30 seems
        15 seems a
        6 seems to
        8 seen
        -23 seen me
        22 sees
        -5 self
        -5 self care
        -9 send me
        7 send the
        9 sending
        6 sends
        7 sends me
        -14 sensible
        -14 sensible to
        12 sent
        11 sent me
        -8 sentence
        -17 separate
        19 september
        25 seriously
        22 seriously considering
        -40 sertraline
        -30 sertraline isnt
        16 session
        -39 session $
        20 session and
        13 session i
        -20 session so
        20 session was
        55 sessions
        8 sessions $
        11 sessions before
        -5 sessions do
        9 sessions dont
        11 sessions havent
        -18 sessions i
        21 sessions in
        12 sessions on
        13 sessions will
        8 set
        22 seven
        16 seven $
        -6 seven i
        16 seventy
        -15 several
        14 shake
        -18 shaking
        -9 shaking $
        16 shant
        16 shant be
        -39 she
        16 she also
        11 she doesnt
        12 she has
        15 she is
        -12 she just
        -17 she made
        -16 she told
        9 she was
        -18 shed
        -10 sheet
        -16 shes
        23 shes right
        -15 shift
        13 shift $
        10 shift this
        -10 shifted $
        14 shifting
        -36 shifts
        7 shifts $
        -11 shop
        -11 shop $
        -7 short
        15 short term
        -23 shorter
        -23 shorter and
        22 should
        -10 should be
        8 should give
        -20 should i
        -17 should just
        12 should pack
        -11 should probably
        -7 should stop
        -7 shoulder
        -12 shouldve
        -8 shouted
        14 shouting
        22 show
        13 show for
        9 show up
        28 showed
        13 showed me
        17 showing
        17 showing up
        -15 shrinks
        24 shut
        30 shut the
        -16 sick
        -14 sick as
        -8 sick in
        10 side
        6 side $
        19 side and
        -13 silly
        20 simply
        11 since
        -13 since and
        22 since april
        20 since easter
        -10 since had
        30 since i
        -15 since march
        -17 since the
        9 since we
        55 single
        8 single thing
        10 single week
        17 sister and
        5 sister id
        -41 sisters
        -38 sit
        14 sit here
        -32 sit in
        18 sit there
        -6 sitter
        35 sitting
        25 sitting here
        16 sitting in
        20 six
        -19 six months
        -10 six more
        10 six sessions
        25 six weeks
        -24 sixteen
        12 sixth
        -11 sky
        -43 sleep
        14 sleep $
        -8 sleep hygiene
        -5 sleep same
        -5 sleep was
        -12 sleeping
        -10 sleeping $
        -11 sleeping pills
        -35 slept
        12 slept through
        16 slot to
        -46 slow
        -27 slow and
        -13 slow but
        -27 slowly
        -20 slowly $
        -13 small
        -8 smile
        -25 smoking
        11 snappy
        13 snappy as
        -32 so
        40 so $
        -5 so can
        19 so far
        12 so forgive
        -6 so glad
        -20 so good
        -5 so happy
        -7 so here
        -38 so i
        6 so idk
        -13 so if
        -30 so ill
        -37 so im
        -9 so its
        -15 so ive
        14 so many
        15 so my
        -15 so no
        9 so patient
        -8 so this
        15 so to
        -13 so we
        -15 so well
        27 so what
        25 so whats
        17 so why
        9 sofa
        14 soft for
        9 solid
        5 solves
        20 some
        -9 some $
        -16 some days
        12 some of
        17 some point
        -17 some weeks
        45 somebody
        -20 somebody $
        9 somebody else
        7 somebody who
        71 someone
        7 someone different
        12 someone it
        17 someone like
        9 someone to
        -9 someone with
        25 something
        7 something $
        -5 something about
        34 something by
        -17 something else
        -6 something in
        21 something out
        8 something that
        20 something to
        -8 sometimes
        -39 somewhere
        -27 somewhere $
        -8 somewhere to
        -67 son
        -20 son $
        -7 son is
        -12 son wont
        31 sooner
        -12 sorry
        -5 sorry $
        -23 sorry for
        5 sorry if
        -12 sorry now
        35 sorry to
        9 sort
        -10 sort of
        28 sorted
        -10 sounds
        -23 space
        -15 spare
        -15 spare room
        -16 speak
        -11 speak $
        20 speaking
        -24 special
        12 spend the
        27 spent
        20 spine
        11 spinning
        -13 spoken
        -20 spot
        37 spring
        21 spring $
        -16 square
        13 standing
        -18 start
        27 start $
        -18 start ten
        -28 start with
        63 started
        7 started coming
        -8 started making
        17 started to
        13 starting
        -12 starting 2
        32 starting to
        -19 starts
        -12 state
        -7 stay
        -12 stay $
        -9 stay in
        -36 stayed
        -10 stayed $
        -6 stayed up
        11 step
        15 stick
        -8 sticking
        -13 sticks
        88 still
        -25 still $
        -12 still a
        -14 still be
        -7 still count
        -14 still dead
        8 still drinking
        -5 still lying
        -16 still row
        14 still stuck
        22 still the
        5 still there
        8 still up
        14 stirs
        17 stomach
        9 stomach and
        -7 stone
        -5 stone $
        -17 stop
        35 stop $
        10 stop after
        5 stop asking
        13 stop coming
        -15 stop crying
        -6 stop flogging
        -13 stop in
        -12 stop me
        -16 stop now
        -6 stop the
        26 stop therapy
        -11 stop thinking
        -20 stopped
        17 stopped believing
        14 stopped coming
        17 stopped expecting
        -35 stopping
        6 story
        5 story $
        7 straight with
        -15 stranger
        -12 stranger $
        -7 street
        8 stress
        -5 strong
        -25 stuck
        24 stuck $
        -26 stuck any
        -15 stuck at
        -6 stuck for
        -19 stuck in
        21 stuff
        21 stuff $
        -20 stuff and
        22 stuffs
        31 subject
        6 subject $
        -8 such
        -8 such a
        12 suggested
        -5 suit
        -7 suit me
        -17 summer
        -12 summer id
        -51 sunday
        -33 sunday $
        -5 sundays
        28 super
        -5 supermarket
        36 suppose
        -20 suppose $
        10 supposed
        10 supposed to
        12 sure
        13 sure $
        -13 sure about
        -21 sure i
        10 sure its
        14 sure therapy
        19 sure this
        -6 sure what
        -20 surprised
        -21 survive
        22 suspect
        36 sweet
        15 sweet as
        -9 switch
        -9 switch to
        6 switched
        29 system
        28 system $
        -5 table
        -14 tablets
        15 tablets didnt
        -12 tablets make
        20 tae
        21 take
        17 take a
        -5 take it
        29 take with
        24 takes
        -11 takes two
        13 taking
        13 taking up
        -28 talk $
        23 talk a
        -28 talk about
        -7 talk and
        5 talk i
        6 talk to
        16 talk you
        -12 talked
        -18 talked about
        -11 talkin
        85 talking
        13 talking $
        35 talking about
        9 talking cannot
        -7 talking doesnt
        23 talking going
        -8 talking i
        5 talking solves
        -5 talks
        -11 tango
        5 tape
        24 tapping
        48 tbh
        27 tbh $
        14 tbh i
        21 tea
        6 tea and
        18 teach
        -34 teacher
        -22 teachers
        12 teaching
        -21 team
        9 techniques
        13 techniques $
        22 tell
        -19 tell $
        15 tell her
        14 tell him
        23 tell it
        -5 tell me
        -27 tell my
        9 tell the
        5 tell them
        19 tell you
        35 telling
        14 telling me
        -14 telling my
        -6 telling you
        -18 tells
        -21 tells me
        -6 telly
        -6 telly and
        -5 ten
        -18 ten $
        -33 ten minutes
        8 ten sessions
        7 ten years
        -5 term
        -5 term $
        -20 terrible
        -8 tesco
        -8 tesco but
        -30 texting
        -30 texting him
        24 than
        -10 than before
        11 than i
        8 than in
        -18 than me
        45 than this
        -24 than walking
        18 than when
        -53 thank
        -46 thank you
        -35 thanks
        -23 thanks $
        -9 thanks to
        -22 that
        -65 that $
        10 that ?
        -17 that a
        -11 that about
        5 that all
        -15 that and
        6 that changing
        17 that does
        -10 that feeling
        -18 that has
        26 that help
        -23 that i
        6 that id
        18 that in
        -21 that is
        -6 that it
        9 that its
        6 that more
        -8 that my
        -27 that one
        -9 that out
        15 that person
        -6 that place
        5 that room
        -10 that sentence
        17 that the
        -8 that therapy
        5 that they
        10 that this
        -14 that to
        -43 that was
        -9 that way
        15 that were
        6 that weve
        14 that will
        -14 that works
        10 that you
        -7 thatll change
        -13 thats
        23 thats about
        -9 thats all
        7 thats how
        10 thats me
        -37 thats not
        -13 thats progress
        -19 thats what
        -20 thats where
        -50 the
        -35 the 14th
        -16 the 20th
        -14 the 4th
        -11 the 9th
        -15 the accident
        -6 the allotment
        12 the anger
        -8 the anniversary
        -6 the app
        16 the appointment
        12 the baby
        17 the back
        -12 the bad
        -23 the bank
        -16 the best
        5 the biscuits
        7 the block
        -11 the blood
        -20 the blue
        -20 the board
        -9 the body
        -11 the books
        7 the bottom
        17 the box
        9 the brain
        -15 the building
        -21 the bus
        8 the car
        8 the chair
        -16 the clock
        -19 the consultant
        -12 the conversation
        -19 the cot
        -14 the council
        -5 the counselling
        31 the course
        -13 the crisis
        -23 the dark
        -16 the date
        14 the day
        -6 the depression
        -6 the desk
        10 the diary
        -28 the difference
        10 the divorce
        -6 the dog
        19 the door
        -22 the drawing
        -12 the drilling
        7 the end
        13 the energy
        15 the exact
        6 the exercises
        5 the family
        -9 the fear
        36 the feeling
        -10 the fire
        -5 the flashbacks
        -12 the flat
        25 the floor
        7 the form
        -16 the fourth
        -8 the fridge
        8 the front
        -21 the funeral
        19 the garage
        5 the gas
        -16 the gp
        13 the graph
        -8 the grounding
        23 the group
        -31 the gym
        -12 the handout
        -5 the hearing
        23 the homework
        -28 the hospital
        64 the hour
        -12 the house
        -18 the insurance
        -6 the interview
        -13 the job
        -5 the kids
        -12 the kitchen
        -17 the lads
        17 the ladys
        -8 the landlord
        42 the last
        11 the leaflet
        13 the lift
        8 the light
        -15 the link
        10 the list
        -6 the locks
        13 the lot
        -18 the lunch
        -9 the mans
        -7 the meal
        16 the method
        -17 the middle
        7 the mirror
        -5 the moment
        13 the monday
        15 the money
        -8 the month
        -15 the mood
        29 the more
        -19 the mornings
        -22 the most
        -6 the neighbour
        -42 the new
        -6 the news
        -7 the next
        -17 the night
        -5 the nightmares
        -6 the not
        -27 the old
        -22 the one
        23 the ones
        -6 the online
        -22 the only
        -7 the opposite
        9 the orders
        5 the other
        -22 the pain
        31 the panic
        -7 the papers
        9 the parking
        16 the part
        -13 the person
        -9 the phone
        7 the pictures
        15 the plant
        -24 the police
        -8 the post
        24 the problem
        23 the process
        10 the programme
        -8 the promotion
        -14 the questionnaire
        -9 the radio
        18 the real
        12 the record
        -11 the recording
        -10 the relaxation
        5 the remaining
        -12 the reminders
        -13 the rent
        22 the rest
        -13 the review
        -26 the room
        -6 the safety
        7 the same
        18 the sanest
        -5 the scale
        6 the school
        -13 the scores
        28 the second
        -21 the sertraline
        43 the session
        33 the sessions
        -6 the shop
        -11 the sky
        -8 the sleep
        -11 the sleeping
        18 the spring
        22 the start
        8 the stomach
        -7 the street
        27 the subject
        -16 the summer
        -5 the supermarket
        -13 the tablets
        12 the talking
        6 the tea
        7 the theory
        -14 the therapies
        21 the therapy
        14 the things
        8 the thought
        5 the thursday
        40 the time
        20 the tissues
        -8 the toilets
        6 the top
        20 the towel
        -9 the traffic
        8 the train
        32 the tram
        7 the treatment
        41 the truth
        -27 the tuesday
        -24 the two
        23 the use
        6 the voice
        15 the voices
        -14 the walking
        -6 the wall
        -12 the ward
        16 the way
        -31 the weather
        22 the week
        -11 the weekend
        24 the weeks
        27 the whole
        -30 the will
        -26 the window
        -17 the word
        -24 the worksheet
        -30 the worst
        11 the wound
        -11 the wrong
        18 the years
        10 their life
        20 them
        -11 them $
        -10 them and
        -16 them not
        -10 them to
        -24 then
        -16 then $
        27 then im
        13 then its
        -7 then nothing
        -5 then something
        7 then you
        -14 therapies
        -14 therapies and
        67 therapist
        15 therapist $
        15 therapist for
        27 therapists
        103 therapy
        20 therapy $
        -21 therapy doesnt
        10 therapy has
        13 therapy id
        33 therapy is
        -5 therapy isnt
        6 therapy never
        -7 therapy was
        11 therapy works
        15 therapys
        6 there $
        -14 there a
        30 there any
        -6 there comes
        -6 there i
        -12 there in
        5 there is
        8 there isnt
        -8 there one
        14 there waiting
        -28 there was
        64 theres
        18 theres a
        -7 theres no
        9 theres not
        14 theres nothing
        70 these
        15 these $
        45 these appointments
        -12 these days
        -8 these do
        17 these meetings
        -12 these sessions
        -9 these years
        -32 they
        14 they all
        -23 they are
        -5 they did
        -33 they dont
        -11 they said
        -15 they say
        -5 they told
        7 theyd
        7 theyre
        -35 theyve
        -20 theyve gone
        -9 theyve lost
        14 thing
        -6 thing about
        16 thing and
        15 thing feels
        5 thing for
        14 thing i
        5 thing in
        7 thing is
        22 thing thats
        -6 thing to
        -7 thing was
        8 thing with
        27 things $
        -15 things and
        38 think
        -24 think $
        -16 think about
        11 think anything
        -5 think i
        10 think id
        17 think ill
        15 think im
        -30 think its
        7 think ive
        6 think more
        -12 think my
        9 think of
        13 think she
        17 think shes
        15 think so
        -12 think that
        -7 think thatll
        -19 think thats
        13 think the
        14 think therapy
        28 think theres
        -32 think theyre
        -32 think this
        -16 think we
        20 think what
        39 think you
        9 think youre
        33 thinking
        9 thinking $
        15 thinking about
        -6 thinking it
        29 thinking of
        -23 thinks
        -10 thinks i
        -14 thinks im
        -11 thinks its
        -12 thinks therapy
        18 third
        15 third time
        5 thirty
        16 thirty one
        11 thirty years
        122 this
        35 this $
        21 this ?
        16 this a
        19 this aint
        15 this and
        44 this any
        20 this anymore
        28 this approach
        -8 this box
        33 this but
        10 this can
        -16 this counselling
        21 this course
        9 this digging
        17 this does
        -24 this doesnt
        30 this ever
        -7 this for
        -9 this form
        -25 this fortnight
        -16 this has
        16 this hasnt
        29 this helps
        9 this hole
        -17 this hour
        11 this i
        -5 this is
        41 this isnt
        9 this it
        -12 this kind
        -6 this morning
        -14 this not
        -20 this on
        14 this one
        -14 this ones
        9 this or
        -10 this place
        -24 this questionnaire
        -8 this rate
        24 this room
        10 this same
        -12 this since
        7 this story
        5 this stuff
        25 this supposed
        6 this talking
        7 this therapy
        9 this time
        -18 this to
        26 this treatment
        -12 this was
        -13 this way
        -92 this week
        15 this whole
        -13 this will
        9 this with
        -47 this without
        -26 this wont
        8 this works
        -14 this would
        -22 this year
        -19 tho
        -14 tho $
        -14 those
        -8 those people
        20 though
        20 though $
        -44 thought
        16 thought about
        -5 thought i
        -10 thought id
        -6 thought it
        20 thought records
        -38 thought this
        -13 thought you
        -12 thoughts
        -10 thoughts $
        -13 three
        16 three $
        5 three and
        14 three days
        14 three months
        37 three therapists
        -7 three times
        -29 three weeks
        -7 threw
        -23 through
        -9 through $
        20 through a
        21 through the
        -32 thursday
        6 thursday $
        5 thursday appointment
        29 tick
        29 tick the
        11 ticked
        -6 tidy $
        -23 tight
        -33 till
        -8 till im
        -14 till today
        -19 time
        62 time $
        -16 time ?
        18 time and
        -8 time feeling
        18 time he
        24 time i
        -7 time it
        -15 time ive
        -27 time next
        -11 time that
        -5 time to
        -6 time you
        37 times
        18 times $
        24 times and
        -8 tinnitus
        -30 tired
        -13 tired $
        5 tired to
        -17 tired today
        45 tissues
        -19 to
        -26 to $
        26 to accept
        -33 to add
        14 to agree
        -15 to anyone
        -12 to apologise
        -19 to ask
        7 to attend
        44 to be
        29 to believe
        8 to call
        9 to carry
        19 to change
        -13 to coming
        23 to continue
        -9 to cry
        -9 to cyprus
        -17 to digest
        37 to do
        -6 to eat
        -12 to end
        13 to feel
        -12 to find
        -20 to finish
        13 to fix
        -26 to get
        20 to give
        -6 to go
        19 to happen
        -20 to have
        15 to hear
        51 to help
        20 to her
        26 to him
        -6 to his
        16 to how
        -15 to it
        20 to keep
        -28 to know
        -13 to laugh
        -8 to leave
        -17 to leeds
        -8 to listen
        -20 to live
        -19 to look
        -23 to lose
        -24 to make
        -46 to me
        9 to my
        -5 to nod
        6 to notice
        -19 to one
        6 to phone
        -15 to pretend
        23 to put
        -24 to quit
        9 to rate
        -27 to read
        17 to report
        14 to resent
        6 to run
        -16 to see
        13 to show
        -22 to sit
        7 to somebody
        12 to someone
        -11 to speak
        17 to stick
        8 to stop
        -49 to talk
        -11 to tango
        -33 to the
        -30 to them
        -8 to think
        -27 to this
        -17 to trust
        34 to try
        -26 to understand
        -11 to uni
        16 to use
        7 to want
        30 to watch
        -8 to water
        20 to wonder
        11 to work
        -34 to write
        13 to you
        -65 today
        -26 today $
        7 today and
        -12 today as
        -17 today felt
        -50 today i
        38 today was
        9 together
        -8 toilets
        -19 told
        -31 told her
        -21 told him
        -26 told me
        -25 told the
        17 told them
        46 told to
        6 tomorrow
        28 tonight
        27 tonight $
        -9 too
        21 too $
        16 too broken
        14 too far
        -18 too long
        -13 too many
        -17 too much
        15 too soft
        -40 took
        -25 took me
        -16 took the
        8 tool
        6 top
        19 touch
        5 touched
        6 touching
        6 touching it
        20 towel
        20 towel on
        -31 town
        -31 town $
        -10 traffic
        9 train
        11 trains
        32 tram
        7 trauma work
        19 treating
        97 treatment
        39 treatment $
        6 treatment i
        8 treatment is
        13 treatment so
        7 treatment to
        -13 trick
        49 tried
        9 tried $
        6 tried everything
        16 tried to
        11 trucks
        5 true
        5 trust
        -17 trust people
        26 trust the
        49 truth
        14 truth is
        14 truthful
        38 try
        61 try $
        -8 try again
        10 trying $
        -10 tube
        -13 tuesday
        25 tuesday $
        -20 tuesdays
        40 turn
        16 turn it
        27 turn up
        9 turned
        -5 turned out
        8 turning up
        -10 tutor
        13 twelve
        11 twelve sessions
        8 twelve weeks
        -9 twelve years
        12 twenty
        -12 twenty minutes
        16 twenty sessions
        -29 twice
        -22 twice $
        -7 twins
        -52 two
        26 two buses
        9 two days
        -15 two hours
        -11 two weeks
        -13 two years
        -42 uncle
        19 unconvinced
        -10 understand
        5 understand what
        7 understanding
        -5 understood
        9 undone
        -24 uni
        -15 unless
        -25 until
        14 until the
        34 up
        -19 up $
        17 up ?
        -10 up and
        6 up at
        6 up before
        -21 up every
        15 up for
        17 up here
        -7 up is
        -25 up on
        12 up out
        -6 up to
        13 up with
        -16 up your
        -20 upset
        -27 us
        -12 us $
        -5 us to
        -17 use
        63 use $
        9 use in
        -14 use of
        -27 use to
        -44 used
        -7 used the
        -35 used to
        18 useful
        8 useful to
        -21 useless
        54 useless $
        -17 useless at
        9 useless for
        -18 using
        -20 usually
        -13 values
        11 very
        -23 very helpful
        13 very interesting
        12 very kind
        20 very neat
        -5 very well
        -11 vicar
        -41 video
        6 visits
        -18 voice
        -9 voice $
        10 voices
        -18 wait for
        16 waiting
        -10 waiting for
        -6 waiting list
        6 waiting room
        11 wake
        13 wake up
        -5 walk
        19 walk in
        18 walk out
        -12 walked
        27 walked in
        -15 walked out
        -23 walking
        -26 walking out
        14 wall
        14 wall $
        -10 wallet
        7 wanna
        -29 want
        5 want a
        -17 want it
        12 want me
        19 want out
        -11 want them
        -36 want this
        29 want to
        -27 wanted
        -14 wanted $
        22 wanted it
        -7 wanted to
        -17 wants
        -6 wants to
        6 war
        -12 ward
        -16 warehouse
        -16 warehouse $
        7 warm
        -19 warmer
        -19 warmer $
        -79 was
        -22 was a
        -7 was all
        24 was at
        16 was being
        -7 was confusing
        -9 was excellent
        -5 was fine
        -7 was for
        8 was fourteen
        -10 was freezing
        -36 was going
        -7 was gonna
        -12 was good
        -13 was great
        -8 was heavy
        -14 was hopeless
        12 was hoping
        29 was in
        15 was interesting
        16 was just
        41 was my
        -5 was nervous
        22 was never
        10 was nice
        -7 was no
        47 was on
        -13 was perfect
        -11 was pointless
        -20 was ready
        8 was really
        17 was right
        -6 was sceptical
        -9 was supposed
        -11 was talking
        6 was that
        -6 was the
        7 was thinking
        11 was told
        -15 was too
        29 was useful
        -28 was useless
        10 was warm
        7 was worth
        -18 was wrong
        -53 wasnt
        -9 wasnt $
        -13 wasnt sure
        8 waste
        -12 waste more
        28 waste of
        46 wasting
        29 watch
        -8 watching
        -7 water
        -11 water $
        10 water in
        8 way
        21 way and
        -7 way at
        9 way home
        13 we
        16 we admit
        -41 we agreed
        12 we are
        20 we began
        12 we both
        -43 we can
        7 we chat
        21 we could
        -6 we didnt
        -10 we discussed
        21 we do
        9 we doing
        6 we even
        14 we ever
        6 we get
        6 we go
        -15 we had
        -24 we have
        33 we just
        25 we keep
        -8 we looked
        -19 we lost
        -6 we move
        20 we never
        -6 we not
        -11 we only
        -19 we ran
        12 we seem
        -25 we start
        7 we started
        -21 we still
        -14 we stop
        6 we talk
        -11 we talked
        -18 we went
        -13 we were
        -18 weak
        -37 weather
        -27 wed
        -14 wednesday
        15 wednesdays
        5 wee bit
        -35 week
        -37 week $
        38 week after
        15 week and
        14 week another
        12 week before
        -22 week but
        -7 week four
        13 week i
        -7 week id
        -10 week is
        -26 week no
        -6 week of
        14 week one
        12 week or
        -20 week please
        16 week so
        -7 week three
        -15 weekend
        -7 weekend $
        -24 weekends
        -9 weekly
        20 weeks $
        13 weeks ago
        -5 weeks and
        20 weeks of
        -11 weighted
        -11 weighted blanket
        -32 weird
        39 well
        -32 well $
        -29 well enough
        -12 well i
        10 well see
        -7 well so
        -81 went
        16 went $
        13 went and
        -16 went home
        -8 went quiet
        -19 went to
        -24 were all
        15 were at
        -9 were doing
        -14 were going
        10 were ill
        6 were off
        24 were stuck
        13 werent
        47 weve
        9 weve been
        24 weve done
        59 what
        22 what $
        26 what ?
        20 what a
        -16 what am
        12 what are
        -19 what do
        12 what exactly
        17 what good
        -25 what happened
        -27 what happens
        25 what i
        6 what id
        7 what if
        21 what im
        -16 what is
        25 what it
        40 what ive
        -21 what she
        37 what the
        5 what these
        -20 what they
        8 what this
        -52 what to
        10 what was
        -8 what we
        -36 what you
        -11 what youre
        22 whatever
        -8 whatever i
        6 whatever we
        7 whatever you
        52 whats
        19 whats wrong
        20 whatsoever
        -7 wheel
        9 when
        8 when do
        32 when does
        -39 when i
        -15 when im
        6 when it
        -13 when she
        29 when the
        7 when they
        -16 when we
        -41 when you
        -9 when youre
        43 where
        52 where i
        21 where it
        -23 where the
        18 where we
        35 whether
        9 whether im
        7 whether it
        6 whether its
        -40 which is
        11 which was
        10 while
        -8 while i
        -11 whit
        8 who can
        -5 whoevers in
        41 whole
        14 whole cbt
        17 whole thing
        14 whos
        21 why
        12 why $
        -5 why am
        -12 why did
        10 why do
        -12 why i
        -8 why im
        5 why we
        14 why would
        12 wi
        13 wife
        -17 wife says
        12 wife thinks
        18 will
        27 will $
        9 will be
        -11 will bring
        -7 will continue
        -7 will ever
        -14 will have
        16 will ive
        -14 will let
        17 will make
        20 will stop
        -21 will survive
        -10 will work
        -12 will you
        -26 window
        -13 window $
        5 winston
        -9 wired
        -17 wired this
        -10 wish
        12 wish i
        40 with $
        6 with a
        13 with all
        -16 with anything
        15 with her
        -35 with him
        28 with it
        29 with me
        36 with more
        -38 with my
        11 with no
        -6 with nothing
        22 with respect
        -7 with something
        -28 with that
        -64 with the
        8 with therapy
        28 with this
        -12 with uni
        9 with what
        28 with you
        -34 without
        46 without $
        -7 without him
        23 without it
        -12 without me
        -7 without the
        -7 without you
        -6 wobble
        -6 wobble on
        35 woman
        29 woman $
        39 wonder
        17 wonder if
        18 wonder what
        -27 wonder whether
        22 wonder why
        16 wondering
        -5 wondering whether
        9 wondering why
        35 wont
        20 wont $
        12 wont get
        10 wont help
        -25 wont see
        -17 wont work
        -14 word
        11 word $
        6 word for
        8 words
        12 words $
        24 words words
        -29 work
        -7 work $
        -6 work again
        9 work and
        -5 work at
        23 work for
        6 work is
        -7 work it
        12 work its
        13 work now
        15 work on
        -8 work out
        5 work so
        -25 work we
        -7 work when
        5 work with
        30 worked
        -7 worked by
        18 worked for
        9 working
        22 working ?
        -19 working and
        -9 working for
        12 working on
        -7 works
        -32 works $
        19 works for
        20 works on
        -16 worksheet
        -9 worksheet about
        -12 worksheet on
        -29 worried
        -24 worry
        8 worry $
        8 worry time
        18 worse
        8 worse $
        -17 worse after
        5 worse before
        -15 worse but
        27 worse than
        -30 worst
        -25 worst of
        16 worth
        7 worth a
        32 worth continuing
        -38 worth every
        -16 worth it
        9 worth the
        -12 worthless
        7 would
        13 would $
        -8 would a
        12 would anyone
        -22 would be
        25 would do
        11 would get
        12 would have
        -30 would help
        -9 would like
        -31 would never
        10 would notice
        5 would rather
        -20 wouldnt
        10 wouldnt $
        -24 wouldnt help
        14 wouldve
        9 wound
        11 wound open
        -9 wow
        -9 wow $
        16 wreck
        13 wrecked
        13 wrecked for
        -9 wrecks
        -9 wrecks me
        -15 write
        18 write down
        -20 write here
        10 write it
        -16 writing
        10 writing letters
        -30 writing that
        -10 writing the
        -38 written
        -21 written it
        -22 wrong
        5 wrong $
        -7 wrong ?
        -5 wrong about
        -13 wrong again
        6 wrong and
        -27 wrong for
        22 wrong with
        -7 wrote
        6 wrote it
        5 yall
        -5 yall been
        11 year
        -10 year id
        28 year of
        -27 years
        -35 years $
        10 years ago
        -34 years and
        14 years i
        18 years of
        17 yes
        24 yes to
        -5 yesterday $
        -69 yet
        -32 yet $
        -17 yet but
        7 yet i
        7 yoga
        17 you
        -31 you $
        13 you about
        17 you and
        13 you are
        -55 you asked
        -14 you because
        36 you can
        54 you cant
        12 you could
        6 you did
        -18 you do
        -42 you dont
        -13 you enough
        -5 you explain
        -17 you for
        -14 you forgot
        -7 you gave
        7 you give
        12 you i
        -26 you im
        17 you it
        -7 you its
        7 you like
        26 you listen
        30 you look
        11 you mean
        -16 you mentioned
        -24 you need
        15 you never
        -8 you next
        15 you nod
        42 you not
        8 you or
        -10 you rang
        -6 you remembered
        -35 you said
        11 you say
        12 you seem
        -11 you send
        25 you should
        13 you showed
        -6 you so
        5 you suggested
        21 you tell
        -11 you telling
        10 you the
        -23 you think
        17 you to
        8 you told
        17 you try
        6 you understand
        6 you want
        28 you will
        -5 you would
        28 you write
        -6 youd
        19 youd have
        15 youll
        11 young
        9 young man
        28 younger
        32 your
        -14 your doing
        12 your fault
        15 your feelings
        7 your office
        7 your own
        -5 your predecessor
        49 your time
        50 youre
        23 youre a
        10 youre asking
        -8 youre doing
        -11 youre going
        13 youre kind
        12 youre on
        -5 youre the
        11 youre very
        10 yours $
        12 youve
        11 youve got
        64 zero
        24 zero $
        20 zero change
        32 zilch
        """
}
