/** The texts of one exercise. */
export const mapping = {
  title: 'Guided mapping',
  chapter: 'PKA module on networks, chapter IV',
  about:
    'From the problem to a re-woven map in six steps. Stop and go on whenever you like; skipping is allowed.',
  timing:
    '10 minutes for the problem, 25 for actors and ties, 20 for reading, 25 for weaving, 10 for concluding.',
  ask: {
    a: 'Who is not on this map because we seldom meet them?',
    b: 'If this person is transferred next month, what breaks?',
  },
  lookFor: {
    a: 'A group that lists government offices only.',
    b: 'A map without weak ties and conflict: usually not yet honest.',
  },
  selfChecks: {
    mapSteps: {
      question: 'What are the steps of mapping a network?',
      answer:
        'Fix the problem and the purpose; find who is concerned, what they have and need; draw their relations to us and to each other; then read the structure to prepare the weaving.',
    },
    weaveSteps: {
      question: 'What are the steps of re-weaving a network?',
      answer:
        'Join the separate groups through one weaver; share the connecting among several; tie those hubs together; then keep the core close and the edge open. A new tie should grow from a relation that is there.',
    },
  },
  steps: {
    why: {
      title: 'Problem and purpose',
      about:
        'Write the problem to be solved and what the network is for. Both stay above the map while you draw.',
      prompts: {
        a: 'What does not work now, and for whom?',
        b: 'If this network succeeds, what will be different in a year?',
        c: 'Why can you not solve this alone?',
      },
      checks: { saysWhy: 'The problem, the purpose or the question is written.' },
    },
    who: {
      title: 'Who is in it',
      about:
        'Answer the questions one by one and write the names that come up; do not sift yet. Then add sector, inside or outside, what they have and what they need.',
      prompts: {
        a: 'Who has helped with such a thing before, or would?',
        b: 'Who holds what is needed: money, data, skill, authority, influence?',
        c: 'Who is affected, and who is seldom asked?',
        d: 'Who could stand in the way, and what do they care about?',
        e: 'Whom outside your organisation have you not thought of: business, university, media, community leaders?',
      },
      checks: {
        hasActors: 'There are at least eight actors on the map.',
        saysSectors: 'Most actors have a sector, and there is more than one.',
        bothCircles: 'There are parties from inside and from outside.',
        saysResources: 'What they have and need is written for at least three actors.',
      },
    },
    ties: {
      title: 'Who is tied to whom',
      about:
        'Begin with your own ties, then look at the other pairs. Tell strong from weak, and note direction and type.',
      prompts: {
        a: 'Whom do you talk to every week, and whom do you know by name only?',
        b: 'Who passes news to whom? Who gives permission, money or goods?',
        c: 'Who does not get on? A map with good weather only deceives.',
      },
      fields: { noConflict: 'We asked, and no parties are in conflict' },
      checks: {
        hasTies: 'There are at least ten ties.',
        bothStrengths: 'There are strong and weak ties.',
        askedConflict: 'Conflict was asked about: it is on the map, or said not to be there.',
      },
    },
    read: {
      title: 'Read the map',
      about:
        'Rajut answers the module’s five questions from your map. Write your own conclusion beside each; the two may differ.',
      fields: {
        optimal: 'Do the ties serve the purpose as they are?',
        missing: 'Which important tie is missing?',
        main: 'Who are the main actors?',
        should: 'Who should matter and does not yet?',
        potential: 'Who could become a hub or an innovator?',
      },
      checks: { answered: 'You have answered all five.' },
    },
    weave: {
      title: 'Re-weave',
      about:
        'Make a new state from the present one, then add the ties that help most. The guide and Rajut’s proposals help; the decision is yours.',
      prompts: { a: 'Which tie grows from a relation that is there?', b: 'Who could introduce them?' },
      checks: {
        hasFrames: 'There is a second state.',
        wovenAnew: 'The last state has a tie that the first has not.',
        hasWeaver: 'It is said who the weaver is.',
      },
    },
    conclude: {
      title: 'Compare and conclude',
      about:
        'Compare before and after, write the reason of each change, and conclude what you will do this week.',
      prompts: {
        a: 'What gets better, and what does not yet?',
        b: 'Which first step needs nobody’s permission?',
      },
      fields: { conclusion: 'Our conclusion', firstStep: 'The first step, by whom, when' },
      checks: {
        saysReasons: 'At least two changes have a written reason.',
        answered: 'Conclusion and first step are written.',
      },
    },
  },
} as const;
