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

  format: 'Format berkas',
  fileName: 'Nama berkas',
  save: 'Simpan',

  saving: 'Menyiapkan berkas…',
  saved: 'Tersimpan: {{name}}',
  notSaved: 'Berkas {{name}} tidak dapat disimpan. Pilih folder lain, atau kosongkan ruang di perangkat ini.',
  notMade: 'Berkas {{name}} tidak dapat dibuat. Coba lagi; bila tetap gagal, simpan dalam bentuk lain.',
  tooLarge_other: 'Matriks paling banyak {{count}} aktor. Pilih daftar ikatan untuk peta sebesar ini.',

  file: {
    label: 'Berkas Rajut',
    hint: 'Seluruh proyek, untuk cadangan atau rekan.',
    about:
      'Satu berkas berisi seluruh proyek: semua kondisi, catatan, jenis ikatan, dan tampilan tersimpan. Simpan sebagai cadangan, atau kirim kepada rekan untuk dibuka di Rajut.',
    lossless: 'Hanya bentuk ini yang dapat dibuka kembali di Rajut tanpa ada yang hilang.',
    save: 'Simpan berkas Rajut',
  },
  tools: {
    label: 'Program lain',
    hint: 'Gephi, Kumu, Pajek, UCINET, dan lainnya.',
  },
  tables: {
    label: 'Tabel',
    hint: 'Excel dan CSV: aktor, hubungan, ukuran.',
    table: 'Isi dan bentuk tabel',
    xlsx: 'Buku kerja Excel (XLSX)',
    xlsxAbout: 'Aktor dan hubungan di lembar masing-masing; ukuran dan perbandingan bila disertakan.',
    kumuXlsx: 'Excel untuk Kumu (XLSX)',
    kumuXlsxAbout: 'Lembar Elements dan Connections, siap diimpor ke Kumu.',
    csvActors: 'Aktor (CSV)',
    csvActorsAbout: 'Satu baris per aktor dengan keterangannya, tanpa hubungan.',
    csvTies: 'Hubungan (CSV)',
    csvTiesAbout: 'Satu baris per ikatan: dari siapa ke siapa. Aktor tanpa ikatan tidak ikut.',
    csvMatrix: 'Matriks hubungan (CSV)',
    csvMatrixAbout: 'Baris mengirim, kolom menerima: 0 tidak ada, 1 lemah, 2 kuat.',
    measuresActors: 'Ukuran per aktor (CSV)',
    measuresTies: 'Ukuran per ikatan (CSV)',
    measuresNetwork: 'Ukuran seluruh jejaring (CSV)',
    measures: 'Ukuran dan perbandingan',
    withMeasures: 'Sertakan',
    withoutMeasures: 'Tanpa',
    fileActors: 'aktor',
    fileTies: 'hubungan',
    fileMatrix: 'matriks',
  },
} as const;
