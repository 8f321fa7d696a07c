/** The texts of one exercise. */
export const components = {
  title: 'Latihan 2: delapan komponen',
  chapter: 'Bahan ajar Diklatpim III, Latihan 2',
  about: 'Gambar jejaring yang sudah ada, lalu tata ulang dengan memeriksa delapan komponennya.',
  timing: '20 menit menggambar, 30 menit delapan komponen, 20 menit menata ulang, 5 menit bercerita.',
  ask: { a: 'Norma mana yang semua orang tahu tetapi tidak pernah ditulis?' },
  lookFor: {
    a: 'Komponen teknologi yang langsung dijawab “grup WhatsApp” tanpa melihat siapa yang tidak ikut.',
  },

  steps: {
    existing: {
      title: 'Jejaring yang sudah ada',
      about: 'Gambar hubungan yang sudah terbentuk selama ini.',
      prompts: { a: 'Sejak kapan, dan karena urusan apa, jejaring ini terbentuk?' },
      checks: {
        hasActors: 'Ada sedikitnya enam aktor.',
        hasTies: 'Ada sedikitnya enam ikatan.',
        saysDuties: 'Peran sebagian besar aktor sudah tertulis.',
      },
    },
    eight: {
      title: 'Delapan komponen',
      about:
        'Periksa satu per satu: isi, kebutuhan, susunan, norma, modal sosial, sumber daya manusia, teknologi, dan komitmen.',
      prompts: {
        a: 'Komponen mana yang paling lemah, dan komponen mana yang selama ini dianggap sudah beres?',
      },
      checks: {
        filledIncomponents: 'Kedelapan komponen sudah ditulis.',
        filledInnorms: 'Ada norma yang disepakati.',
      },
    },
    rebuild: {
      title: 'Tata ulang',
      about:
        'Buat kondisi baru yang menjawab komponen yang lemah. Mulailah dari modal sosial yang sudah ada.',
      prompts: { a: 'Ikatan baru mana yang terasa asing bagi para pihak, dan bagaimana mengenalkannya?' },
      checks: {
        hasFrames: 'Ada kondisi kedua.',
        wovenAnew: 'Ada ikatan baru.',
        nobodyAlone: 'Di kondisi yang terlihat, tidak ada aktor tanpa ikatan.',
      },
    },
    tell: {
      title: 'Ceritakan perubahannya',
      about: 'Bandingkan, beri alasan, dan simpulkan.',
      prompts: { a: 'Apa tanda pertama bahwa susunan baru ini bekerja?' },
      fields: { story: 'Yang berubah, dan mengapa' },
      checks: { saysReasons: 'Sedikitnya dua perubahan punya alasan.', answered: 'Ceritanya sudah ditulis.' },
    },
  },
} as const;
