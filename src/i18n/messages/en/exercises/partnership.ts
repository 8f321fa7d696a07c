/** The texts of one exercise. */
export const partnership = {
  title: 'Exercise 1: a business partnership',
  chapter: 'Diklatpim III text, exercise 1',
  about:
    'Choose a kind of small business, draw its partnership, find the bottleneck on the map, and re-weave until it is gone.',
  timing: '10 minutes choosing, 30 drawing, 15 for the bottleneck, 25 re-weaving, 10 to explain.',
  ask: {
    a: 'What happens to the farmers or craftspeople if this middleman stops?',
    b: 'Who dares lose something for the new structure to work?',
  },
  lookFor: {
    a: 'The middleman is just deleted, without a substitute: the network falls apart.',
    b: 'All new ties rest on one office.',
  },

  steps: {
    kind: {
      title: 'Kind of business',
      about: 'Settle on a business: farming, livestock, fishery, home industry or crafts.',
      prompts: { a: 'Who should be better off by this partnership?' },
      fields: { business: 'Kind of business' },
      checks: {
        saysWhy: 'What the partnership is for is written above the map.',
        answered: 'The business is written.',
      },
    },
    parties: {
      title: 'Parties, pattern and duties',
      about:
        'Partner group, partner company and the institutions involved; what each has to do, and who is tied to whom.',
      prompts: { a: 'Who sells, buys, lends, guides and oversees?' },
      checks: {
        hasActors: 'There are at least six parties.',
        hasTies: 'There are at least five ties.',
        saysSectors: 'The parties come from more than one sector.',
        saysDuties: 'The duties of most parties are written.',
      },
    },
    bottleneck: {
      title: 'Find the bottleneck',
      about:
        'Look for the party whose leaving cuts others off, and for the one with the weakest bargaining position. Rajut marks them.',
      prompts: { a: 'Why is this party the only way?', b: 'Who gains by it?' },
      fields: { found: 'The bottleneck we found, and its effect' },
      checks: {
        bottleneckFound: 'The first map does have a weak point.',
        answered: 'The bottleneck is explained.',
      },
    },
    rebuild: {
      title: 'Re-weave',
      about: 'Make a new state that removes it: new parties, new ties, or a role handed over.',
      prompts: { a: 'Does whoever is pushed out get another role?' },
      checks: {
        hasFrames: 'There is a second state.',
        wovenAnew: 'There are ties that are really new.',
        bottleneckEased: 'The worst weak point is gone or less in the last state.',
      },
    },
    explain: {
      title: 'Explain',
      about: 'Write how this partnership will be developed, and what changes for each party.',
      prompts: { a: 'What makes sure that the agreement is kept?' },
      fields: { analysis: 'Our analysis' },
      checks: { saysReasons: 'At least two changes have a reason.', answered: 'The analysis is written.' },
    },
  },
} as const;
