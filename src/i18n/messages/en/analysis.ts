export const analysis = {
  panel: {
    name: 'Network analysis',
    computing: 'Computing…',
    failed:
      'The computation did not succeed. Your map is safe. Change something on the map or reload the page to try again.',
    failedStale: 'The last computation did not succeed. The figures below are of an earlier state.',
    showAll_one: 'Show all ({{count}})',
    showAll_other: 'Show all ({{count}})',
    showMore_one: 'Show {{count}} more',
    showMore_other: 'Show {{count}} more',
    showFewer: 'Show fewer',
    cautions: 'Keep in mind',
  },
  phrase: {
    others_one: '{{count}} other',
    others_other: '{{count}} others',
    partsMore_one: '{{count}} other part',
    partsMore_other: '{{count}} other parts',
    all: 'all',
    lessThanOnePercent: 'less than 1%',
    moreThan99Percent: 'more than 99%',
  },
  reading: {
    title: 'Read this map',
    noActors: 'This map is still empty.',
    noActorsNext: 'Add a first actor, then tie it to others. The reading appears here.',
    oneActor: '{{actor}} is alone on this map so far.',
    oneActorNext: 'Add other actors and tie them: a network is read from its ties.',
    twoTied: '{{one}} and {{other}} are tied directly.',
    twoTiedNext: 'Hubs and brokers can be read from three actors on.',
    twoApart: '{{one}} and {{other}} are not tied yet.',
    twoApartNext: 'Draw a tie between them if they do have to do with each other.',
    noTies: 'There are {{actors}}, but no counted ties between them yet.',
    noTiesNext: 'Tie actors who already deal with each other to start reading this network.',
    onlyLeftOut_one: '{{count}} tie on the map does not count because of the choices in “What counts”.',
    onlyLeftOut_other: '{{count}} ties on the map do not count because of the choices in “What counts”.',
    complete: 'This map has {{actors}} and {{ties}}: every actor is tied directly to all the others.',
    holds:
      'This map has {{actors}} and {{ties}}: all actors can reach each other, in {{steps}} steps on average.',
    oneWay:
      'This map has {{actors}} and {{ties}}: everybody is connected, but along arrows only {{share}} of pairs can be reached, in {{steps}} steps on average.',
    holdsButIsolates:
      'This map has {{actors}} and {{ties}}: those with ties can reach each other, but without a tie so far: {{isolates}}.',
    fragments_one:
      'This map has {{actors}} and {{ties}} in {{count}} part: {{parts}}; {{share}} of pairs cannot reach each other.',
    fragments_other:
      'This map has {{actors}} and {{ties}}, but falls into {{count}} parts: {{parts}}; {{share}} of pairs cannot reach each other.',
    fragmentsAndIsolates_one:
      'This map has {{actors}} and {{ties}} in {{count}} part: {{parts}}; besides, without a tie so far: {{isolates}}.',
    fragmentsAndIsolates_other:
      'This map has {{actors}} and {{ties}}, but falls into {{count}} parts: {{parts}}; besides, without a tie so far: {{isolates}}.',
    sentence: '{{clause}}.',
    whereas: '{{one}}, while {{other}}.',
    hub: '{{actors}} is the main hub, tied to {{ties}} of {{others}} other actors',
    hubs: '{{actors}} are the main hubs, each tied to {{ties}} of {{others}} other actors',
    broker: '{{actors}} is the main broker, on {{share}} of the shortest paths between others',
    brokers: '{{actors}} are the main brokers, each on {{share}} of the shortest paths between others',
    hubBroker:
      '{{actors}} is both main hub and main broker: tied to {{ties}} of {{others}} other actors, and on {{share}} of the shortest paths between them.',
    hubBrokers:
      '{{actors}} are both main hubs and main brokers: each tied to {{ties}} of {{others}} other actors and on {{share}} of the shortest paths.',
    even: 'No hub or broker stands out: ties are spread fairly evenly.',
    singleTies: 'There is no hub or broker yet, because nobody has two ties.',
    closest: 'The quickest way to the others is from {{actors}}, in {{steps}} steps on average',
    closestReached:
      'The quickest way to the others is from {{actors}}, in {{steps}} steps on average within their part',
    closestBridging: '{{clause}}, who also bridge different clusters.',
    closestAndBridging: '{{clause}}, while different clusters are bridged by {{bridging}}.',
    bridging: 'Different clusters are bridged by {{actors}}.',
    equallyClose: 'All actors are equally quick to reach the others, in {{steps}} steps on average.',
    nobodyCloser_one:
      'Nobody is clearly quicker to reach the others; among the connected, the longest distance is {{count}} step.',
    nobodyCloser_other:
      'Nobody is clearly quicker to reach the others; among the connected, the longest distance is {{count}} steps.',
    oneBlock: 'There are no separate clusters, and there is no edge.',
    oneCluster: 'All actors are in one cluster',
    tiedCluster: 'All actors with ties are in one cluster',
    clustersAreParts_one: 'That {{count}} part is a cluster of its own.',
    clustersAreParts_other: 'Each of these {{count}} parts is a cluster of its own.',
    onlyCluster_one: 'There is {{count}} cluster, {{told}}',
    onlyCluster_other: 'There are {{count}} clusters, {{told}}',
    clusters_one: 'There is {{count}} fairly clear cluster: {{told}}',
    clusters_other: 'There are {{count}} fairly clear clusters: {{told}}',
    blurredClusters_one: 'There is {{count}} cluster with blurred borders: {{told}}',
    blurredClusters_other: 'There are {{count}} clusters with blurred borders: {{told}}',
    manyClusters_one: 'There is {{count}} cluster; the {{shown}} largest: {{told}}',
    manyClusters_other: 'There are {{count}} clusters; the {{shown}} largest are {{told}}',
    cluster_one: '{{count}} actor around {{leader}}',
    cluster_other: '{{count}} actors around {{leader}}',
    noClusters: 'No cluster holds two actors or more yet',
    withEdge: '{{clause}}; at the edge: {{edge}}.',
    lookOutside:
      'The next step is not another tie inside, but to find who outside this map needs to be tied in.',
    joinParts:
      'First step: bring these parts together, for example through {{one}} and {{other}}, who have the most ties in their own parts.',
    askAlone: 'First step: find out who is truly not connected, and who is only not mapped yet: {{actors}}.',
    hangsOn: 'This network depends on {{actor}}: without {{actor}}, {{cut}} would be cut off from the rest.',
    hangsOnParts_one:
      'This network depends on {{actor}}: without {{actor}}, {{count}} part is left; cut off from the largest would be {{cut}}.',
    hangsOnParts_other:
      'This network depends on {{actor}}: without {{actor}} there are {{count}} parts, and cut off from the largest would be {{cut}}.',
    hangsApart:
      'This network depends on {{actor}}: without {{actor}}, {{others}} would no longer be connected.',
    hangsOnEach:
      'This network depends on {{actors}}: if any of them left, some actors would be cut off from the rest.',
    hangsLittle: 'Whoever left, only few would be cut off; felt most if it were {{actors}}.',
    standsWithoutAny: 'There is no actor whose leaving would cut others off.',
  },
  caution: {
    noActors: 'Figures appear as soon as there are actors on the map.',
    oneActor: 'With one actor there is nothing to measure yet.',
    twoActors: 'With two actors there are no positions to compare yet.',
    noTies: 'Without ties, every measure of position is zero or has no meaning yet.',
    smallN: 'Only {{actors}}: a single tie may change this reading. Take it as a first hint.',
    disconnected:
      'Distance counts only actors who can reach each other; centralization is of the largest part.',
    complete: 'When everybody is tied to everybody, measures of position tell nobody apart.',
    peripheralUnmapped: 'The edge may mean truly far away, or only not mapped yet.',
    leftOut_one: '{{count}} tie on the map does not count.',
    leftOut_other: '{{count}} ties on the map do not count.',
  },
  figures: {
    title: 'The network in figures',
    formulaAndSource: 'Formula and source',
    formula: 'Formula',
    source: 'Source',
    size: {
      label: 'Size',
      parts_one: '{{count}} part',
      parts_other: '{{count}} parts',
      isolates_one: '{{count}} without a tie',
      isolates_other: '{{count}} without a tie',
      noIsolates: 'nobody isolated',
      about:
        'How many actors are on the map, how many ties count, and into how many unconnected parts they fall. Actors without a tie are counted apart.',
      formula: 'Size = number of actors (n). Part = a set of actors who can reach each other along ties.',
    },
    density: {
      label: 'Density',
      detail: '{{pairs}} of {{possible}} possible ties',
      tooSmall: 'Needs at least two actors.',
      none: 'No pair is tied yet.',
      sparse: 'Sparse: most pairs are not tied directly.',
      medium: 'Medium: quite a few pairs are tied directly.',
      dense: 'Dense: half of the pairs or more are tied directly.',
      full: 'Full: all pairs are tied directly.',
      about:
        'How many of all possible ties are there. Denser is not always better, and large maps are nearly always sparser: compare only maps of similar size. The limits of “sparse” (below 0.25) and “dense” (from 0.50) are Rajut’s convention.',
      formula:
        'Density = m ÷ (n × (n − 1) ÷ 2); m tied pairs, n actors. Several ties between the same two actors count once. Where arrows are followed: number of arrows ÷ (n × (n − 1)).',
    },
    distance: {
      label: 'Mean distance',
      unit: 'steps',
      detail: '{{share}} of pairs connected',
      tooSmall: 'Needs at least two actors.',
      none: 'No pair is connected yet.',
      farthest_one: 'The farthest pair is {{count}} step apart.',
      farthest_other: 'The farthest pair is {{count}} steps apart.',
      about:
        'Along how many ties one actor reaches another on average. The longer the way, the later news arrives and the more easily it changes. Pairs that are not connected are left out of the mean; that is why the share of connected pairs is always given.',
      formula:
        'Mean distance = sum of the shortest distances between connected pairs ÷ number of those pairs.',
    },
    triangles: {
      label: 'Closed triangles',
      detail: 'mean per actor {{value}}',
      none: 'No actor has two ties yet.',
      meaning: 'Where two actors share a partner, {{share}} of them are tied to each other too.',
      about:
        'Whether partners of a partner are tied as well. Many triangles keep trust and cooperation alive; an open triangle is a chance to weave. The mean per actor uses only actors with two ties or more.',
      formula:
        'Transitivity = 3 × triangles ÷ two-step paths. Mean per actor = mean of (tied pairs of partners ÷ all pairs of partners).',
    },
    centralization: {
      label: 'Centralization',
      degree: 'ties',
      betweenness: 'brokerage',
      closeness: 'closeness',
      tooSmall: 'Needs one part with at least three actors.',
      low: 'Spread out: the actors’ positions are fairly equal.',
      medium: 'Somewhat centralized: some actors matter more than others.',
      high: 'Centralized: the network rests largely on one actor.',
      about:
        'How far the network rests on one actor: 0 means all are equal, 1 means everything goes through one centre. Computed on the largest part. The words follow the highest of the three figures; the limits 0.30 and 0.60 are Rajut’s convention.',
      formula:
        'Centralization = sum of differences between the highest value and every actor’s value ÷ the largest possible sum (a star).',
    },
    clusters: {
      label: 'Clusters',
      unit_one: 'cluster',
      unit_other: 'clusters',
      detail: 'modularity {{value}}',
      none: 'No ties yet, so no clusters yet.',
      one: 'All who have ties are in one cluster.',
      blurred: 'The clusters run into each other: quite a few ties cross between them.',
      clear: 'The clusters are fairly clear: most ties stay inside them.',
      cluster: 'Cluster {{number}}',
      about:
        'Actors with more ties among themselves than to others. Another division may be as good, so read it as a suggestion. Actors without ties do not count as clusters. The limit of “clear” (modularity from 0.30) is a habit, not a law.',
      formula:
        'Modularity = share of ties inside clusters − share expected if ties were spread at random. The division with the highest modularity is sought.',
    },
  },
  important: {
    title: 'Who matters?',
    measure: 'Measure of position',
    value: 'value',
    sizeByThis: 'The size of actors on the map follows this measure',
    nobody: 'There is no actor to measure yet.',
    degree: {
      question: 'Who has the most ties?',
      unit_one: 'tie',
      unit_other: 'ties',
      about:
        'How many other actors one actor is tied to directly. Who has many ties knows much and is asked much.',
      formula: 'Value = number of tied actors ÷ (n − 1).',
    },
    betweenness: {
      question: 'Who is a broker?',
      unit_one: 'path',
      unit_other: 'paths',
      about:
        'How often an actor lies on the shortest path between two others. A broker can connect, but can also hold back.',
      formula:
        'Value = sum of the shares of shortest paths between every other pair that run through the actor ÷ ((n − 1) × (n − 2) ÷ 2). Where arrows are followed, without the ÷ 2.',
    },
    closeness: {
      question: 'Who reaches everybody quickest?',
      unit_one: 'step',
      unit_other: 'steps',
      about:
        'How few steps an actor needs to reach all the others. Who is close to all knows early and spreads quickly. Who can reach only some gets a smaller value.',
      formula: 'Value = (r ÷ (n − 1)) × (r ÷ sum of steps); r actors reached. Without ties the value is 0.',
      undefined: '–: this actor reaches nobody, so there are no steps to count.',
    },
    eigenvector: {
      question: 'Who is tied to important actors?',
      about:
        'An actor is important when its partners are. A few ties to the right actors may mean more than many at the edge.',
      formula:
        'Value = sum of the partners’ values × a constant that is the same for all; the highest on the map is 1.',
      undefined: '–: actors outside the main part of the network cannot be compared by this measure.',
    },
    clustering: {
      question: 'Whose partners know each other?',
      about:
        'The share of an actor’s pairs of partners who are tied to each other too. High: a close circle. Low: partners who do not know each other yet, and whom the actor can bring together.',
      formula: 'Value = tied pairs of partners ÷ all pairs of partners.',
      undefined: '–: an actor with fewer than two ties has no pair of partners.',
    },
  },
  roles: {
    title: 'Roles',
    none: 'No role stands out on this map yet.',
    noneHere: 'No particular role on this map.',
    howFound: 'How roles are found',
    source:
      'Measures: Freeman (1978/79), Wasserman & Faust (1994). The names of the roles follow Krackhardt’s kite (1990); the limits are Rajut’s convention.',
    hub: 'Tied to far more actors than average.',
    broker: 'On far more shortest paths than average.',
    closeness: 'Needs far fewer steps than average to reach the others.',
    spanner: 'Joins different parts or clusters.',
    peripheral: 'Few ties and far from the others; perhaps only not mapped yet.',
    isolate: 'Has no tie on this map yet.',
    rules:
      'Hub, broker and closeness centre: the value is at least one standard deviation above the mean of all actors. Boundary spanner: brokerage above the mean, and the network breaks without the actor or the actor is tied to another cluster. Periphery: at most one tie or outside the dense weave, and closeness below the mean.',
  },
  why: {
    mostTies: '{{actor}} is tied to {{ties}} of {{others}} other actors, above the mean ({{mean}}).',
    mostTiesTop: '{{actor}} is tied to {{ties}} of {{others}} other actors; nobody has more.',
    cutsTwo: '{{actor}} joins two parts: every path from {{one}} to {{other}} runs through {{actor}}.',
    cutsSingles: '{{actor}} joins {{others}}: without {{actor}} they cannot reach each other.',
    cutsMany_one: '{{actor}} joins {{count}} part: {{parts}}. Without {{actor}} it is cut off.',
    cutsMany_other:
      '{{actor}} joins {{count}} parts: {{parts}}. Without {{actor}} they are all cut off from each other.',
    manyPaths: '{{actor}} is on {{share}} of the shortest paths between others, above the mean.',
    manyPathsTop: '{{actor}} is on {{share}} of the shortest paths between others; nobody is on more.',
    fewSteps: '{{actor}} is among the quickest to reach the others: {{steps}} steps on average.',
    fewStepsTop: 'Nobody reaches the others more quickly than {{actor}}: {{steps}} steps on average.',
    touchesClusters_one: '{{actor}} joins its own cluster to {{count}} other, through {{via}}.',
    touchesClusters_other: '{{actor}} joins its own cluster to {{count}} others, through {{via}}.',
    oneTie: '{{actor}} has only one tie, to {{via}}.',
    looselyWoven_one: '{{actor}} has {{count}} tie, but is outside the dense weave.',
    looselyWoven_other: '{{actor}} has {{count}} ties, but is outside the dense weave.',
    noTie: '{{actor}} has no tie on this map yet.',
  },
  counted: {
    title: 'What counts',
    tieTypes: 'Tie types that count',
    planned: 'Planned ties',
    auto: 'Automatic',
    yes: 'Count',
    no: 'Do not',
    autoHint: 'Automatic: planned ties count only when this state is a plan.',
    all_one: 'The only tie counts.',
    all_other: 'All {{count}} ties count.',
    nothing: 'There are no ties on this map yet.',
    leftOut_one: '{{count}} tie does not count.',
    leftOut_other: '{{count}} ties do not count.',
  },
  actor: {
    measures: 'Position in the network',
    rank: '{{rank}} of {{of}}',
    rankShared: '{{rank}} of {{of}}, shared with {{others}}',
    absent: 'The reading of this actor appears once the computation is done.',
  },
  citation: {
    seidman: 'Seidman (1983). Network structure and minimum degree. Social Networks 5.',
    rochat:
      'Rochat (2009). Closeness centrality extended to unconnected graphs: the harmonic centrality index. ASNA.',
    krebs: 'Krebs & Holley (2006). Building Smart Communities through Network Weaving.',
    burt: 'Burt (1992). Structural Holes. Harvard University Press.',
    brin: 'Brin & Page (1998). The anatomy of a large-scale hypertextual Web search engine. Computer Networks 30.',
    borgatti: 'Borgatti (1997). Structural holes: unpacking Burt’s redundancy measures. Connections 20.',
    barrat:
      'Barrat, Barthélemy, Pastor-Satorras & Vespignani (2004). The architecture of complex weighted networks. PNAS 101.',
    blondel:
      'Blondel, Guillaume, Lambiotte & Lefebvre (2008). Fast unfolding of communities in large networks. J. Stat. Mech. P10008.',
    bonacich:
      'Bonacich (1972). Factoring and weighting approaches to status scores. J. Math. Sociology 2. Bonacich (1987). Power and centrality. Am. J. Sociology 92.',
    brandes: 'Brandes (2001). A faster algorithm for betweenness centrality. J. Math. Sociology 25.',
    freeman: 'Freeman (1978/79). Centrality in social networks: conceptual clarification. Social Networks 1.',
    newman: 'Newman (2010). Networks: An Introduction. Oxford University Press.',
    wassermanFaust: 'Wasserman & Faust (1994). Social Network Analysis. Cambridge University Press.',
    wattsStrogatz: 'Watts & Strogatz (1998). Collective dynamics of small-world networks. Nature 393.',
  },
} as const;
