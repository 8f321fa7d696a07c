/** The texts of one exercise. */
export const partnership = {
  title: 'Latihan 1: kemitraan usaha',
  chapter: 'Bahan ajar Diklatpim III, Latihan 1',
  about:
    'Pilih satu jenis usaha rakyat, gambar kemitraannya, temukan hambatannya di peta, lalu tata ulang sampai hambatan itu teratasi.',
  timing:
    '10 menit memilih, 30 menit menggambar, 15 menit hambatan, 25 menit menata ulang, 10 menit menjelaskan.',
  ask: {
    a: 'Apa yang terjadi pada petani atau perajin bila perantara ini berhenti?',
    b: 'Siapa yang berani kehilangan sesuatu agar susunan baru ini jalan?',
  },
  lookFor: {
    a: 'Perantara dihapus begitu saja, tanpa pengganti: jejaringnya pecah.',
    b: 'Semua ikatan baru bertumpu pada satu dinas.',
  },

  steps: {
    kind: {
      title: 'Jenis usaha',
      about: 'Tentukan usahanya: pertanian, peternakan, perikanan, industri rumah tangga, atau kerajinan.',
      prompts: { a: 'Siapa yang diharapkan lebih sejahtera oleh kemitraan ini?' },
      fields: { business: 'Jenis usaha' },
      checks: {
        saysWhy: 'Tujuan kemitraannya tertulis di atas peta.',
        answered: 'Jenis usahanya sudah ditulis.',
      },
    },
    parties: {
      title: 'Pihak, pola, dan kewajiban',
      about:
        'Kelompok mitra, perusahaan mitra, dan lembaga yang terlibat; apa kewajiban masing-masing, dan siapa terhubung dengan siapa.',
      prompts: { a: 'Siapa yang menjual, membeli, memberi kredit, membina, dan mengawasi?' },
      checks: {
        hasActors: 'Ada sedikitnya enam pihak.',
        hasTies: 'Ada sedikitnya lima ikatan.',
        saysSectors: 'Pihaknya dari lebih dari satu sektor.',
        saysDuties: 'Kewajiban sebagian besar pihak sudah tertulis.',
      },
    },
    bottleneck: {
      title: 'Temukan hambatan',
      about:
        'Cari pihak yang bila pergi memutuskan yang lain, dan pihak yang posisi tawarnya paling lemah. Rajut menandainya di peta.',
      prompts: {
        a: 'Mengapa pihak ini menjadi satu-satunya jalan?',
        b: 'Siapa yang diuntungkan oleh keadaan itu?',
      },
      fields: { found: 'Hambatan yang kami temukan, dan akibatnya' },
      checks: {
        bottleneckFound: 'Peta awal memang punya titik rapuh.',
        answered: 'Hambatannya sudah dijelaskan.',
      },
    },
    rebuild: {
      title: 'Tata ulang',
      about:
        'Buat kondisi baru yang mengatasi hambatan itu: pihak baru, ikatan baru, atau peran yang dialihkan.',
      prompts: { a: 'Apakah pihak yang tersingkir diberi peran lain?' },
      checks: {
        hasFrames: 'Ada kondisi kedua.',
        wovenAnew: 'Ada ikatan yang benar-benar baru.',
        bottleneckEased: 'Titik rapuh yang terburuk hilang atau berkurang di kondisi terakhir.',
      },
    },
    explain: {
      title: 'Jelaskan',
      about: 'Tulis cara dan langkah mengembangkan kemitraan ini, dan apa yang berubah bagi setiap pihak.',
      prompts: { a: 'Apa yang menjamin kesepakatan ini dipatuhi?' },
      fields: { analysis: 'Analisis jejaring kami' },
      checks: {
        saysReasons: 'Sedikitnya dua perubahan punya alasan.',
        answered: 'Analisisnya sudah ditulis.',
      },
    },
  },
} as const;
