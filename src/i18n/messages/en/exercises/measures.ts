/** The texts of one exercise. */
export const measures = {
  title: 'Size, centrality and density',
  chapter: 'PKA module on networks, chapter III',
  about: 'Know your own network by three measures. Rajut counts; you say what it means.',
  timing: '15 minutes drawing, 20 for the three measures, 5 to conclude.',
  ask: { a: 'Who matters by the numbers and was never mentioned?' },
  lookFor: { a: 'Numbers read out without meaning.', b: 'A peripheral actor who may only not be mapped.' },
  selfChecks: {
    size: {
      question: 'What is the size of a network?',
      answer:
        'How many actors are in it, often told with the number of ties. The larger, the more possibilities and the more to keep up.',
    },
    centrality: {
      question: 'What is centrality?',
      answer:
        'How important an actor’s place is: how many direct ties, how often on the way between others, and how near to all.',
    },
    density: {
      question: 'What is density?',
      answer:
        'The share of all possible ties that really exist, from 0 to 1. It decides how easily resources move.',
    },
  },
  steps: {
    draw: {
      title: 'Draw your network',
      about: 'A network you really belong to: a unit, forum, community or class of alumni.',
      prompts: { a: 'Who is often there, and who is only on the list?' },
      checks: { hasActors: 'There are at least eight actors.', hasTies: 'There are at least eight ties.' },
    },
    size: {
      title: 'Size',
      about: 'How many parties and ties there are, and who is not reached yet.',
      prompts: { a: 'Is it too small for its purpose, or too large to keep up?' },
      fields: { size: 'What this size means for us' },
      checks: { answered: 'What the size means is written.' },
    },
    centre: {
      title: 'Centrality',
      about:
        'Who has most ties, who stands between others, who reaches all soonest. These three are often different people.',
      prompts: { a: 'Do you agree with the result? If not, what is not drawn yet?' },
      fields: { centre: 'Who stands out, and why' },
      checks: { answered: 'Who stands out is written.' },
    },
    density: {
      title: 'Density',
      about: 'How many of the possible ties there are. Denser is not always better.',
      prompts: { a: 'If dense: where do new ideas come from? If sparse: what holds it together?' },
      fields: { density: 'What this density means for us' },
      checks: { answered: 'What the density means is written.' },
    },
  },
} as const;
