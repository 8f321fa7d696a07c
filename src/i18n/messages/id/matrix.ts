/** Ties pair by pair, in a table of all against all. */
export const matrix = {
  title: 'Ikatan dalam tabel silang',
  command: 'Isi ikatan dalam tabel silang',
  hint: 'Tekan sekali untuk ikatan kuat, dua kali untuk lemah, tiga kali untuk menghapus. Tombol panah berpindah sel.',
  tooFew: 'Tambahkan sedikitnya dua aktor di peta.',
  tooMany:
    'Tabel silang ini untuk paling banyak {{most}} aktor. Untuk peta yang lebih besar, hubungkan di peta atau tempel daftar ikatan.',
  strong: 'kuat',
  weak: 'lemah',
  none: 'belum ada',
} as const;
