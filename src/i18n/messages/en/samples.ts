export const samples = {
  kite: {
    title: 'Krackhardt’s kite',
    about: 'Ten people, eighteen ties: the hub, the broker and the closest to all are different people.',
  },
  karawang: {
    title: 'Rice trade, Karawang',
    about: 'The bargaining position of farmers before and after their network is woven.',
  },
  stages: {
    title: 'Four stages of weaving',
    about: 'One network that grows from scattered fragments into a core and its periphery.',
  },
  personal: {
    title: 'A leader’s personal network',
    about: 'Who helps with the work, who with the direction, and who is close in person.',
  },
} as const;
