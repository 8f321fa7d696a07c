/** The texts of one exercise. */
export const principles = {
  title: 'Pengalaman berjejaring',
  chapter: 'Modul Jejaring Kerja PKA, Bab II',
  about:
    'Lihat kembali pengalaman Anda dengan tiga prinsip berjejaring dan empat langkah mengenal, menyukai, mempercayai, dan bekerja sama.',
  timing: '10 menit menggambar, 15 menit tiga prinsip, 15 menit empat langkah, 5 menit berbagi.',
  ask: {
    a: 'Siapa yang Anda bantu tahun ini tanpa diminta?',
    b: 'Bila semua orang di jejaring Anda mirip Anda, apa yang tidak pernah Anda dengar?',
  },
  lookFor: {
    a: 'Cerita yang melompat dari kenal langsung ke minta bantuan.',
    b: 'Timbal balik yang dihitung seperti utang.',
  },
  selfChecks: {
    whyNetworks: {
      question: 'Mengapa pendekatan jejaring diperlukan untuk masalah publik?',
      answer:
        'Masalah publik menyangkut banyak pihak, dan tidak ada satu pun yang memiliki semua pengetahuan, dana, dan wewenang. Lewat jejaring, sumber daya yang tersebar itu bertemu dan bekerja bersama.',
    },
    whatIsNetwork: {
      question: 'Apa itu jejaring kerja?',
      answer:
        'Seperangkat hubungan, kuat dan lemah, di antara pihak-pihak yang terkait untuk mencapai sesuatu. Di dalamnya mengalir kabar, keahlian, dana, dan kepercayaan.',
    },
    whatIsNetworking: {
      question: 'Apa itu berjejaring?',
      answer:
        'Kegiatan yang terus-menerus untuk membangun dan merawat hubungan yang berguna bagi semua pihak, bukan sekadar mengumpulkan kenalan.',
    },
  },
  steps: {
    ownMap: {
      title: 'Gambar jejaring pengalaman itu',
      about: 'Pilih satu pengalaman nyata. Gambar siapa saja yang terlibat dan ikatannya waktu itu.',
      prompts: {
        a: 'Urusan apa yang waktu itu tidak mungkin selesai sendirian?',
        b: 'Siapa yang membukakan pintu?',
      },
      checks: { hasActors: 'Ada sedikitnya lima aktor.', hasTies: 'Ada sedikitnya empat ikatan.' },
    },
    three: {
      title: 'Tiga prinsip',
      about: 'Untuk pengalaman itu, tulis di mana ketiga prinsip terlihat, atau justru tidak ada.',
      prompts: { a: 'Prinsip mana yang paling mudah bagi Anda, dan mana yang paling sering terlupa?' },
      fields: {
        reciprocity: 'Timbal balik: siapa membantu siapa, dan kapan kembali?',
        exchange: 'Pertukaran: sumber daya berbeda apa yang saling melengkapi?',
        similarity: 'Kesamaan: apa yang membuat mudah berhubungan, dan siapa yang tertinggal karenanya?',
        conclusion: 'Yang saya simpulkan',
      },
      checks: {
        answered: 'Ketiga prinsip dan kesimpulannya sudah ditulis.',
        saysResources: 'Yang dimiliki dan dibutuhkan sudah tertulis untuk sedikitnya dua aktor.',
      },
    },
    kltb: {
      title: 'Kenal, suka, percaya, bekerja sama',
      about:
        'Pilih tiga ikatan. Tandai sudah sampai di mana, lalu tulis bagaimana ia bergerak dari satu langkah ke langkah berikutnya. Langkahnya tidak dapat dilompati.',
      prompts: {
        a: 'Apa yang Anda lakukan agar dikenal, sebelum minta apa pun?',
        b: 'Kapan Anda lebih banyak mendengar daripada bicara?',
      },
      fields: {
        story: 'Cerita satu ikatan, langkah demi langkah',
        stuck: 'Ikatan yang berhenti di tengah, dan sebabnya',
      },
      checks: {
        saysMaturity: 'Sedikitnya tiga ikatan ditandai sudah sampai di mana.',
        answered: 'Kedua cerita sudah ditulis.',
      },
    },
  },
} as const;
