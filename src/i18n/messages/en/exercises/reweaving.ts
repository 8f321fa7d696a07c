/** The texts of one exercise. */
export const reweaving = {
  title: 'A case: mapping and re-weaving',
  chapter: 'PKA module on networks, chapter IV',
  about: 'One real case, from the need to an effective structure, through stages of your own design.',
  timing: '15 minutes for the case, 20 for the map, 25 for the stages, 15 to explain.',
  ask: { a: 'Which new tie is cheapest and changes most?' },
  lookFor: {
    a: 'A final structure that just ties everybody to everybody.',
    b: 'A weaver who stays the only centre.',
  },

  steps: {
    case: {
      title: 'The case and its need',
      about: 'Choose a case whose network needs re-weaving.',
      prompts: { a: 'What shows that the network is the trouble, and not the people?' },
      fields: { need: 'Why it needs re-weaving' },
      checks: { saysWhy: 'Problem or purpose is written above the map.', answered: 'The need is written.' },
    },
    now: {
      title: 'The map as it is',
      about: 'Draw the structure as it is.',
      prompts: { a: 'Who depends on whom?' },
      checks: {
        hasActors: 'There are at least six actors.',
        hasTies: 'There are at least six ties.',
        bothStrengths: 'There are strong and weak ties.',
      },
    },
    stages: {
      title: 'Stage by stage',
      about:
        'Make one state for each stage of the re-weaving. The guide shows where your map is and what comes next.',
      prompts: { a: 'Which stage may be skipped because the network is small?' },
      checks: {
        hasFrames: 'There are at least three states: now, between, and aim.',
        wovenAnew: 'The last state has new ties.',
        stageReached: 'By the numbers the last state is in a later stage.',
      },
    },
    effective: {
      title: 'The effective structure',
      about: 'Compare the first and the last state, and give a reason for each change.',
      prompts: { a: 'Who loses by the new structure, and how are they brought along?' },
      fields: { effect: 'Why this structure is more effective' },
      checks: {
        saysReasons: 'At least three changes have a reason.',
        answered: 'The explanation is written.',
      },
    },
  },
} as const;
