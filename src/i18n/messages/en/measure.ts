/** What the further measures of position say. */
export const measure = {
  inDegree: {
    question: 'Whom do most arrows lead to?',
    unit_one: 'actor',
    unit_other: 'actors',
    about:
      'How many others have a tie that leads to this actor. Who is sought by many is asked much, and many depend on them.',
    formula: 'Value = number of actors with a tie leading here ÷ (n − 1).',
    undefined: '–: directions are not followed. Switch on “follow directions” under “What counts”.',
  },
  outDegree: {
    question: 'Where do most arrows come from?',
    unit_one: 'actor',
    unit_other: 'actors',
    about:
      'How many others this actor’s ties lead to. Who reaches out to many gives, spreads or oversees much.',
    formula: 'Value = number of actors that ties from here lead to ÷ (n − 1).',
    undefined: '–: directions are not followed. Switch on “follow directions” under “What counts”.',
  },
  strength: {
    question: 'Whose ties are strongest?',
    about: 'The sum of what an actor’s ties weigh: a strong tie counts two, a weak one counts one.',
    formula:
      'Value = 2 × strong ties + weak ties. Several ties with the same actor count once, as the strongest.',
  },
  harmonic: {
    question: 'Who is close, even where the network is broken?',
    about:
      'Like closeness, but those nearby count far more than those far away, and those out of reach add nothing. On the kite its order differs from closeness.',
    formula: 'Value = sum of (1 ÷ steps) to all others ÷ (n − 1).',
  },
  pagerank: {
    question: 'Where does somebody who follows ties arrive most often?',
    about:
      'The share of time that somebody who walks along ties at random spends at an actor. In a broken network, compare only inside one part.',
    formula:
      'Value r = (1 − 0.85) ÷ n + 0.85 × sum of (a contact’s r ÷ its number of ties); all values sum to 1.',
  },
  constraint: {
    question: 'Whose contacts close in on them?',
    about:
      'How far an actor’s contacts lead back to the same people. Low means bridging gaps and having choices; high means being closed in.',
    formula:
      'Value = sum over each contact j of (p_ij + sum of p_iq × p_qj)²; p is the share of an actor’s ties that go to another. May be slightly above 1.',
    undefined: '–: without ties there is nothing that constrains.',
  },
  egoConstraint: {
    question: 'Whose own circle is closed?',
    about:
      'Constraint counted only from ties among one’s own contacts, as in an interview about one person. Compare it with 1 ÷ the number of contacts, not with a fixed limit.',
    formula:
      'Value = sum over each contact j of (1 ÷ k + sum of 1 ÷ (k × (t_q + 1)))²; k contacts, q those who know j, t_q contacts whom q knows. Ties outside the circle are not seen.',
    undefined: '–: without ties there is nothing that constrains.',
  },
  effectiveSize: {
    question: 'Whose contacts are not repeats of each other?',
    about:
      'The number of contacts less those who know each other: how many different worlds an actor reaches.',
    formula: 'Value = k − 2t ÷ k; k contacts, t ties among them.',
    undefined: '–: without ties there are no contacts to count.',
  },
  eccentricity: {
    question: 'Who is farthest from somebody?',
    about: 'Steps to the farthest actor still within reach. A small value: nobody is far away.',
    formula: 'Value = most steps of all an actor’s shortest paths.',
    undefined: '–: this actor reaches nobody.',
  },
  core: {
    question: 'Who is in a layer that holds itself together?',
    about: 'This actor is in a part where everybody has at least so many ties inside that part.',
    formula:
      'Value = the largest k for which the actor stays after everybody with fewer than k ties is taken away, again and again.',
  },
  reach2: {
    question: 'Who reaches most within two steps?',
    unit_one: 'actor',
    unit_other: 'actors',
    about:
      'The share of others who are tied directly or through one contact. News stays whole for two or three steps. Not a measure of progress: a single centre puts everybody two steps apart.',
    formula: 'Value = number of actors at most two steps away ÷ (n − 1).',
  },
} as const;
