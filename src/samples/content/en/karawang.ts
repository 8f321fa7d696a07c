import type { KarawangContent } from '@/samples/content/id/karawang';

export const karawang: KarawangContent = {
  title: 'Rice trade, Karawang',
  question:
    'How can the rice trade network be re-woven so that the farmers’ bargaining position grows stronger?',
  problem: 'Farmers have a single way to the market. Whoever buys their rice also sets its price.',
  purpose: 'Farmers have several buyers, credit and guidance, so that they depend on no single party.',
  notes:
    'Rebuilt from the Karawang example (Sovia Emmy, 2001) in the training material on working networks. The original figures can no longer be read, so every tie says where it comes from: stated in the text, following from a stated role, or our own inference. Change them if you know better.',
  frames: {
    before: {
      title: 'Before',
      note: 'Farmers are tied to the middleman only. Without the middleman they are cut off from everybody; removing the middleman alone therefore does not help.',
    },
    after: {
      title: 'After',
      note: 'The Farmer Group Cooperative takes up the rice trade. Farmers now sell to three parties and are supported by extension workers, a bank and public agencies.',
    },
  },
  actors: {
    poktan: {
      name: 'Farmers / Farmer Group',
      role: 'Grow rice and sell unhusked grain; the party to be strengthened',
      has: ['unhusked rice', 'knowledge of growing rice'],
      needs: ['a fair price', 'credit', 'farm supplies', 'extension advice'],
    },
    tengkulak: {
      name: 'Middleman',
      role: 'Buys unhusked rice from farmers and sells it on',
      has: ['cash', 'access to buyers'],
      needs: ['unhusked rice'],
    },
    pb: { name: 'Rice Mill', role: 'Mills unhusked rice', has: [], needs: ['unhusked rice'] },
    ksu: {
      name: 'Multi-purpose Cooperative',
      role: 'Takes part in the rice trade; its role is not explained',
      has: [],
      needs: [],
    },
    kud: {
      name: 'Village Unit Cooperative',
      role: 'Passes on farm credit and pesticides, savings and loans, rice trade',
      has: ['farm credit', 'savings and loans', 'pesticides'],
      needs: ['unhusked rice', 'legal status'],
    },
    subdolog: {
      name: 'Sub Dolog',
      role: 'State logistics office: buys the farmers’ rice and keeps its price stable',
      has: ['buying power', 'price policy'],
      needs: ['unhusked rice'],
    },
    kkt: {
      name: 'Farmer Group Cooperative',
      role: 'Supplies what farmers need and stands for their interests in the rice trade',
      has: ['farm supplies', 'the farmers’ common voice'],
      needs: ['unhusked rice', 'legal status'],
    },
    bri: {
      name: 'BRI bank',
      role: 'Lends to farmers',
      has: ['credit'],
      needs: ['trustworthy borrowers'],
    },
    dinkop: {
      name: 'Cooperatives Office',
      role: 'Guides cooperatives and recommends their legal status',
      has: ['recommendation for legal status'],
      needs: [],
    },
    dinastan: {
      name: 'Agriculture and Forestry Office',
      role: 'Guides farmer groups in cultivation and farm technology',
      has: ['technical guidance'],
      needs: [],
    },
    ppl: {
      name: 'Extension Workers (PPL)',
      role: 'Advise and train farmers in the field',
      has: ['farming knowledge'],
      needs: [],
    },
    pemda: {
      name: 'Regency Government',
      role: 'Guides and oversees economic development in the regency',
      has: ['authority', 'budget'],
      needs: [],
    },
  },
  ties: {
    before: {
      'poktan-tengkulak': {
        flow: 'unhusked rice (in return for money or loans)',
        reason: '',
        source:
          'Stated: the text says that farmers depend strongly on the middleman, their only tie in this figure.',
      },
      'tengkulak-pb': {
        flow: 'unhusked rice',
        reason: '',
        source:
          'Inferred: a middleman must sell on. Studies of other regions found the mill to be the buyer.',
      },
      'tengkulak-ksu': {
        flow: 'unhusked rice',
        reason: '',
        source:
          'Inferred: this cooperative is named as a party to the trade, but its relations are not explained.',
      },
      'tengkulak-kud': {
        flow: 'unhusked rice',
        reason: '',
        source:
          'Inferred: the cooperative is named as a party, and after the re-weaving its duties include trading rice.',
      },
      'kud-subdolog': {
        flow: 'unhusked and milled rice',
        reason: '',
        source: 'Inferred: from the roles of both after the re-weaving; one trades rice, the other buys it.',
      },
    },
    after: {
      'poktan-kkt': {
        flow: 'unhusked rice to the cooperative; farm supplies to the farmers',
        reason: 'Farmers sell together through their own cooperative and no longer face a buyer alone.',
        source: 'Stated: this cooperative supplies what farmers need and stands for them in the rice trade.',
      },
      'poktan-kud': {
        flow: 'unhusked rice; credit, savings and loans, pesticides',
        reason: 'A trusted savings-and-loan relation is widened into a second way to sell.',
        source:
          'Stated: saving and borrowing with this cooperative is named as social capital already there.',
      },
      'ppl-poktan': {
        flow: 'extension and advice',
        reason: 'Guidance that already works is used to raise the quality and size of the harvest.',
        source: 'Stated: guidance by extension workers is named as social capital already there.',
      },
      'poktan-subdolog': {
        flow: 'unhusked rice; a protected price',
        reason: 'Farmers can sell straight to the end buyer and know the floor price.',
        source: 'From a role: Sub Dolog’s task is to buy the farmers’ rice and to steady its price.',
      },
      'bri-poktan': {
        flow: 'credit',
        reason: 'Bank credit replaces the middleman’s loans, which had to be repaid in rice.',
        source: 'From a role: the bank’s task is lending to farmers.',
      },
      'dinastan-poktan': {
        flow: 'technical guidance',
        reason: 'Farm technology reaches the farmer groups directly.',
        source: 'From a role: this office is the technical guide of farmer groups.',
      },
      'dinkop-kkt': {
        flow: 'guidance and recommendation for legal status',
        reason: 'A new cooperative needs legal status before it may trade and borrow.',
        source: 'From a role: this office guides both cooperatives and recommends their legal status.',
      },
      'dinkop-kud': {
        flow: 'guidance and recommendation for legal status',
        reason: 'Guided by the same office, the two cooperatives work together instead of competing.',
        source: 'From a role: this office guides both cooperatives and recommends their legal status.',
      },
      'kkt-subdolog': {
        flow: 'unhusked rice',
        reason: 'The cooperative sells large amounts and can therefore negotiate the price.',
        source: 'Inferred: the cooperative sells for the farmers, and Sub Dolog is the buyer.',
      },
      'kud-subdolog': {
        flow: 'unhusked rice',
        reason: 'The old way is kept, so that there is another choice when one is blocked.',
        source: 'Inferred: a tie of the earlier state that stays in use.',
      },
      'kkt-kud': {
        flow: 'unhusked rice and farm supplies',
        reason:
          'The two cooperatives share the work: one brings in supplies, the other hands them to farmers.',
        source: 'Inferred: their tasks follow on from each other, but the tie is not mentioned.',
      },
      'bri-kud': {
        flow: 'farm credit',
        reason: 'The village cooperative passes credit on to farmers far from the bank.',
        source:
          'Inferred: the cooperative is said to pass on farm credit; where the money comes from is not said.',
      },
      'dinastan-ppl': {
        flow: 'assignments and training material',
        reason: 'Extension workers carry the programme to the fields and the farmers’ complaints back.',
        source: 'Inferred: extension workers are staff of the agriculture office.',
      },
      'pemda-dinkop': {
        flow: 'guidance and oversight',
        reason: 'The regency makes sure that its offices work towards the same goal.',
        source: 'Inferred: from the structure of local government.',
      },
      'pemda-dinastan': {
        flow: 'guidance and oversight',
        reason: 'The regency makes sure that its offices work towards the same goal.',
        source: 'Inferred: from the structure of local government.',
      },
    },
  },
  /** Why actors came and went; ties carry their own reasons. */
  reasons: {
    tengkulak:
      'The work is shared between the cooperatives and Sub Dolog, so that farmers no longer depend on one buyer.',
    pb: 'The mill is no longer on the map: rice is now sold through the cooperatives and Sub Dolog.',
    ksu: 'Its part is taken over by the cooperative that the farmer groups founded themselves.',
    kkt: 'The farmers need a body of their own to sell and buy together.',
    bri: 'The farmers need credit that does not have to be paid back in rice.',
    dinkop: 'Both cooperatives need guidance and legal status.',
    dinastan: 'Yield and quality have to rise, so that farmers have something to bargain with.',
    ppl: 'The farmers already trust the guidance in the fields, so it is a place to begin.',
    pemda: 'The offices have to work towards the same goal.',
  },
  norms: [
    {
      keeper: 'kkt',
      rule: 'Price and weight of the rice are written down openly at the cooperative.',
      whenBroken: 'The scales are checked together before the next purchase.',
    },
    {
      keeper: 'kud',
      rule: 'Farmers are paid within three days of delivery.',
      whenBroken: 'KUD advances the money.',
    },
    {
      keeper: 'dinkop',
      rule: 'The two cooperatives do not outbid each other for members.',
      whenBroken: 'The cooperatives office brings them together.',
    },
  ],
  partnership: {
    'poktan-kkt': {
      step: 'doing',
      since: '2026-09-01',
      note: 'The first season of joint sales is under way.',
    },
    'dinkop-kkt': {
      step: 'agreeing',
      since: '2026-10-12',
      note: 'Legal status of the cooperative is being arranged.',
    },
    'bri-poktan': {
      step: 'exploring',
      since: '2026-11-03',
      note: 'Five farmer groups are asking about credit for the season.',
    },
  },
  anklam: {
    purpose: 'Farmers sell their rice at a fair price and do not depend on one buyer.',
    structure:
      'The farmers, the two cooperatives and the final buyer are the core; bank and offices support it from the edge.',
    style:
      'Meetings at the start of every season and at every harvest; decisions are written down at the cooperative.',
    value: 'The farmers bargain from a stronger position, and everybody gets rice or services more reliably.',
  },
};
