export const stage = {
  title: 'Stage of the network',
  here: 'here',
  current: 'current stage',
  shareOf: '{{stage}}, stage {{number}} of 4, fit {{share}}',
  list: 'The four stages and how well each fits',
  indicative: 'indicative',
  transition: 'in transition',
  next: 'What would have to change for the stage “{{stage}}”',
  nextLast: 'What to look after',
  keepInMind: 'Keep in mind',
  toGuide: 'Open the guide to this stage',
  summary: '{{stage}}, {{share}}',
  summaryNoted: '{{stage}}, {{share}} ({{notes}})',
  fact: {
    noActors: 'This map is empty. Add actors and their ties; the stage can be read from four actors on.',
    tooFew_one: 'Only {{count}} actor so far. The stage can be read from four actors on.',
    tooFew_other: 'Only {{count}} actors so far. The stage can be read from four actors on.',
    noTies_one: 'There is {{count}} actor and no tie that counts.',
    noTies_other:
      'There are {{count}} actors, but no tie that counts. As long as that is so, each stands alone.',
    apart_one: 'The network is {{count}} part; {{share}} of the pairs cannot reach each other.',
    apart_other:
      'The network is {{count}} parts that are not connected; {{share}} of the pairs cannot reach each other.',
    largestPart: 'The largest part holds only {{members}} of {{all}} actors: {{names}}.',
    isolates: 'Without any tie so far: {{names}}.',
    hubBreaks_one:
      'One actor, {{hub}}, carries {{share}} of the paths between the others; without them {{count}} part is left.',
    hubBreaks_other:
      'One actor, {{hub}}, carries {{share}} of the paths between the others; without them the network falls into {{count}} parts.',
    hubBreaksPart_one:
      'In the largest part one actor, {{hub}}, carries {{share}} of the paths between the others; without them {{count}} part is left.',
    hubBreaksPart_other:
      'In the largest part one actor, {{hub}}, carries {{share}} of the paths between the others; without them it falls into {{count}}.',
    hubCarries: 'One actor, {{hub}}, carries {{share}} of the paths between the others.',
    nobodyElse: 'The others are not tied to each other yet: every tie is a tie to {{hub}}.',
    noSecondHub_one:
      'There is no second hub yet: {{hub}} has {{ties}} ties, anybody else at most {{count}} besides the one to them.',
    noSecondHub_other:
      'There is no second hub yet: {{hub}} has {{ties}} ties, anybody else at most {{count}} besides the one to them.',
    severalHubs_one: 'There is {{count}} hub: {{names}}.',
    severalHubs_other: 'There are {{count}} hubs: {{names}}.',
    clusters_one: 'The actors form {{count}} cluster; {{share}} of the ties are inside it.',
    clusters_other: 'The actors form {{count}} clusters; {{share}} of the ties are inside clusters.',
    everybodyTied_one: 'There is {{count}} actor, tied to everybody.',
    everybodyTied_other:
      'All {{count}} actors are tied to each other directly, so whoever leaves, the others stay connected.',
    core: 'There is a dense core, {{names}}: {{inCore}} of the pairs in it are tied. In the periphery only {{inPeriphery}}.',
    sharedContacts: 'The actors of the core share contacts: on average {{share}} of them are the same.',
    standsWithout: 'If {{hub}}, whom most paths run through, leaves, all the others stay connected.',
    losesWithout:
      'If {{hub}}, whom most paths run through, leaves, {{share}} of those who stay are still in one part.',
    dominantHub:
      'Take care: {{hub}} still carries {{share}} of the paths, and without them {{apart}} of the pairs are cut off. At this stage that load should be shared.',
  },
  caveat: {
    smallN_one: 'Indicative: there is only {{count}} actor, so a single tie may change the stage.',
    smallN_other:
      'Indicative: there are only {{count}} actors, so a single tie may change the stage. Take it as something to talk about, not as a verdict.',
    transition:
      'In transition: {{stage}} ({{share}}) and {{other}} ({{otherShare}}) fit almost equally well.',
    noDistinctHubs: 'Ties are spread so evenly that no hub stands out.',
    clustersWithoutHubs: 'The clusters can be seen, but there are no several clear hubs yet.',
    weakCoreFit: 'Core and periphery are not clearly apart yet.',
    coreWithoutPeriphery:
      'Nearly everybody belongs to the core: there is no periphery yet to watch the world outside and bring in what is new.',
    unconnectedActors:
      'Some actors are not connected. The stage describes the largest part; joining the others still comes first.',
    noTies: 'Without ties the stage can only be read as fragments.',
    author: 'The author of this frame set it as “{{stage}}”.',
    authorDiffers:
      'The author of this frame set it as “{{stage}}”, while its ties read as “{{found}}”. Both may stand: talk about which is nearer the truth.',
  },
  step: {
    moreActors: 'Add actors until there are at least four, and tie those who do have to do with each other.',
    firstTies: 'Draw the ties that exist already, then the first ones from the weaver to each cluster.',
    joinParts_one:
      '{{from}} is tied to {{count}} more part, for instance through {{names}}, best tied there.',
    joinParts_other:
      '{{from}} is tied to {{count}} more parts, for instance through {{names}}, best tied there.',
    tieSpokes_one:
      'Those at the edge are tied to each other without going through {{hub}}: without them there are {{parts}} parts now, so at least {{count}} tie between them is needed.',
    tieSpokes_other:
      'Those at the edge are tied to each other without going through {{hub}}: without them there are {{parts}} parts now, so at least {{count}} ties between them are needed.',
    secondHub:
      'Others become hubs too: now nobody has more than {{now}} ties besides {{hub}}, while {{hub}} has {{hubTies}}.',
    tieHubs_one: 'The hubs are tied to each other: {{count}} pair of hubs is not tied yet, {{pairs}}.',
    tieHubs_other:
      'The hubs are tied to each other: {{count}} pairs of hubs are not tied yet, for instance {{pairs}}.',
    pair: '{{one}} with {{other}}',
    shareContacts:
      'The hubs share contacts: now on average {{share}} of them are the same. Bring people of different clusters together.',
    crossClusters: 'More ties run between clusters: now {{share}}.',
    secondAnchor: 'Add a second tie to the core for those who hang on one: {{names}}.',
    invitePeriphery:
      'Invite new actors to the periphery: newcomers, bridges to other networks, or those who hold what is missing.',
    keepOpen:
      'Keep the edge open: every actor of the core looks after one tie to the outside, and the periphery brings news in.',
  },
  citation: {
    anklam: 'Anklam (2007). Net Work. Butterworth-Heinemann.',
  },
  hubLeaves: {
    askName: 'What if {{name}} leaves',
    back: 'Bring {{name}} back',
    nobody: 'There is no hub yet: this question makes sense from three actors with ties on.',
    computing: 'Computing…',
    failed: 'This could not be computed. Your map is safe.',
    hint: 'Your map does not change.',
  },
  about:
    'The four stages are those of Krebs and Holley. How well each fits is computed from the shape of the network: how many pairs are apart, how far paths rest on one actor, what breaks when that actor leaves, how clear the clusters are, and whether hubs share contacts. Of 6,576 generated networks 94.7% were read right (98.8% from 20 actors on). Below 12 actors it is called “indicative”; when the two best stages are less than 30 points apart, “in transition”. A hub in stages 3 and 4 is pointed out when it carries half of the paths or when at least 30% of the pairs would be cut off without it. These limits are Rajut’s convention.',
  formula:
    'Fragments = σ(20 (F − 0.52)). Otherwise: dependence D = σ(5 CB + 7 Fh − 4 ρ − 4 r₂ − 4.2); clusters c = σ(4 (Q − X + r − 1.25 O + 0.20) + strong-weak). One hub = (1 − fragments) D; several hubs = (1 − fragments) (1 − D) c; core and periphery = (1 − fragments) (1 − D) (1 − c). F fragmentation, CB centralization of paths, Fh fragmentation without the hub, ρ fit of a core, r₂ second hub, Q modularity, X ties between clusters, r fit of clusters, O shared contacts.',
} as const;
