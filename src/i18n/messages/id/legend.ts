export const legend = {
  title: 'Keterangan peta',
  hide: 'Sembunyikan keterangan',
  show: 'Keterangan',
  strong: 'ikatan kuat',
  weak: 'ikatan lemah',
  direction: 'arah ikatan',
  planned: 'direncanakan',
  conflict: 'konflik',
  maturity: 'manik: kenal, suka, percaya, bekerja sama',
  noSector: 'sektor belum diisi',
  sizeBy: 'ukuran: {{measure}}',
} as const;
