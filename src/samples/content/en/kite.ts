import type { KiteContent } from '@/samples/content/id/kite';

export const kite: KiteContent = {
  title: 'Krackhardt’s kite',
  question: 'Who matters most in this network, and in which sense?',
  notes:
    'An example network by David Krackhardt (1990): ten people and eighteen ties in the shape of a kite. Each measure points at somebody else. D Diane has the most ties. F Fernando and G Garth are closest to everybody. H Heather holds the only way to I Ike and J Jane.',
  frame: {
    title: 'Kite',
    note: 'Try deleting H Heather and watch what happens to I and J. Undo brings her back.',
  },
};
