/** The texts of one exercise. */
export const components = {
  title: 'Exercise 2: the eight components',
  chapter: 'Diklatpim III text, exercise 2',
  about: 'Draw a network that exists, then re-weave it by its eight components.',
  timing: '20 minutes drawing, 30 for the components, 20 re-weaving, 5 to tell.',
  ask: { a: 'Which norm does everybody know and nobody has written?' },
  lookFor: { a: 'Technology answered with “a WhatsApp group” without asking who is not in it.' },

  steps: {
    existing: {
      title: 'The network that exists',
      about: 'Draw the relations that have grown so far.',
      prompts: { a: 'Since when, and for what, is there this network?' },
      checks: {
        hasActors: 'There are at least six actors.',
        hasTies: 'There are at least six ties.',
        saysDuties: 'The roles of most actors are written.',
      },
    },
    eight: {
      title: 'Eight components',
      about:
        'Look at each: content, needs, structure, norms, social capital, human capital, technology and commitment.',
      prompts: { a: 'Which component is weakest, and which was thought to be settled?' },
      checks: { filledIncomponents: 'All eight are written.', filledInnorms: 'There is an agreed norm.' },
    },
    rebuild: {
      title: 'Re-weave',
      about: 'Make a new state that answers the weak component. Begin with the social capital that is there.',
      prompts: { a: 'Which new tie feels strange to the parties, and how is it introduced?' },
      checks: {
        hasFrames: 'There is a second state.',
        wovenAnew: 'There are new ties.',
        nobodyAlone: 'In the state in view nobody is without a tie.',
      },
    },
    tell: {
      title: 'Tell what changes',
      about: 'Compare, give reasons, conclude.',
      prompts: { a: 'What is the first sign that the new structure works?' },
      fields: { story: 'What changes, and why' },
      checks: { saysReasons: 'At least two changes have a reason.', answered: 'The story is written.' },
    },
  },
} as const;
