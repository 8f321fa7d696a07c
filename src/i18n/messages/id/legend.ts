export const legend = {
  title: 'Keterangan peta',
  hide: 'Sembunyikan keterangan',
  show: 'Keterangan',
  thickThin: 'tebal = kuat, tipis = lemah',
  more: 'Selengkapnya',
  less: 'Ringkas',
  planned: 'direncanakan',
  conflict: 'konflik',
  maturity: 'manik: kenal, suka, percaya, bekerja sama',
  noSector: 'sektor belum diisi',
  sizeBy: 'ukuran: {{measure}}',
} as const;
