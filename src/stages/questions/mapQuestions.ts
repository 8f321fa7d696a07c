/** The five questions that the training module puts to a map (PKA, chapter IV.A), in its order. */
export const MAP_QUESTIONS = ['optimal', 'missing', 'main', 'should', 'potential'] as const;
export type MapQuestion = (typeof MAP_QUESTIONS)[number];
