/** The screen of worksheets; what each of them asks is in `worksheets`. */
export const sheets = {
  title: 'Lembar kerja',
  command: 'Lembar kerja',
  back: 'Kembali ke peta',
  choose: 'Pilih lembar kerja',
  notChosen: 'belum diisi',
  listHint: 'pisahkan dengan koma',
  addRow: 'Tambah baris',
  removeRow: 'Hapus baris {{name}}',
  showAll_other: 'Tampilkan semua {{count}} baris',
  noRows: 'Belum ada baris.',
  noTies:
    'Belum ada ikatan untuk lembar ini. Gambar ikatan di peta, atau terima usulan rajutan, lalu kembali ke sini.',
  noActors: 'Belum ada aktor di kondisi ini. Tambahkan di peta, lalu kembali ke sini.',
  weakest: 'Paling rendah, {{level}}: {{names}}.',
  stakeholders: {
    title: 'Tabel pemangku kepentingan',
    about:
      'Peran, yang dimiliki, yang dibutuhkan, pengaruh, kepentingan, dan sikap setiap aktor di kondisi “{{frame}}”. Ini isian yang sama dengan rincian aktor: diubah di sini, berubah di sana.',
    unjudged: 'belum dinilai',
  },
} as const;
