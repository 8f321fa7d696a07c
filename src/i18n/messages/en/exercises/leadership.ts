/** The texts of one exercise. */
export const leadership = {
  title: 'Putting a network to work, and leading it',
  chapter: 'PKA module on networks, chapter V',
  about: 'Take one case through purpose, design, growth and performance, and look at how you lead it.',
  timing: '10 minutes a phase, 20 to judge leadership.',
  ask: { a: 'Which role could you let go this week?' },
  lookFor: { a: 'A leader who gives himself five everywhere.' },
  selfChecks: {
    role: {
      question: 'What does leadership do for an effective network?',
      answer:
        'Not to command and control but to connect and collaborate: keep the shared purpose, look after trust, ease exchange, handle differences and share roles.',
    },
    phases: {
      question: 'What are the phases of putting a network to work?',
      answer:
        'Find the shared purpose; design actors, structure and norms; grow in members and exchange; then perform. After that the purpose is looked at again, and the network may change or end.',
    },
  },
  steps: {
    purpose: {
      title: 'Purpose',
      about: 'A purpose that is clear, moving and shared.',
      prompts: { a: 'Could every party say it in words of its own?' },
      fields: { shared: 'How this purpose becomes everybody’s' },
      checks: { saysWhy: 'The purpose is written above the map.', answered: 'How is written.' },
    },
    design: {
      title: 'Design',
      about: 'Who is involved, which ties are strengthened, which norms are agreed.',
      prompts: { a: 'Which relation is there and only needs waking?' },
      checks: {
        hasActors: 'There are at least six actors.',
        hasTies: 'There are at least six ties.',
        filledInnorms: 'There is an agreed norm.',
      },
    },
    grow: {
      title: 'Growth',
      about: 'Design the next state: new members, new exchange.',
      prompts: { a: 'Who could be the next hub?' },
      checks: { hasFrames: 'There is a next state.', wovenAnew: 'It has new ties.' },
    },
    perform: {
      title: 'Performance',
      about: 'Which benefit is felt, by whom, and how it is measured.',
      prompts: { a: 'If this network stopped, who would feel it first?' },
      fields: { value: 'The benefit and how it is measured' },
      checks: { answered: 'The benefit is written.' },
    },
    leader: {
      title: 'How you lead',
      about: 'Judge the network and yourself, then choose one thing to practise.',
      prompts: { a: 'When did you last bring two people together without staying between them?' },
      checks: {
        filledIncriteria: 'The eight criteria are judged.',
        filledIntraits: 'The six traits are judged, and what to practise is written.',
      },
    },
  },
} as const;
