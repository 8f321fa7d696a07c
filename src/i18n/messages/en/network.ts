/** The network as a whole: further figures, and what following arrows changes. */
export const network = {
  more: 'More figures',
  arrows:
    'Paths and distances follow arrows. Roles (who is hub, broker, closest), clusters, weak points and centralization are read without them.',
  tooSmall: 'Needs at least two actors.',
  fragmentation: {
    label: 'Fragmentation',
    detail: 'connectedness {{value}}',
    none: 'In one piece: all actors are in one part.',
    all: 'Wholly in pieces: no pair is connected.',
    some: '{{share}} of pairs are in different parts.',
    about:
      'The share of pairs of actors that no ties connect, whichever way ties point. What is left is called connectedness.',
    formula: 'Fragmentation = 1 − sum of s × (s − 1) over all parts ÷ (n × (n − 1)); s actors in one part.',
  },
  efficiency: {
    label: 'Efficiency',
    none: 'Nobody can be reached yet.',
    all: 'All actors are reached in one step.',
    some: 'At {{share}} of what it would be if all actors were tied directly.',
    about:
      'How short the ways between all actors are. A pair that cannot be reached counts as zero, so that the figure falls when ways grow longer and when the network falls apart. Not a measure of progress: a single hub already shortens all ways.',
    formula: 'Efficiency = mean of 1 ÷ steps over all pairs of actors.',
  },
  reciprocity: {
    label: 'Reciprocity',
    ignored: 'Arrows are not followed. Turn on “Follow directions” under “What counts”.',
    noArrows: 'There is no arrow yet that could be answered.',
    some: '{{share}} of arrows are answered by one the other way.',
    about:
      'Whether those who give also receive. A tie without direction and a two-way one count as two arrows that answer each other.',
    formula: 'Reciprocity = answered arrows ÷ all arrows.',
  },
  sectors: {
    none: 'No actor’s sector is filled in yet.',
    one: 'All actors whose sector is filled in are of one sector.',
    mixing: {
      label: 'Ties across sectors',
      detail: '{{across}} of {{pairs}} ties cross sectors',
      assortativity: 'assortativity {{value}}',
      noPair: 'There is no tie yet between actors whose sector is filled in.',
      inward: 'More ties within their own sector than with other sectors.',
      even: 'As many ties within sectors as across.',
      outward: 'More ties with other sectors than within their own.',
      about:
        '−1 means all ties are within sectors, 1 means all cross them. Small sectors have more ties outward by themselves. Assortativity allows for that: 0 when sectors play no part, 1 when all ties are within sectors. Only actors whose sector is filled in count.',
      formula:
        'E–I = (ties across − ties within) ÷ all these ties. Assortativity = (d − h) ÷ (1 − h); d share of ties within sectors, h the share expected if ends of ties were paired at random.',
    },
    variety: {
      label: 'Variety of sectors',
      detail_one: '{{count}} sector · Blau {{value}}',
      detail_other: '{{count}} sectors · Blau {{value}}',
      low: 'Little variety: most actors are of the same sector.',
      medium: 'Some variety: several sectors are represented.',
      high: 'Varied: the sectors on the map have nearly as many actors each.',
      about:
        'How evenly actors are spread over the sectors on the map: 0 when nearly all are of one, 1 when all sectors have as many. Sectors that are not on the map yet are not seen here. The limits 0.50 and 0.90 are Rajut’s convention.',
      formula:
        'Blau = 1 − sum of p²; p the share of actors of each sector. Variety = Blau ÷ (1 − 1 ÷ K); K number of sectors.',
    },
  },
  coreFit: {
    label: 'Core and periphery',
    detail_one: 'core: {{count}} actor',
    detail_other: 'core: {{count}} actors',
    none: 'Needs a part of at least five actors whose ties are not spread evenly.',
    whole: 'Everybody in the largest part is tied to everybody: one core, no periphery yet.',
    weak: 'Fits poorly: one dense core with a sparse periphery is not to be seen.',
    medium: 'Fits fairly: there is a core, but its border is blurred.',
    strong: 'Fits well: one dense core, and a periphery with few ties of its own.',
    about:
      'How well the picture of one dense core with a periphery of few ties of its own fits the largest part. A star with one centre fits as well, so that this figure alone does not decide the stage. The limits 0.50 and 0.75 are Rajut’s convention.',
    formula:
      'Fit = correlation between the ties there are and the picture “tied within the core, not tied within the periphery”; ties between core and periphery are left out.',
  },
  smallWorld: {
    label: 'Small world',
    none: 'Cannot be compared yet: the largest part has too few actors or ties.',
    yes: 'More closed than a random network of this size, and yet ways are short.',
    no: 'No more closed than a random network of this size.',
    about:
      'Whether contacts know each other more often than by chance without making ways to others longer. Above 1 means yes. Of the largest part; coarse in small networks.',
    formula:
      'Ratio = (C ÷ random C) ÷ (L ÷ random L); C mean clustering, L mean distance, random C = k ÷ (n − 1), random L = (ln n − 0.5772) ÷ ln k + 0.5; k mean number of ties.',
  },
  citation: {
    blau: 'Blau (1977). Inequality and Heterogeneity. Free Press.',
    borgattiEverett: 'Borgatti & Everett (1999). Models of core/periphery structures. Social Networks 21.',
    keyPlayers:
      'Borgatti (2006). Identifying sets of key players in a social network. Comput. Math. Organ. Theory 12.',
    humphriesGurney: 'Humphries & Gurney (2008). Network ‘small-world-ness’. PLoS ONE 3.',
    krackhardtStern:
      'Krackhardt & Stern (1988). Informal networks and organizational crises. Soc. Psychol. Q. 51.',
    latoraMarchiori:
      'Latora & Marchiori (2001). Efficient behavior of small-world networks. Phys. Rev. Lett. 87.',
    muellerSchuessler: 'Mueller & Schuessler (1961). Statistical Reasoning in Sociology. Houghton Mifflin.',
    newmanMixing: 'Newman (2003). Mixing patterns in networks. Phys. Rev. E 67.',
  },
} as const;
