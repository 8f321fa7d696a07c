/** What the further measures of position say. */
export const measure = {
  inDegree: {
    here: 'Sought most: {{actors}}, by {{value}} of {{others}} other actors.',
    follows: 'Ask whether it is too much, and what others could take over.',
    question: 'Who is sought most?',
    unit_one: 'actor',
    unit_other: 'actors',
    about:
      'How many others have a tie that leads to this actor. Who is sought by many is asked much, and many depend on them.',
    formula: 'Value = number of actors with a tie leading here ÷ (n − 1).',
    undefined: '–: directions are not followed. Switch on “Follow directions” under “What counts”.',
  },
  outDegree: {
    here: 'Reaching out most: {{actors}}, to {{value}} of {{others}} other actors.',
    follows: 'Use them to spread news, and check whether they get answers too.',
    question: 'Who reaches out most?',
    unit_one: 'actor',
    unit_other: 'actors',
    about:
      'How many others this actor’s ties lead to. Who reaches out to many gives, spreads or oversees much.',
    formula: 'Value = number of actors that ties from here lead to ÷ (n − 1).',
    undefined: '–: directions are not followed. Switch on “Follow directions” under “What counts”.',
  },
  strength: {
    here: 'The most weight of ties: {{actors}}, {{value}}.',
    follows: 'Take care of these strong ties; harder cooperation can begin here.',
    question: 'Whose ties weigh most?',
    about: 'The sum of what an actor’s ties weigh: a strong tie counts two, a weak one counts one.',
    formula:
      'Value = 2 × strong ties + weak ties. Several ties with the same actor count once, as the strongest.',
  },
  harmonic: {
    here: 'Closest to the others by this measure: {{actors}}.',
    follows: 'Use this instead of closeness where the network is broken.',
    question: 'Who is close, even where the network is broken?',
    about:
      'Like closeness, but those nearby count far more than those far away, and those out of reach add nothing. So its order may differ from closeness.',
    formula: 'Value = sum of (1 ÷ steps) to all others ÷ (n − 1).',
  },
  pagerank: {
    here: 'Passed most often by a random walker: {{actors}}, {{value}} of the time.',
    follows: 'Use it to find who is referred to by those who are often referred to.',
    question: 'Who is visited most often when people follow ties?',
    about:
      'Imagine somebody walking from actor to actor along ties chosen at random: this is the share of time spent here. In a broken network, compare only inside one part.',
    formula:
      'Value r = (1 − 0.85) ÷ n + 0.85 × sum of (a contact’s r ÷ its number of ties); all values sum to 1.',
  },
  constraint: {
    here: 'Most closed in: {{actors}}. Freest: {{lowest}}.',
    follows: 'Introduce those who are closed in to somebody outside their circle; the free ones can bridge.',
    question: 'Who is closed in by their own contacts?',
    about:
      'How far an actor’s contacts lead back to the same few people. Low means bridging gaps and having choices; high means being closed in.',
    formula:
      'Value = sum over each contact j of (p_ij + sum of p_iq × p_qj)²; p is the share of an actor’s ties that go to another. May be slightly above 1.',
    undefined: '–: without ties there is nothing that constrains.',
  },
  egoConstraint: {
    here: 'Most closed circle: {{actors}}. Most open: {{lowest}}.',
    follows: 'One new contact outside the circle lowers this value already.',
    question: 'Whose circle is closed?',
    about:
      'Constraint counted only from ties among one’s own contacts, as in an interview about one person. Compare it with 1 ÷ the number of contacts, not with a fixed limit.',
    formula:
      'Value = sum over each contact j of (1 ÷ k + sum of 1 ÷ (k × (t_q + 1)))²; k contacts, q those who know j, t_q contacts whom q knows. Ties outside the circle are not seen.',
    undefined: '–: without ties there is nothing that constrains.',
  },
  effectiveSize: {
    here: 'Reaching the most different worlds: {{actors}}, as if by {{value}} contacts.',
    follows: 'Ask those with high values to look for new ideas and support.',
    question: 'Whose contacts come from different worlds?',
    about:
      'The number of contacts less those who know each other: how many different worlds an actor reaches.',
    formula: 'Value = k − 2t ÷ k; k contacts, t ties among them.',
    undefined: '–: without ties there are no contacts to count.',
  },
  eccentricity: {
    here: 'Farthest from somebody: {{actors}}, up to {{value}} steps. Closest to every end: {{lowest}}.',
    follows:
      'Tell important news directly to those with high values, rather than wait for it to be passed on.',
    question: 'Who is farthest from somebody?',
    about: 'Steps to the farthest actor still within reach. A small value: nobody is far away.',
    formula: 'Value = most steps of all an actor’s shortest paths.',
    undefined: '–: this actor reaches nobody.',
  },
  core: {
    here: 'The innermost layer: {{actors}}, each with at least {{value}} ties inside it.',
    follows: 'This layer holds when a tie breaks: start working together here, then invite the next layer.',
    question: 'Who is in the innermost layer?',
    about:
      'A layer in which everybody has at least so many ties to other members. The higher the number, the denser the layer.',
    formula:
      'Value = the largest k for which the actor stays after everybody with fewer than k ties is taken away, again and again.',
  },
  reach2: {
    here: 'Reaching most within two steps: {{actors}}, {{value}} of {{others}} other actors.',
    follows: 'Choose them when a message may pass through one other at most.',
    question: 'Who reaches most within two steps?',
    unit_one: 'actor',
    unit_other: 'actors',
    about:
      'The share of others who are tied directly or through one contact. News stays whole for two or three steps. Not a measure of progress: a single centre puts everybody two steps apart.',
    formula: 'Value = number of actors at most two steps away ÷ (n − 1).',
  },
  degree: {
    here: 'Most ties: {{actors}}, with {{value}} of {{others}} other actors.',
    follows: 'Begin here when news has to spread, and make sure it does not become too much for one actor.',
  },
  betweenness: {
    here: 'Most often between others: {{actors}}, on {{value}} of the shortest paths.',
    follows: 'Involve brokers early, and prepare a second way so that news does not get stuck.',
  },
  closeness: {
    here: 'Closest to all within reach: {{actors}}, {{value}} steps in total.',
    follows: 'Start here when everybody has to know something soon.',
  },
  eigenvector: {
    here: 'Best tied to actors who are well tied themselves: {{actors}}.',
    follows: 'Take important proposals along this way: it leads into an influential circle.',
  },
  clustering: {
    here: 'Their partners know each other best: {{actors}}, {{value}} of the pairs are tied.',
    follows: 'High: rely on them for work that needs trust. Low: ask the actor to bring partners together.',
  },
  bargaining: {
    here: 'Strongest in bargaining: {{actors}}. Weakest: {{lowest}}.',
    follows: 'Help the weak to more choices: one more partner or one other way makes them stronger.',
  },
  allSame: 'All values are the same, so this measure tells nobody apart on this map.',
  whatToDo: 'What can be done',
  main: 'Main measures',
  others: 'Other measures',
  caution: {
    disconnected: 'The network is broken: compare only actors in the same part.',
    withoutArrows: 'This measure is read without arrows all the same.',
    layers_one: '{{count}} tie type is read at once. With another one counted, the order may differ.',
    layers_other:
      '{{count}} tie types are read at once. With only one of them counted, the order may differ.',
    smallN: 'A map this small changes easily: one tie may change the order.',
    boundary: 'Actors at the edge may only look small because their ties are not mapped yet.',
  },
  role: {
    hub: {
      follows:
        'Use as a way in to spread news, and share some of the work so that the network does not rest on one actor.',
      caution: 'Many ties need not mean much influence: look also at how strong they are and what flows.',
    },
    broker: {
      follows: 'Invite early, then weave a second way so that news does not depend on one actor.',
      caution: 'A broker can connect and can hold back; the map does not show which.',
    },
    closeness: {
      follows: 'Start here when everybody has to know something soon.',
      caution: 'Close is counted in steps, not in readiness to help.',
    },
    spanner: {
      follows:
        'Ask to bring people of two clusters together; one more tie between them makes it safer already.',
      caution: 'The borders of clusters are a suggestion: with other clusters, others bridge them.',
    },
    peripheral: {
      follows: 'Ask directly what is needed; a second tie keeps this actor from being lost.',
      caution: 'At the edge there often are relations to the outside that this map does not show.',
    },
    isolate: {
      follows:
        'Find out whether there really is no relation; if so, look for somebody who can introduce this actor.',
      caution: 'No tie on the map is not the same as no relation.',
    },
  },
} as const;
