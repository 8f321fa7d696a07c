import type { PersonalContent } from '@/samples/content/id/personal';

export const personal: PersonalContent = {
  title: 'The personal network of a head of division',
  question: 'Whom should I contact first so that my change project is supported?',
  purpose: 'Permits that are issued within one day.',
  notes:
    'An invented example. Three networks after Ibarra and Hunter (2007): personal for one’s own growth, operational for getting work done, strategic for future aims. Note that almost all strategic ties are still weak.',
  frame: {
    title: 'Today',
    note: 'Strong ties gather inside the office. What change needs lies outside it.',
  },
  actors: {
    saya: { name: 'Me', role: 'Head of the permits division, in training' },
    hendra: { name: 'Hendra, head of office', role: 'Mentor; decides where the office goes' },
    ratna: { name: 'Ratna, secretary', role: 'Manages budget and staff' },
    dedi: { name: 'Dedi, section head', role: 'Runs the daily service' },
    yuni: { name: 'Yuni, senior staff', role: 'Knows files and software best' },
    wayan: { name: 'Wayan, data division', role: 'A peer; we help each other' },
    sari: { name: 'Sari, course mate', role: 'Head of division in another regency' },
    anwar: { name: 'Anwar, trainer', role: 'Guides the change project' },
    lestari: { name: 'Lestari, planning agency', role: 'Prepares regional plans and budgets' },
    joko: { name: 'Joko, subdistrict head', role: 'Handles requests from the villages' },
    maria: { name: 'Maria, council member', role: 'Oversees public services' },
    farid: { name: 'Farid, lecturer', role: 'Studies digital services' },
    tono: { name: 'Tono, journalist', role: 'Writes about public services' },
    ida: { name: 'Ida, citizens’ group', role: 'Supports small businesses' },
    budi: { name: 'Budi, business association', role: 'Speaks for those who need permits' },
  },
};
