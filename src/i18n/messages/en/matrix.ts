/** Ties pair by pair, in a table of all against all. */
export const matrix = {
  title: 'Ties in a cross table',
  command: 'Fill in ties in a cross table',
  hint: 'Press once for a strong tie, twice for a weak one, three times to delete it. Arrow keys walk the cells.',
  tooFew: 'Add at least two actors on the map.',
  tooMany:
    'This table is for {{most}} actors at most. For a larger map connect them there, or paste a list of ties.',
  strong: 'strong',
  weak: 'weak',
  none: 'none',
} as const;
