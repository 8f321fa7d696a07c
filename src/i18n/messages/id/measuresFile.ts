/** Measures as files, for a spreadsheet or a statistics program. */
export const measuresFile = {
  command: 'Unduh ukuran (CSV)',
  title: 'Unduh ukuran (CSV)',
  hint: 'Ukuran kondisi yang terbuka, sesuai pilihan di “Yang dihitung”. Filter tampilan tidak mengubahnya.',
  form: 'Cara menulis angka',
  point: '0.5 dan koma',
  comma: '0,5 dan titik koma',
  formHint:
    'Pilih “0,5 dan titik koma” untuk Excel berpengaturan Indonesia; yang lain untuk Excel bahasa Inggris, R, atau Python.',
  actors: 'Per aktor',
  actorsHint: 'Satu baris per aktor: jumlah ikatan, perantara, kedekatan, peran, dan lainnya.',
  ties: 'Per ikatan',
  tiesHint: 'Satu baris per pasangan yang terikat, dan apakah jejaring terputus tanpanya.',
  network: 'Seluruh jejaring',
  networkHint: 'Satu baris: kepadatan, jarak, pemusatan, klaster, dan tahap.',
  masked: 'Nama ditulis tersamar, seperti di layar.',
  waiting: 'Menunggu analisis selesai.',
  failed: 'Ukuran belum dapat dihitung. Ubah sesuatu di peta agar dihitung lagi.',
  ofActors: 'ukuran-aktor',
  ofTies: 'ukuran-ikatan',
  ofNetwork: 'ukuran-jejaring',
  fileKind: 'Tabel CSV',
} as const;
