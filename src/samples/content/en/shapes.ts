import type { ShapesContent } from '@/samples/content/id/shapes';

export const shapes: ShapesContent = {
  chain: {
    title: 'Chain',
    question: 'How long does news take from A to G, and who can stop it?',
    notes:
      'Everybody knows only the one before and the one after. Delete D in the middle: the network falls in two. Add one tie from A to G and see what changes.',
    frames: ['Chain'],
  },
  star: {
    title: 'Star',
    question: 'What happens if A is not there tomorrow?',
    notes:
      'All meet through A. News arrives in two steps, but only as long as A is there. Delete A to see it, then undo.',
    frames: ['Star'],
  },
  circle: {
    title: 'Ring',
    question: 'Who matters most when everybody has two ties?',
    notes:
      'There is no centre: everybody has two neighbours. One leaves and the network is still whole; two who are far apart leave and it falls in two.',
    frames: ['Ring'],
  },
  everybody: {
    title: 'All connected',
    question: 'How many ties have to be kept up when one more person joins?',
    notes:
      'Every pair is tied. Nobody stands between others, and nobody is irreplaceable. Seven people already have twenty-one ties to keep up.',
    frames: ['All connected'],
  },
  bridge: {
    title: 'Two groups and a bridge',
    question: 'Who holds the way between the two groups, and do they know?',
    notes:
      'Inside a group all know each other. Between the two there is one tie only, from B to J. Delete it, or add a second bridge.',
    frames: ['Two groups'],
  },
  dense: {
    title: 'Eight actors, dense',
    question: 'Are all these ties needed for the purpose?',
    notes:
      'Compare it with the sparse network: as many actors, twice the ties. News arrives fast, and there are other ways when one is cut.',
    frames: ['Dense network'],
  },
  sparse: {
    title: 'Eight actors, sparse',
    question: 'Which tie, if added, would shorten the ways most?',
    notes:
      'As many actors as the dense network and half its ties. Add one tie where you think it helps most, then read the numbers.',
    frames: ['Sparse network'],
  },
  clusters: {
    title: 'Three groups, before and after',
    question: 'What do two new ties open up for fifteen people?',
    notes:
      'Before: three groups that do not know each other. After: A, the centre of the first, is tied to F and K, the centres of the other two. Compare the two states.',
    frames: ['Before', 'After'],
  },
};
