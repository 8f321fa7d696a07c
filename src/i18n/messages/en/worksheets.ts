/** Worksheets: the written half of the exercises. */
export const worksheets = {
  components: {
    title: 'The eight components of a network',
    about:
      'Re-weave the network by looking at its eight sides one by one. Write how it is now and what will change.',
    fields: {
      content: { label: 'Content', hint: 'What the network is for: supplies, marketing, credit, guidance?' },
      needs: {
        label: 'Needs of the stakeholders',
        hint: 'What does each party need in order to join, and what does it bring?',
      },
      structure: {
        label: 'Structure',
        hint: 'Who is tied to whom. You have drawn the map; write what stands out in it.',
      },
      norms: { label: 'Norms', hint: 'Which rules are agreed on, and where are they written down?' },
      socialCapital: {
        label: 'Social capital',
        hint: 'Which good relations were there before this network? Begin with them.',
      },
      humanCapital: {
        label: 'Human capital',
        hint: 'Which skills does each party need: technical, communicating, negotiating?',
      },
      technology: {
        label: 'Information technology',
        hint: 'By what do news and data travel, and can everybody use it?',
      },
      commitment: {
        label: 'Shared commitment',
        hint: 'What makes the parties keep their word when things get hard?',
      },
    },
  },
  norms: {
    title: 'Agreed norms',
    about:
      'One rule a row. A norm that is written down is easier to hold to than one that is only remembered.',
    columns: {
      rule: { label: 'Norm' },
      keeper: { label: 'Who looks after it' },
      whenBroken: { label: 'When it is broken' },
    },
  },
  tiePlan: {
    title: 'Plan of ties',
    about: 'Every planned tie: who introduces, the next step, by when, and the sign that it has worked.',
    columns: {
      introducer: { label: 'Introduced by' },
      nextStep: {
        label: 'Next step',
        choices: {
          know: 'Know each other',
          like: 'Like each other',
          trust: 'Trust each other',
          buy: 'Work together',
        },
      },
      by: { label: 'By' },
      sign: { label: 'Sign of success' },
    },
  },
  partnership: {
    title: 'Steps of a partnership',
    about:
      'How far each partnership has come: from mapping, through the memorandum, to monitoring and renewal.',
    columns: {
      step: {
        label: 'Has reached',
        choices: {
          mapping: 'Mapping',
          gathering: 'Gathering information',
          analysing: 'Analysing it',
          exploring: 'Exploring',
          planning: 'Planning together',
          agreeing: 'Wording the agreement',
          signing: 'Signing the memorandum',
          doing: 'Carrying out',
          monitoring: 'Monitoring and evaluation',
          improving: 'Improving',
          renewing: 'Planning what follows',
        },
      },
      since: { label: 'Since' },
      note: { label: 'Note' },
    },
  },
  readiness: {
    title: 'Readiness for a partnership',
    about:
      'Choose one partnership, then check its conditions and judge its principles with the partner to be. What is low is what to talk about next.',
    remarks: {
      nobody: 'No party is chosen yet. First choose the two partners; the judgements below are about them.',
      one: 'Only one party is chosen. Choose its partner too.',
      same: 'Choose two different parties.',
      untied: 'No map ties these two yet: their partnership is still to begin.',
    },
    fields: {
      partner: { label: 'Partnership between' },
      otherPartner: { label: 'and' },
      parties: { label: 'Two parties or more really want it' },
      vision: { label: 'They are going the same way' },
      agreement: { label: 'There is an agreement, written or spoken' },
      mutualNeed: { label: 'They trust and need each other' },
      largerGoal: { label: 'They are committed to something larger' },
      sharedVision: { label: 'Shared vision and mission' },
      trust: { label: 'Trust' },
      mutualBenefit: { label: 'Mutual benefit' },
      efficiency: { label: 'Efficient and effective' },
      twoWay: { label: 'Two-way communication' },
      commitment: { label: 'Strong commitment' },
      equality: { label: 'Equality' },
      openness: { label: 'Openness' },
      results: { label: 'Aimed at results' },
      responsibility: { label: 'Responsibility' },
      complement: { label: 'Completing each other' },
      next: { label: 'What to talk about next' },
    },
    least: 'not yet',
    most: 'fully',
  },
  forms: {
    title: 'Forms of cooperation',
    about:
      'For each tie: its form of cooperation, and where it is business, its form of business partnership. Not every tie needs a formal one.',
    columns: {
      form: {
        label: 'Form of cooperation',
        choices: {
          mutualAid: 'Mutual aid',
          bargaining: 'Bargaining and exchange',
          cooptation: 'Co-optation',
          coalition: 'Coalition',
          jointProject: 'Joint venture on a project',
        },
      },
      business: {
        label: 'Business partnership',
        choices: {
          profitSharing: 'Profit sharing',
          opportunity: 'Business opportunity',
          bot: 'Build, operate, transfer',
          jointVenture: 'Joint venture',
          merger: 'Merger',
          consolidation: 'Consolidation',
          franchise: 'Franchise',
        },
      },
      school: {
        label: 'School partnership',
        choices: { educational: 'Educational', cultural: 'Cultural', institutional: 'Institutional' },
      },
      note: { label: 'Note' },
    },
  },
  criteria: {
    title: 'Eight criteria of a network leader',
    about: 'Judge your own network, 1 to 5. The web shows which side needs most care (Anklam, 2007).',
    fields: {
      choosing: { label: 'Choosing parties that fit the purpose' },
      trust: { label: 'Looking after mutual trust' },
      expectations: { label: 'Aligning what members expect' },
      workings: { label: 'Workings that are clear and flexible' },
      exchange: { label: 'Regular exchange of news' },
      means: { label: 'Tools and means at hand' },
      conflict: { label: 'Handling conflict constructively' },
      giving: { label: 'The art of giving and getting' },
    },
    least: 'seldom',
    most: 'always',
  },
  traits: {
    title: 'Six traits of a network leader',
    about: 'Judge yourself honestly, 1 to 5; then ask a colleague to judge too, and compare.',
    fields: {
      ideas: { label: 'Shares ideas' },
      information: { label: 'Shares information' },
      contacts: { label: 'Shares contacts' },
      weaving: { label: 'Brings people together' },
      faith: { label: 'Trusts that everybody can lead' },
      openness: { label: 'Puts openness first' },
      next: { label: 'What I shall practise' },
    },
    least: 'seldom',
    most: 'always',
  },
  adjustments: {
    title: 'Four adjustments',
    about:
      'A network changes when its purpose, structure, style or value does. Write what needs adjusting (Anklam, 2007).',
    fields: {
      purpose: {
        label: 'Purpose',
        hint: 'Has it reached its purpose? Is the result what the parties expected? Are all members committed to it?',
      },
      structure: {
        label: 'Structure',
        hint: 'Do structure and pattern really support the purpose? Does the network respond quickly to what is new? Do the parties exchange resources easily? Are they diverse enough?',
      },
      style: {
        label: 'Style',
        hint: 'Do place, space and rhythm of meeting suit the parties? Are give and take easy? Do the rules support steady improvement? Is there enough leadership for a good climate?',
      },
      value: {
        label: 'Value',
        hint: 'Are the resources enough to bring a benefit? Does the benefit fit the purpose? Is it measured? Do all parties receive what they expected?',
      },
    },
  },
} as const;
