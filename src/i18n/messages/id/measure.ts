/** What the further measures of position say. */
export const measure = {
  inDegree: {
    here: 'Yang paling banyak dituju: {{actors}}, oleh {{value}} dari {{others}} aktor lain.',
    follows: 'Tanyakan apakah ia kewalahan, dan apa yang dapat diambil alih aktor lain.',
    question: 'Siapa yang paling banyak dituju?',
    unit_other: 'aktor',
    about:
      'Berapa aktor lain yang ikatannya mengarah kepada aktor ini. Yang banyak dituju banyak diminta, dan banyak yang bergantung padanya.',
    formula: 'Nilai = banyaknya aktor yang ikatannya mengarah ke sini ÷ (n − 1).',
    undefined: '–: arah ikatan tidak diikuti. Nyalakan “Ikuti arah ikatan” pada “Yang dihitung”.',
  },
  outDegree: {
    here: 'Yang paling banyak menuju aktor lain: {{actors}}, ke {{value}} dari {{others}}.',
    follows: 'Pakai untuk menyebarkan, dan periksa apakah ia juga mendapat jawaban.',
    question: 'Siapa yang paling banyak menuju aktor lain?',
    unit_other: 'aktor',
    about:
      'Berapa aktor lain yang dituju ikatan aktor ini. Yang banyak menuju aktor lain banyak memberi, menyebarkan, atau mengawasi.',
    formula: 'Nilai = banyaknya aktor yang dituju ikatan dari sini ÷ (n − 1).',
    undefined: '–: arah ikatan tidak diikuti. Nyalakan “Ikuti arah ikatan” pada “Yang dihitung”.',
  },
  strength: {
    here: 'Bobot ikatan terbesar ada pada {{actors}}: {{value}}.',
    follows: 'Rawat ikatan kuat ini; dari sini kerja sama yang lebih sulit dapat dimulai.',
    question: 'Siapa yang ikatannya paling berbobot?',
    about: 'Jumlah bobot semua ikatan seorang aktor: ikatan kuat dihitung dua, ikatan lemah satu.',
    formula:
      'Nilai = 2 × ikatan kuat + ikatan lemah. Beberapa ikatan dengan aktor yang sama dihitung sekali, sebagai yang terkuat.',
  },
  harmonic: {
    here: 'Menurut ukuran ini {{actors}} paling dekat ke yang lain.',
    follows: 'Pakai ukuran ini, bukan kedekatan, bila jejaring terpecah.',
    question: 'Siapa yang dekat, juga bila jejaring terpecah?',
    about:
      'Seperti kedekatan, tetapi rekan yang dekat jauh lebih berarti daripada yang jauh, dan yang tak terjangkau tidak menambah apa-apa. Karena itu urutannya bisa berbeda dari kedekatan.',
    formula: 'Nilai = jumlah (1 ÷ langkah) ke semua aktor lain ÷ (n − 1).',
  },
  pagerank: {
    here: '{{actors}} paling sering dilewati pejalan acak: {{value}} dari waktunya.',
    follows: 'Pakai untuk menemukan aktor yang dirujuk oleh mereka yang juga banyak dirujuk.',
    question: 'Siapa yang paling sering didatangi bila orang mengikuti ikatan?',
    about:
      'Bayangkan orang berjalan dari aktor ke aktor dengan memilih ikatan secara acak: berapa bagian waktunya ia berada di sini. Pada jejaring yang terpecah, bandingkan hanya di dalam satu bagian.',
    formula:
      'Nilai r = (1 − 0,85) ÷ n + 0,85 × jumlah (r rekan ÷ banyaknya ikatan rekan itu); semua nilai berjumlah 1.',
  },
  constraint: {
    here: 'Paling terkungkung: {{actors}}. Paling bebas: {{lowest}}.',
    follows: 'Perkenalkan yang terkungkung kepada aktor di luar lingkarannya; yang bebas dapat menjembatani.',
    question: 'Siapa yang terkungkung oleh rekannya sendiri?',
    about:
      'Seberapa jauh rekan-rekan seorang aktor membawanya ke orang yang itu-itu juga. Nilai rendah berarti ia menjembatani celah dan punya pilihan; nilai tinggi berarti ia terkungkung.',
    formula:
      'Nilai = jumlah atas setiap rekan j dari (p_ij + jumlah p_iq × p_qj)²; p bagian ikatan seorang aktor yang menuju aktor lain. Bisa sedikit di atas 1.',
    undefined: '–: tanpa ikatan tidak ada yang mengungkung.',
  },
  egoConstraint: {
    here: 'Lingkaran paling tertutup: {{actors}}. Paling terbuka: {{lowest}}.',
    follows: 'Satu kenalan baru di luar lingkarannya sudah menurunkan nilai ini.',
    question: 'Siapa yang lingkarannya tertutup?',
    about:
      'Keterkungkungan yang dihitung hanya dari ikatan di antara rekan sendiri, seperti bila kita hanya mewawancarai satu orang. Bandingkan dengan 1 ÷ banyaknya rekan, bukan dengan batas tetap.',
    formula:
      'Nilai = jumlah atas setiap rekan j dari (1 ÷ k + jumlah 1 ÷ (k × (t_q + 1)))²; k banyaknya rekan, q rekan yang mengenal j, t_q rekan yang dikenal q. Ikatan ke luar lingkaran tidak dilihat.',
    undefined: '–: tanpa ikatan tidak ada yang mengungkung.',
  },
  effectiveSize: {
    here: '{{actors}} mencapai paling banyak dunia yang berbeda: setara {{value}} rekan.',
    follows: 'Ajak yang nilainya tinggi mencari gagasan dan dukungan baru.',
    question: 'Siapa yang rekannya datang dari dunia yang berbeda?',
    about:
      'Banyaknya rekan setelah dikurangi yang saling kenal: berapa dunia yang berbeda dicapai seorang aktor.',
    formula: 'Nilai = k − 2t ÷ k; k rekan, t ikatan di antara rekan itu.',
    undefined: '–: tanpa ikatan tidak ada rekan yang dapat dihitung.',
  },
  eccentricity: {
    here: 'Yang terjauh dari seseorang: {{actors}}, sampai {{value}} langkah. Paling dekat ke semua ujung: {{lowest}}.',
    follows: 'Sampaikan kabar penting langsung kepada yang nilainya besar, jangan menunggu diteruskan.',
    question: 'Siapa yang paling jauh dari seseorang?',
    about: 'Langkah ke aktor terjauh yang masih terjangkau. Nilai kecil: tidak ada yang jauh darinya.',
    formula: 'Nilai = langkah terbanyak dari semua jalur terpendek seorang aktor.',
    undefined: '–: aktor ini tidak menjangkau siapa pun.',
  },
  core: {
    here: 'Lapis terdalam: {{actors}}, masing-masing dengan sedikitnya {{value}} ikatan di dalamnya.',
    follows:
      'Lapis ini tahan bila satu ikatan putus: mulai kerja bersama dari sini, lalu ajak lapis berikutnya.',
    question: 'Siapa yang berada di lapis terdalam?',
    about:
      'Lapis yang di dalamnya setiap anggota punya sedikitnya sekian ikatan dengan anggota lain. Makin besar angkanya, makin rapat lapisnya.',
    formula:
      'Nilai = k terbesar sehingga aktor tetap tinggal setelah semua yang berikatan kurang dari k dilepas, berulang-ulang.',
  },
  reach2: {
    here: 'Dalam dua langkah {{actors}} menjangkau paling banyak: {{value}} dari {{others}} aktor lain.',
    follows: 'Pilih aktor ini bila pesan boleh lewat paling banyak satu perantara.',
    question: 'Siapa yang menjangkau paling banyak dalam dua langkah?',
    unit_other: 'aktor',
    about:
      'Bagian aktor lain yang terikat langsung atau lewat satu rekan. Kabar masih utuh dua sampai tiga langkah. Bukan ukuran kemajuan: satu pusat saja membuat semua berjarak dua langkah.',
    formula: 'Nilai = banyaknya aktor sejauh paling banyak dua langkah ÷ (n − 1).',
  },
  degree: {
    here: '{{actors}} paling banyak terikat: {{value}} dari {{others}} aktor lain.',
    follows: 'Jadikan pintu masuk bila kabar harus menyebar, dan pastikan ia tidak kewalahan.',
  },
  betweenness: {
    here: '{{actors}} paling sering menjadi perantara: {{value}} jalur terpendek antaraktor lain melewatinya.',
    follows: 'Libatkan perantara sejak awal, dan siapkan jalur kedua supaya kabar tidak tertahan padanya.',
  },
  closeness: {
    here: '{{actors}} paling dekat ke semua yang terjangkau: {{value}} langkah bila dijumlahkan.',
    follows: 'Mulailah dari sini bila sesuatu harus cepat diketahui semua.',
  },
  eigenvector: {
    here: '{{actors}} paling terhubung dengan aktor yang juga banyak terhubung.',
    follows: 'Bawa usul penting lewat aktor ini: lingkarannya berpengaruh.',
  },
  clustering: {
    here: 'Rekan-rekan {{actors}} paling saling kenal: {{value}} pasangan rekannya terikat.',
    follows:
      'Nilai tinggi: andalkan untuk kerja yang butuh saling percaya. Nilai rendah: minta aktor itu mempertemukan rekannya.',
  },
  bargaining: {
    here: 'Posisi tawar terkuat: {{actors}}. Terlemah: {{lowest}}.',
    follows: 'Bantu yang lemah menambah pilihan: satu rekan atau satu jalur lain sudah menguatkannya.',
  },
  allSame: 'Semua nilainya sama, jadi ukuran ini tidak membedakan siapa pun di peta ini.',
  whatToDo: 'Yang dapat dilakukan',
  main: 'Ukuran utama',
  others: 'Ukuran lain',
  caution: {
    disconnected: 'Jejaring terpecah: bandingkan hanya aktor di dalam bagian yang sama.',
    withoutArrows: 'Ukuran ini tetap dibaca tanpa arah panah.',
    layers_other:
      '{{count}} jenis jejaring dibaca sekaligus. Bila hanya satu jenis dihitung, urutannya bisa lain.',
    smallN: 'Peta sekecil ini mudah berubah: satu ikatan dapat mengubah urutan.',
    boundary: 'Aktor di tepi bisa tampak kecil hanya karena ikatannya belum dipetakan.',
  },
  role: {
    hub: {
      follows:
        'Jadikan pintu masuk untuk menyebarkan kabar, dan bagi sebagian tugasnya supaya jejaring tidak bertumpu padanya.',
      caution: 'Banyak ikatan belum tentu besar pengaruh: lihat juga kuat dan isi ikatannya.',
    },
    broker: {
      follows: 'Ajak sejak awal, lalu rajut jalur kedua supaya kabar tidak bergantung padanya.',
      caution: 'Perantara dapat menyambungkan, dapat juga menahan; peta tidak menunjukkan yang mana.',
    },
    closeness: {
      follows: 'Mulailah dari sini bila sesuatu harus cepat diketahui semua.',
      caution: 'Dekat dihitung dari langkah, bukan dari kesediaan membantu.',
    },
    spanner: {
      follows:
        'Minta ia mempertemukan orang dari dua kelompok; satu ikatan lain di antara keduanya sudah menguatkan.',
      caution: 'Batas kelompok hanya saran: bila kelompoknya lain, penjembatannya juga lain.',
    },
    peripheral: {
      follows: 'Tanyakan langsung apa yang ia butuhkan; satu ikatan kedua membuatnya tidak mudah hilang.',
      caution: 'Di pinggiran sering ada hubungan ke luar yang tidak tampak di peta ini.',
    },
    isolate: {
      follows:
        'Pastikan apakah ia memang belum terhubung; bila ya, cari satu aktor yang dapat memperkenalkannya.',
      caution: 'Tanpa ikatan di peta tidak sama dengan tanpa hubungan.',
    },
  },
} as const;
