/** The texts of one exercise. */
export const principles = {
  title: 'Networking in your own experience',
  chapter: 'PKA module on networks, chapter II',
  about:
    'Look back at your own experience through three principles of networking and the four steps know, like, trust, work together.',
  timing: '10 minutes drawing, 15 for the principles, 15 for the four steps, 5 for sharing.',
  ask: {
    a: 'Whom did you help this year without being asked?',
    b: 'If everybody in your network is like you, what do you never hear?',
  },
  lookFor: {
    a: 'Stories that leap from knowing to asking for help.',
    b: 'Reciprocity that is counted like a debt.',
  },
  selfChecks: {
    whyNetworks: {
      question: 'Why are networks needed for public problems?',
      answer:
        'Public problems concern many, and nobody holds all the knowledge, money and authority. Through a network what is scattered comes together and works together.',
    },
    whatIsNetwork: {
      question: 'What is a working network?',
      answer:
        'A set of relations, strong and weak, among parties who are out to reach something. News, skill, money and trust flow in it.',
    },
    whatIsNetworking: {
      question: 'What is networking?',
      answer:
        'The steady work of building and keeping up relations that are useful to all, not just collecting contacts.',
    },
  },
  steps: {
    ownMap: {
      title: 'Draw the network of that experience',
      about: 'Choose one real experience. Draw who was involved and the ties of that time.',
      prompts: { a: 'What could not have been done alone?', b: 'Who opened a door?' },
      checks: { hasActors: 'There are at least five actors.', hasTies: 'There are at least four ties.' },
    },
    three: {
      title: 'Three principles',
      about: 'For that experience, write where the three principles showed, or were missing.',
      prompts: { a: 'Which principle comes easiest to you, and which is most often forgotten?' },
      fields: {
        reciprocity: 'Reciprocity: who helped whom, and when did it come back?',
        exchange: 'Exchange: which different resources completed each other?',
        similarity: 'Similarity: what made it easy to connect, and who was left out by it?',
        conclusion: 'What I conclude',
      },
      checks: {
        answered: 'All three principles and the conclusion are written.',
        saysResources: 'What they have and need is written for at least two actors.',
      },
    },
    kltb: {
      title: 'Know, like, trust, work together',
      about:
        'Choose three ties. Mark how far each has come, then write how it went from one step to the next. No step can be skipped.',
      prompts: {
        a: 'What did you do to be known, before asking for anything?',
        b: 'When did you listen more than you talked?',
      },
      fields: { story: 'The story of one tie, step by step', stuck: 'A tie that stopped half-way, and why' },
      checks: {
        saysMaturity: 'At least three ties say how far they have grown.',
        answered: 'Both stories are written.',
      },
    },
  },
} as const;
