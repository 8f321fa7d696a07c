export const touch = {
  pickMany: 'Select several',
} as const;
