import type { StagesContent } from '@/samples/content/id/stages';

export const stages: StagesContent = {
  title: 'Four stages: reducing child stunting',
  question: 'How do twenty parties that work apart become one network that works together?',
  problem:
    'Every office and village has its own stunting programme. The same family is surveyed three times, and another is missed.',
  purpose: 'Every family at risk is found, accompanied and given nutritious food by the right party.',
  notes:
    'An invented case in an Indonesian regency, to show the four stages of a network after Krebs and Holley (2006). The parties stay the same and stay in place; only their ties change. The social affairs division of the planning agency is the weaver.',
  frames: {
    fragments: {
      title: 'Scattered fragments',
      note: 'Small groups work on their own. Some parties are not yet tied to anybody.',
    },
    hub: {
      title: 'Single hub',
      note: 'The weaver visits every group and becomes its link. If the weaver leaves, the network falls apart again; so this stage is only a bridge.',
    },
    multiHub: {
      title: 'Many hubs',
      note: 'Three offices take over the weaving in their own groups. The weaver lets go of five ties, and weak ties begin to grow between the hubs.',
    },
    corePeriphery: {
      title: 'Core and periphery',
      note: 'The hubs are now strongly tied as a core. Parties in the periphery are tied more loosely and bring new ideas and resources.',
    },
  },
  reasons: {
    fragments: '',
    hub: 'The weaver introduces herself and asks what this party has and needs.',
    multiHub: 'The weaver brings the two parties together, then lets them work without a go-between.',
    corePeriphery: 'Working together has made the two parties need each other for good.',
  },
  actors: {
    dinkes: { name: 'Health Office', role: 'Leads nutrition and mother-and-child health services' },
    puskesmas: { name: 'Health Centre', role: 'Examines pregnant women and toddlers' },
    bidan: { name: 'Village Midwife', role: 'Accompanies pregnant women in the village' },
    posyandu: { name: 'Posyandu Volunteers', role: 'Weigh and measure toddlers every month' },
    rsud: { name: 'Regency Hospital', role: 'Treats referred cases of severe malnutrition' },
    dpmd: { name: 'Village Affairs Office', role: 'Guides villages and the use of village funds' },
    pemdes: { name: 'Village Government', role: 'Budgets for nutrition in the village' },
    kpm: { name: 'Village Organisers', role: 'Keep the list of families at risk' },
    bumdes: { name: 'Village Enterprise', role: 'Sells and distributes local food' },
    pkk: { name: 'Family Welfare Team', role: 'Moves families through groups of ten households' },
    ketapang: { name: 'Food Office', role: 'Secures the supply of nutritious food' },
    kwt: { name: 'Women Farmers', role: 'Grow vegetables in home gardens' },
    umkm: { name: 'Small Caterers', role: 'Cook supplementary meals' },
    perikanan: { name: 'Fisheries Office', role: 'Guides fishers and promotes eating fish' },
    nelayan: { name: 'Fishers’ Group', role: 'Supply fresh fish' },
    bappeda: {
      name: 'Social Planning Division',
      role: 'Weaver: brings the parties together and joins their plans',
    },
    dprd: { name: 'Council Commission IV', role: 'Approves and oversees the budget' },
    kampus: { name: 'University', role: 'Does research and sends students to villages' },
    media: { name: 'Local Radio', role: 'Broadcasts nutrition messages' },
    csr: { name: 'Palm Oil Company', role: 'Gives social responsibility funds' },
  },
};
