/** The gallery of shapes that networks take. */
export const shapes = {
  title: 'Galeri bentuk jejaring',
  lead: 'Bentuk jejaring menentukan apa yang mudah dan apa yang rapuh. Setiap bentuk di sini hidup: angkanya dihitung dari gambarnya, dan begitu Anda buka, salinannya milik Anda.',
  good: 'Baik untuk',
  bad: 'Lemah karena',
  state: 'Keadaan {{title}}',
  asDrawn: 'Seperti digambar',
  before: 'Sebelum',
  after: 'Sesudah',
  without: 'Tanpa {{name}}',
  density: 'Kepadatan',
  steps: 'Langkah rata-rata',
  parts: 'Bagian',
  centralization: 'Pemusatan',
  open: 'Buka {{title}}',
  openShort: 'Buka sebagai milik saya',
  chain: {
    good: 'Tugas yang memang berurutan, seperti rantai pasok: jelas siapa menyerahkan kepada siapa.',
    bad: 'Kabar lambat dan berubah di jalan; satu mata rantai berhenti, jejaring terbelah.',
  },
  star: {
    good: 'Memulai: satu orang cepat menyatukan banyak pihak dan menjaga arah.',
    bad: 'Semua bertumpu pada pusatnya. Ia kelebihan beban, dan bila pergi yang lain kembali sendiri-sendiri.',
  },
  circle: {
    good: 'Kesetaraan: tidak ada penguasa jalan, setiap orang punya dua pegangan.',
    bad: 'Jalan ke seberang jauh, dan tidak ada yang melihat keseluruhan.',
  },
  everybody: {
    good: 'Tim kecil yang memecahkan masalah rumit: semua mendengar semua, tidak ada yang tak tergantikan.',
    bad: 'Mahal dirawat. Setiap anggota baru berarti ikatan baru dengan semua, dan gagasan luar jarang masuk.',
  },
  bridge: {
    good: 'Dua kelompok erat saling memberi hal baru melalui jembatannya.',
    bad: 'Satu ikatan saja. Bila putus, atau dijaga sendiri oleh pemegangnya, kedua kelompok terpisah.',
  },
  dense: {
    good: 'Kepercayaan dan pekerjaan bersama: jalan pendek, banyak jalan lain bila satu terputus.',
    bad: 'Waktu habis untuk merawat hubungan, dan semua cenderung tahu hal yang sama.',
  },
  sparse: {
    good: 'Ringan dirawat, dan setiap ikatan membawa sesuatu yang belum diketahui yang lain.',
    bad: 'Jalan panjang dan mudah putus; sulit mengerjakan hal besar bersama.',
  },
  clusters: {
    good: 'Sesudah: modal sosial tiga kelompok dapat dipakai bersama, hanya dengan dua ikatan baru.',
    bad: 'Sesudah: semua jalan antarkelompok melewati A. Langkah berikutnya adalah mengikat F dengan K.',
  },
} as const;
