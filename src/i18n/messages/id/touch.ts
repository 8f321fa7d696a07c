export const touch = {
  pickMany: 'Pilih banyak',
  larger: 'Perbesar lembar',
  smaller: 'Perkecil lembar',
  pickHint: 'Ketuk aktor yang ingin dipilih',
  picked_other: '{{count}} aktor dipilih. Ketuk lagi untuk melepas.',
  fromList: 'Cari dalam daftar',
} as const;
