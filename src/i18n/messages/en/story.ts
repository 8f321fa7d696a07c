export const story = {
  play: 'Play this map’s story',
  offer: 'This sample has a story, step by step on the map.',
  offerPlay: 'Play the story',
  offerGoOn: 'Go on with the story',
  offerClose: 'Put away the offer of a story',
  name: 'Story',
  at: '{{number}} of {{count}}',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  end: 'End the story',
  keys: 'Left and right arrows step, Esc ends.',
  present: 'Show on a large screen',
  said: '{{at}} · {{title}} · {{words}}',
  figures: 'Numbers',
  change: '{{before}} → {{after}}',
  changeSaid: '{{before}}, then {{after}}',
  points: 'In detail',
  point: '{{name}}: {{role}}',
  silent: 'its duty is not explained',
  karawang: {
    title: 'Rice trade, Karawang',
    case: {
      title: 'One way to the market',
      one: '{{farmers}} in Karawang grow rice, but have a single way to the market: {{partners}}. Whoever buys their rice also sets its price.',
      several: '{{farmers}} in Karawang grow rice and sell it to {{partners}}.',
      source:
        'The case is rebuilt from Sovia Emmy (2001). The question: how can the network be re-woven so that the farmers’ bargaining position grows stronger?',
      actors: 'Parties',
      ties: 'Ties',
    },
    parties: {
      title_one: '{{count}} party in the trade',
      title_other: '{{count}} parties in the trade',
      who: 'Who takes part: {{names}}.',
      known:
        'The original figure can no longer be read. Every tie on this map therefore says where it is known from.',
      unknown: 'Every line is rice that changes hands.',
    },
    dependence: {
      title: 'Why the farmers depend',
      one: '{{farmers}} are tied to {{partners}} only. Without another choice, their bargaining position in rice is {{index}}.',
      several: 'In rice, {{farmers}} are tied to {{partners}}. Their bargaining position is {{index}}.',
      hub: '{{hub}} holds {{share}} of the paths between the others.',
      stage: 'Of the four stages of a network, this is “{{stage}}”.',
      index: 'Farmers’ bargaining position, rice',
    },
    removed: {
      title: 'Then why not remove the middleman?',
      breaks_one: 'Suppose {{gone}} leaves and no new tie is made: {{count}} part is left.',
      breaks_other:
        'Suppose {{gone}} leaves and no new tie is made: the network breaks into {{count}} parts.',
      holds: 'Suppose {{gone}} leaves: those who stay are still connected.',
      lost: '{{lost}} of {{pairs}} pairs can no longer reach each other.',
      lesson:
        'Removing a go-between alone does not help the farmers. What has to be woven first is another way.',
      stage: 'The stage becomes “{{stage}}”.',
      parts: 'Parts',
      lostPairs: 'Pairs cut off',
    },
    rewoven: {
      title: 'Re-woven: a cooperative and others',
      who_one: '{{cooperative}} stands for the farmers, with {{count}} other party.',
      who_other: '{{cooperative}} stands for the farmers, with {{count}} other parties.',
      change:
        'Parties: {{gone}} left, {{joined}} came, {{kept}} stayed. Ties: {{tiesGone}} gone, {{tiesNew}} new, {{tiesKept}} kept.',
      joined: 'Who came: {{names}}.',
      stage: 'The stage is now “{{stage}}”.',
      parties: 'Parties gone, come, kept',
      ties: 'Ties gone, new, kept',
      three: '{{one}} · {{two}} · {{three}}',
    },
    gain: {
      title: 'The farmers’ bargaining position',
      partners: 'In rice, {{farmers}} now deal with {{partners}}.',
      grain: 'In rice alone, the farmers’ bargaining position goes from {{before}} to {{after}}.',
      all: 'With every kind of tie counted: from {{before}} to {{after}}.',
      undrawn:
        '“All ties” before the re-weaving includes other ties that existed and are not drawn: {{names}} (savings and loans, and extension advice).',
      like: 'Always compare the same kind of tie: before and after.',
      grainFigure: 'Rice',
      allFigure: 'All ties',
    },
    duties: {
      title: 'Each party’s duty',
      each: 'Every party has a duty of its own. Touch one to see its place on the map.',
    },
    norms: {
      title: 'The norms they agreed on',
      norms:
        'The parties agree on norms: who does what and how they deal with each other, written in a document of cooperation.',
      commitment: 'Norms matter once all are committed to keep them.',
      restOn:
        'The re-weaving builds on what {{farmers}} already had with {{names}}. Relations that are wholly new easily feel foreign.',
    },
    known: {
      title: 'What is stated and what is inferred',
      why: 'Of the {{ties}} ties on this map, not all are written in the source. Touch a group to see it.',
      stated_one: 'Stated in the source: {{count}} tie',
      stated_other: 'Stated in the source: {{count}} ties',
      role_one: 'Following from a stated role: {{count}} tie',
      role_other: 'Following from a stated role: {{count}} ties',
      inferred_one: 'Our inference: {{count}} tie',
      inferred_other: 'Our inference: {{count}} ties',
      next: 'Go on by yourself: change ties that you know better, suppose that one party leaves, then play this story again. The numbers change with them.',
    },
  },
  growth: {
    title: 'Four stages, woven tie by tie',
    fragments: {
      parts_one: '{{actors}} parties form {{count}} part.',
      parts_other: '{{actors}} parties are split into {{count}} separate parts.',
      alone_one: '{{count}} of them is not tied to anybody yet.',
      alone_other: '{{count}} of them are not tied to anybody yet.',
      largest: 'The largest part: {{names}}.',
      rule: 'From here on Rajut proposes one tie, then the next. This story follows nothing but its first proposal.',
    },
    firstTie: {
      title: 'The first tie',
      tie: 'Rajut proposes to tie {{one}} to {{other}}.',
      weaver: '{{weaver}} is the weaver and goes to the parts that nobody reaches yet.',
      introduced: '{{by}} knows both and can bring them together.',
      alone: 'Nobody knows both of them yet, so one of the two has to go there and ask.',
    },
    hubLeaves: {
      title: 'What if the hub leaves?',
      breaks_one:
        'After {{woven}} ties nearly everything rests on {{hub}}. Suppose that it leaves: {{count}} part is left.',
      breaks_other:
        'After {{woven}} ties nearly everything rests on {{hub}}. Suppose that it leaves: the network breaks into {{count}} parts.',
      lost: '{{lost}} of {{pairs}} pairs are cut off. That is why this stage is only a bridge.',
    },
    did: {
      weave_one: 'The weaver made {{count}} tie to a part that was out of reach.',
      weave_other: 'The weaver made {{count}} ties to parts that were out of reach.',
      shareHub_one:
        'Then {{count}} tie was made straight between parts, so that not all goes through {{hub}}.',
      shareHub_other:
        'Then {{count}} ties were made straight between parts, so that not all goes through {{hub}}.',
      core_one: 'Then {{count}} strong tie was made between hubs, which closes triangles in the core.',
      core_other: 'Then {{count}} strong ties were made between hubs, which close triangles in the core.',
      secondAnchor_one: 'Somebody at the edge got {{count}} second tie.',
      secondAnchor_other: 'Those at the edge got {{count}} second ties.',
    },
    means: {
      fragments: 'Small groups work on their own.',
      hub: 'News reaches more parties, but through one door: {{hub}}.',
      multiHub: 'Several parties now connect others. The weaver begins to turn into a facilitator.',
      corePeriphery:
        'The hubs are tied strongly to each other as a core. The periphery is tied more loosely and brings new ideas.',
    },
    leap: 'A small network sometimes passes over a stage. That is as it should be.',
    pair: '{{one}} – {{other}}',
    stageTitle: 'Stage {{number}}: {{stage}}',
    grown: {
      title: 'From fragments to a core',
      sum_one: '{{count}} new tie for {{actors}} parties.',
      sum_other:
        '{{count}} new ties for {{actors}} parties. That is a programme of months, not one workshop.',
      sturdier: 'Robustness while hubs leave one after another rises from {{before}} to {{after}}.',
      not: 'Robustness while hubs leave one after another: {{before}} at first, {{after}} now.',
      warn: 'Without {{hub}}, {{share}} of the pairs are still cut off: those who are tied to it alone need a second tie.',
      next: 'Go on by yourself: open the other frames below the map, compare them with this story, or mark another weaver and play it again.',
    },
    figure: {
      fragmentation: 'Pairs apart',
      withoutHub: 'Apart without the hub',
      robustness: 'Robustness (R)',
      ties: 'Ties',
    },
  },
} as const;
