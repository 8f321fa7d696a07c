/** What the further measures of position say. */
export const measure = {
  inDegree: {
    question: 'Kepada siapa paling banyak arah menuju?',
    unit_other: 'aktor',
    about:
      'Berapa aktor lain yang ikatannya mengarah kepada aktor ini. Yang banyak dituju banyak diminta, dan banyak bergantung padanya.',
    formula: 'Nilai = banyaknya aktor yang ikatannya mengarah ke sini ÷ (n − 1).',
    undefined: '– : arah ikatan tidak diikuti. Nyalakan “ikuti arah” pada “Yang dihitung”.',
  },
  outDegree: {
    question: 'Dari siapa paling banyak arah berasal?',
    unit_other: 'aktor',
    about:
      'Berapa aktor lain yang dituju ikatan aktor ini. Yang banyak menuju keluar banyak memberi, menyebarkan atau mengawasi.',
    formula: 'Nilai = banyaknya aktor yang dituju ikatan dari sini ÷ (n − 1).',
    undefined: '– : arah ikatan tidak diikuti. Nyalakan “ikuti arah” pada “Yang dihitung”.',
  },
  strength: {
    question: 'Siapa yang ikatannya paling kuat?',
    about: 'Jumlah bobot semua ikatan seorang aktor: ikatan kuat dihitung dua, ikatan lemah satu.',
    formula:
      'Nilai = 2 × ikatan kuat + ikatan lemah. Beberapa ikatan dengan aktor yang sama dihitung sekali, sebagai yang terkuat.',
  },
  harmonic: {
    question: 'Siapa dekat, juga bila jejaring terpecah?',
    about:
      'Seperti kedekatan, tetapi yang dekat jauh lebih berarti daripada yang jauh, dan yang tak terjangkau tidak menambah apa-apa. Pada jejaring layang-layang urutannya berbeda dari kedekatan.',
    formula: 'Nilai = jumlah (1 ÷ langkah) ke semua aktor lain ÷ (n − 1).',
  },
  pagerank: {
    question: 'Di mana orang yang mengikuti ikatan paling sering sampai?',
    about:
      'Bagian waktu yang dihabiskan pada seorang aktor oleh orang yang berjalan acak mengikuti ikatan. Pada jejaring yang terpecah, bandingkan hanya di dalam satu bagian.',
    formula:
      'Nilai r = (1 − 0,85) ÷ n + 0,85 × jumlah (r rekan ÷ banyaknya ikatan rekan itu); semua nilai berjumlah 1.',
  },
  constraint: {
    question: 'Siapa yang rekannya saling mengunci?',
    about:
      'Seberapa jauh rekan seorang aktor berujung pada orang yang sama. Nilai rendah berarti ia menjembatani celah dan punya pilihan; nilai tinggi berarti ia terkungkung.',
    formula:
      'Nilai = jumlah atas setiap rekan j dari (p_ij + jumlah p_iq × p_qj)²; p bagian ikatan seorang aktor yang menuju aktor lain. Bisa sedikit di atas 1.',
    undefined: '– : tanpa ikatan tidak ada yang mengungkung.',
  },
  egoConstraint: {
    question: 'Siapa yang lingkarannya sendiri tertutup?',
    about:
      'Keterkungkungan yang dihitung hanya dari ikatan di antara rekan sendiri, seperti wawancara tentang satu orang. Bandingkan dengan 1 ÷ banyaknya rekan, bukan dengan batas tetap.',
    formula:
      'Nilai = jumlah atas setiap rekan j dari (1 ÷ k + jumlah 1 ÷ (k × (t_q + 1)))²; k banyaknya rekan, q rekan yang mengenal j, t_q rekan yang dikenal q. Ikatan ke luar lingkaran tidak dilihat.',
    undefined: '– : tanpa ikatan tidak ada yang mengungkung.',
  },
  effectiveSize: {
    question: 'Siapa yang rekannya tidak berulang?',
    about:
      'Banyaknya rekan setelah dikurangi yang saling kenal: berapa dunia yang berbeda dicapai seorang aktor.',
    formula: 'Nilai = k − 2t ÷ k; k rekan, t ikatan di antara rekan itu.',
    undefined: '– : tanpa ikatan tidak ada rekan yang dapat dihitung.',
  },
  eccentricity: {
    question: 'Siapa yang terjauh dari seseorang?',
    about: 'Langkah ke aktor terjauh yang masih terjangkau. Nilai kecil: tidak ada yang jauh darinya.',
    formula: 'Nilai = langkah terbanyak dari semua jalur terpendek seorang aktor.',
    undefined: '– : aktor ini tidak menjangkau siapa pun.',
  },
  core: {
    question: 'Siapa berada di lapis yang saling menguatkan?',
    about:
      'Aktor ini berada dalam bagian yang setiap anggotanya punya sedikitnya sekian ikatan di dalam bagian itu.',
    formula:
      'Nilai = k terbesar sehingga aktor tetap tinggal setelah semua yang berikatan kurang dari k dilepas, berulang-ulang.',
  },
  reach2: {
    question: 'Siapa menjangkau terbanyak dalam dua langkah?',
    unit_other: 'aktor',
    about:
      'Bagian aktor lain yang terikat langsung atau lewat satu rekan. Kabar masih utuh dua sampai tiga langkah. Bukan ukuran kemajuan: satu pusat saja membuat semua berjarak dua langkah.',
    formula: 'Nilai = banyaknya aktor sejauh paling banyak dua langkah ÷ (n − 1).',
  },
} as const;
