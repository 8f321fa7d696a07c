/** The dialog in which a project is given away: as a file, tables, pictures, a link. */
export const share = {
  command: 'Bagikan & simpan sebagai…',
  title: 'Bagikan & simpan sebagai…',
  parts: 'Bentuk yang tersedia',
  back: 'Semua bentuk',
  loading: 'Menyiapkan…',

  names: 'Nama dalam berkas',
  namesMasked: 'Disamarkan',
  namesReal: 'Nama asli',
  namesHint:
    'Nama sedang disamarkan di layar. Catatan, alasan, dan teks bebas lain ditulis apa adanya di kedua pilihan.',

  saving: 'Menyiapkan berkas…',
  saved: 'Tersimpan: {{name}}',
  notSaved: 'Berkas {{name}} tidak dapat disimpan. Pilih folder lain, atau kosongkan ruang di perangkat ini.',

  file: {
    label: 'Berkas Rajut',
    hint: 'Seluruh proyek, untuk cadangan atau rekan.',
    about:
      'Satu berkas berisi seluruh proyek: semua kondisi, catatan, jenis ikatan, dan tampilan tersimpan. Simpan sebagai cadangan, atau kirim kepada rekan untuk dibuka di Rajut.',
    lossless: 'Hanya bentuk ini yang dapat dibuka kembali di Rajut tanpa ada yang hilang.',
    save: 'Simpan berkas Rajut',
  },
} as const;
