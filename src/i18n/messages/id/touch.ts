export const touch = {
  pickMany: 'Pilih banyak',
} as const;
