export const legend = {} as const;
