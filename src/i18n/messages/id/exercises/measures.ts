/** The texts of one exercise. */
export const measures = {
  title: 'Ukuran, pemusatan, dan kepadatan',
  chapter: 'Modul Jejaring Kerja PKA, Bab III',
  about: 'Kenali jejaring Anda sendiri dengan tiga ukuran. Rajut menghitung; Anda yang mengartikan.',
  timing: '15 menit menggambar, 20 menit membaca tiga ukuran, 5 menit menyimpulkan.',
  ask: { a: 'Siapa yang menurut angka penting, tetapi tidak pernah Anda sebut?' },
  lookFor: {
    a: 'Angka yang dibacakan tanpa arti.',
    b: 'Aktor pinggiran yang mungkin hanya belum dipetakan.',
  },
  selfChecks: {
    size: {
      question: 'Apa yang dimaksud ukuran jejaring?',
      answer:
        'Banyaknya aktor di dalamnya, sering disebut bersama banyaknya ikatan. Makin besar, makin banyak kemungkinan, dan makin banyak yang harus dirawat.',
    },
    centrality: {
      question: 'Apa yang dimaksud pemusatan?',
      answer:
        'Seberapa penting kedudukan seorang aktor: berapa banyak ikatannya langsung, seberapa sering ia berada di jalan antara yang lain, dan seberapa dekat ia dengan semua.',
    },
    density: {
      question: 'Apa yang dimaksud kepadatan?',
      answer:
        'Bagian dari semua ikatan yang mungkin yang benar-benar ada, dari 0 sampai 1. Ia menentukan seberapa lancar sumber daya berpindah.',
    },
  },
  steps: {
    draw: {
      title: 'Gambar jejaring Anda',
      about: 'Jejaring yang benar-benar Anda ikuti: unit, forum, komunitas, atau alumni.',
      prompts: { a: 'Siapa yang sering hadir, dan siapa yang hanya namanya ada di daftar?' },
      checks: { hasActors: 'Ada sedikitnya delapan aktor.', hasTies: 'Ada sedikitnya delapan ikatan.' },
    },
    size: {
      title: 'Ukuran',
      about: 'Berapa pihak dan berapa ikatan, dan siapa yang belum terangkul.',
      prompts: { a: 'Apakah ini terlalu kecil untuk tujuannya, atau terlalu besar untuk dirawat?' },
      fields: { size: 'Arti ukuran ini bagi kami' },
      checks: { answered: 'Arti ukurannya sudah ditulis.' },
    },
    centre: {
      title: 'Pemusatan',
      about:
        'Siapa paling banyak ikatannya, siapa di antara yang lain, siapa paling cepat menjangkau semua. Tiga peran itu sering dipegang orang yang berbeda.',
      prompts: { a: 'Setujukah Anda dengan hasilnya? Bila tidak, apa yang belum tergambar?' },
      fields: { centre: 'Siapa yang menonjol, dan sebabnya' },
      checks: { answered: 'Siapa yang menonjol sudah ditulis.' },
    },
    density: {
      title: 'Kepadatan',
      about: 'Seberapa banyak ikatan yang ada dibandingkan yang mungkin. Padat tidak selalu lebih baik.',
      prompts: {
        a: 'Bila padat: gagasan baru datang dari mana? Bila renggang: apa yang membuatnya tetap utuh?',
      },
      fields: { density: 'Arti kepadatan ini bagi kami' },
      checks: { answered: 'Arti kepadatannya sudah ditulis.' },
    },
  },
} as const;
