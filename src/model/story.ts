/** Stories that Rajut tells on a map: the rice trade of Karawang, and a network that grows through the four stages. */
export const STORIES = ['karawang', 'growth'] as const;
export type StoryId = (typeof STORIES)[number];
