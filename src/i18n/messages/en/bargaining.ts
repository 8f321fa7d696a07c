/** Who depends on whom, and what happens when somebody leaves. */
export const bargaining = {
  title: 'Bargaining position',
  intro: 'Who depends on whom, and what happens when a partner leaves?',
  short: {
    best: 'Most free to choose: {{actors}}',
    onePartner_one: '{{count}} actor has a single partner',
    onePartner_other: '{{count}} actors have a single partner',
    noTies: 'Nobody has a partner yet.',
    tooFew: 'Can be read from three actors on.',
  },
  ask: {
    who: 'Whose bargaining position?',
    whoNone: 'Choose an actor, here or on the map',
    bloc: 'Together: {{names}}',
    readBloc_one: 'Read the selected actor as one',
    readBloc_other: 'Read {{count}} selected actors as one',
    layer: 'In which kind of tie?',
    layerAll: 'All that counts',
    layerOnly: 'Only {{type}}',
    layerHint: 'Putting kinds together can hide dependence. Choose the kind that is being bargained over.',
    noLayer: '{{actor}} has no tie of the kind {{type}}, and so takes no part in bargaining there.',
  },
  say: {
    depends:
      '{{actor}} depends most on {{other}}: {{share}} of its paths to other actors run through {{other}}.',
    free: '{{actor}} need not go through anybody: all it can reach are direct partners.',
    loss: 'If {{other}} leaves, only {{left}} of the {{others}} other actors stay within reach.',
    noLoss: 'Whoever leaves, everybody else stays within reach.',
    noLossApart: 'Whoever leaves, everybody else in this part of the network stays within reach.',
    partners_one: 'There is {{count}} direct partner: {{names}}.',
    partners_other: 'There are {{count}} direct partners: {{names}}.',
    onePartner:
      '{{actor}} has a single partner, {{partner}}. All paths run through {{partner}}; if {{partner}} leaves, nobody stays within reach.',
    thereforeZero: 'Its bargaining position is therefore zero, whatever lies behind {{partner}}.',
    pairApart:
      '{{actor}} has a single partner, {{partner}}, and can reach nobody else. If {{partner}} leaves, nobody stays within reach.',
    alone:
      '{{actor}} has no tie here yet. Without a partner there is nothing to bargain over: its bargaining position is zero.',
    onlyTwo:
      '{{actor}} and {{partner}} are the only two here. Without a third party there is nothing to compare, so there is no index yet.',
    line: 'Depends most on {{other}} ({{share}} of its paths to other actors).',
    lineFree: 'Depends on no single party: all it can reach are direct partners.',
    lineAlone: 'Has no partner yet.',
  },
  index: {
    label: 'Bargaining index',
    range: '0 = no choice, 1 = free to choose',
    parts: 'The four parts of the index',
  },
  part: {
    alternatives: 'Many choices',
    alternativesHere_one: '{{count}} direct partner.',
    alternativesHere_other: '{{count}} direct partners.',
    freedom: 'Free from middlemen',
    freedomNone: 'There is nobody it must go through.',
    freedomHere: '{{share}} of its paths run through one party, {{other}}.',
    openness: 'Not hemmed in',
    opennessOne: 'The only partner decides everything.',
    opennessLow: 'Narrow: its partners are few or tied to each other.',
    opennessMiddle: 'Some room: part of its partners are tied to each other.',
    opennessHigh: 'Much room: its partners are many and not tied to each other.',
    endurance: 'Withstands a loss',
    enduranceHere: 'If the most important one leaves, it still reaches {{left}} of {{others}}.',
  },
  balance: {
    label: 'Balance',
    range: '0.5 = even',
    none: 'Without a partner there is nothing to weigh.',
    needsMore: '{{actor}} needs its partners more than they need it: they have more choices.',
    even: '{{actor}} and its partners need each other about equally.',
    neededMore: 'The partners of {{actor}} need it more than it needs them: they have fewer choices.',
  },
  paths: {
    target: 'Independent paths to whom?',
    choose: 'Choose a destination',
    none: '{{actor}} cannot reach {{target}} along these ties.',
    direct: '{{actor}} and {{target}} are tied directly; there is no other way.',
    one: 'There is only one independent path from {{actor}} to {{target}}: one party in between can close it.',
    several_one: 'There is {{count}} independent path from {{actor}} to {{target}}.',
    several_other:
      'There are {{count}} independent paths from {{actor}} to {{target}}, with nobody in between on more than one. If one is closed, the others stay open.',
  },
  ranking: {
    title: 'Bargaining position of all actors',
    computing: 'Computing the order…',
    failed: 'The order could not be computed. Choose another kind or reload the page.',
  },
  caution: {
    name: 'What to keep in mind about bargaining position',
    smallN: 'Only {{actors}}: a single tie can change these numbers.',
    layer: 'Counted only among {{actors}} with a tie of the kind {{type}}. Compare only with the same kind.',
    layers: 'All kinds of tie are taken as equal. Dependence in one kind can be hidden by another.',
    apart: 'Some actors are out of reach; they still count as “other actors”.',
    notPrice:
      'The index reads access, not price. Where each party can deal with one partner only, read the balance.',
  },
  measure: {
    question: 'Who is most free to choose partners?',
    about:
      'How freely an actor can bargain: it has partners to choose from, need not go through one middleman, is not hemmed in by partners tied to each other, and stays connected when one party leaves. Whoever has a single partner in a connected network has 0. Directions are not used. The index is Rajut’s convention, put together from standard measures.',
    formula:
      'Index = (A + B + C + D) ÷ 4. A = 1 − 1 ÷ partners. B = 1 − largest dependency ÷ (n − 2); dependency on k = sum of the shares of shortest paths that run through k. C = 1 − constraint (at least 0). D = actors still reached when the worst one leaves ÷ (n − 2). Balance = mean of own partners ÷ (own partners + the partner’s partners). Independent paths = the most paths that share nobody in between.',
    undefined: '–: a bargaining position can be read from three actors on.',
  },
  citation: {
    emerson: 'Emerson (1962). Power-dependence relations. American Sociological Review 27.',
    freeman:
      'Freeman (1980). The gatekeeper, pair-dependency and structural centrality. Quality & Quantity 14.',
    cook: 'Cook & Emerson (1978). Power, equity and commitment in exchange networks. American Sociological Review 43.',
    menger: 'Menger (1927). Zur allgemeinen Kurventheorie. Fundamenta Mathematicae 10.',
  },
} as const;
