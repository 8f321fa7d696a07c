/** The gallery of shapes that networks take. */
export const shapes = {
  title: 'Gallery of network shapes',
  lead: 'The shape of a network decides what is easy in it and what is fragile. Every shape here is alive: its numbers are computed from its drawing, and once you open one, the copy is yours.',
  good: 'Good for',
  bad: 'Weak because',
  state: 'State of {{title}}',
  asDrawn: 'As drawn',
  before: 'Before',
  after: 'After',
  without: 'Without {{name}}',
  density: 'Density',
  steps: 'Mean steps',
  parts: 'Parts',
  centralization: 'Centralization',
  open: 'Open {{title}}',
  openShort: 'Open as my own',
  chain: {
    good: 'Work that is done in sequence, like a supply chain: it is clear who hands over to whom.',
    bad: 'News is slow and changes on the way; one link stops and the network falls in two.',
  },
  star: {
    good: 'Beginning: one person quickly brings many parties together and keeps the direction.',
    bad: 'Everything rests on the centre. It is overloaded, and when it leaves the others are on their own again.',
  },
  circle: {
    good: 'Equality: nobody rules the ways, everybody has two to hold on to.',
    bad: 'The way across is long, and nobody sees the whole.',
  },
  everybody: {
    good: 'A small team with a hard problem: all hear all, nobody is irreplaceable.',
    bad: 'Costly to keep up. Every new member means new ties with all, and ideas from outside seldom come in.',
  },
  bridge: {
    good: 'Two close groups give each other what is new through their bridge.',
    bad: 'One tie only. When it is cut, or kept by those who hold it, the two groups are apart.',
  },
  dense: {
    good: 'Trust and joint work: short ways, and many others when one is cut.',
    bad: 'Time goes into keeping relations up, and all tend to know the same.',
  },
  sparse: {
    good: 'Light to keep up, and every tie brings something that others do not know.',
    bad: 'Long ways that are easily cut; hard to do something large together.',
  },
  clusters: {
    good: 'After: the social capital of three groups is open to all, for just two new ties.',
    bad: 'After: every way between groups leads through A. The next step is to tie F and K.',
  },
} as const;
