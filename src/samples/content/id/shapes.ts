/** The shapes of the gallery in Indonesian, which is the source. */
export const shapes = {
  chain: {
    title: 'Rantai',
    question: 'Berapa lama kabar dari A sampai ke G, dan siapa yang dapat menghentikannya?',
    notes:
      'Setiap aktor hanya mengenal yang sebelum dan sesudahnya. Hapus D di tengah: jejaring terbelah dua. Tambah satu ikatan dari A ke G, lalu lihat apa yang berubah.',
    frames: ['Rantai'],
  },
  star: {
    title: 'Bintang',
    question: 'Apa yang terjadi bila A besok tidak ada?',
    notes:
      'Semua bertemu melalui A. Kabar sampai dalam dua langkah, tetapi hanya selama A ada. Hapus A untuk melihatnya, lalu urungkan.',
    frames: ['Bintang'],
  },
  circle: {
    title: 'Lingkaran',
    question: 'Siapa yang paling penting bila semua orang punya dua ikatan?',
    notes:
      'Tidak ada pusat: setiap aktor punya dua tetangga. Satu aktor pergi dan jejaring masih utuh; dua yang berjauhan pergi dan ia terbelah.',
    frames: ['Lingkaran'],
  },
  everybody: {
    title: 'Semua terhubung',
    question: 'Berapa ikatan yang harus dirawat bila satu orang lagi bergabung?',
    notes:
      'Setiap pasangan terikat. Tidak ada yang menjadi perantara, dan tidak ada yang tak tergantikan. Untuk tujuh orang saja sudah dua puluh satu ikatan yang perlu dirawat.',
    frames: ['Semua terhubung'],
  },
  bridge: {
    title: 'Dua kelompok dan satu jembatan',
    question: 'Siapa yang memegang jalan antara kedua kelompok, dan apakah mereka tahu?',
    notes:
      'Di dalam kelompok semua saling kenal. Di antara keduanya hanya ada satu ikatan, antara B dan J. Hapus ikatan itu, atau tambah jembatan kedua.',
    frames: ['Dua kelompok'],
  },
  dense: {
    title: 'Delapan aktor, jejaring padat',
    question: 'Apakah semua ikatan ini memang diperlukan untuk tujuannya?',
    notes:
      'Bandingkan dengan jejaring renggang: aktornya sama banyak, ikatannya dua kali lipat. Kabar cepat sampai dan banyak jalan lain bila satu terputus.',
    frames: ['Jejaring padat'],
  },
  sparse: {
    title: 'Delapan aktor, jejaring renggang',
    question: 'Ikatan mana yang, bila ditambah, paling banyak memperpendek jalan?',
    notes:
      'Aktornya sama banyak dengan jejaring padat, ikatannya setengahnya. Coba tambah satu ikatan di tempat yang menurut Anda paling berguna, lalu baca angkanya.',
    frames: ['Jejaring renggang'],
  },
  clusters: {
    title: 'Tiga kelompok, sebelum dan sesudah',
    question: 'Apa yang dibuka oleh dua ikatan baru bagi lima belas orang?',
    notes:
      'Sebelum: tiga kelompok yang tidak saling kenal. Sesudah: A, pusat kelompok pertama, terikat dengan F dan K, pusat dua kelompok lainnya. Bandingkan kedua kondisi.',
    frames: ['Sebelum', 'Sesudah'],
  },
};

export type ShapesContent = typeof shapes;
