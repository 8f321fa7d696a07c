/** The texts of one exercise. */
export const leadership = {
  title: 'Mendayagunakan dan memimpin jejaring',
  chapter: 'Modul Jejaring Kerja PKA, Bab V',
  about:
    'Bawa satu kasus melalui tujuan, rancangan, pertumbuhan, dan hasil, lalu lihat cara Anda memimpinnya.',
  timing: '10 menit tiap tahap, 20 menit menilai kepemimpinan.',
  ask: { a: 'Peran mana yang dapat Anda lepaskan minggu ini?' },
  lookFor: { a: 'Pemimpin yang menilai dirinya lima di semua sisi.' },
  selfChecks: {
    role: {
      question: 'Apa peran kepemimpinan agar jejaring efektif?',
      answer:
        'Bukan memerintah dan mengawasi, melainkan mempertemukan dan bekerja sama: menjaga tujuan bersama, merawat kepercayaan, memudahkan pertukaran, mengelola perbedaan, dan berbagi peran.',
    },
    phases: {
      question: 'Apa saja tahap mendayagunakan jejaring?',
      answer:
        'Menemukan tujuan bersama; merancang pelaku, susunan, dan norma; bertumbuh dalam anggota dan pertukaran; lalu mencapai hasil yang terasa. Setelah itu tujuannya ditinjau lagi, dan jejaring dapat berubah atau selesai.',
    },
  },
  steps: {
    purpose: {
      title: 'Tujuan',
      about: 'Tujuan yang jelas dan menggugah, disepakati bersama.',
      prompts: { a: 'Dapatkah setiap pihak mengucapkannya dengan kata-kata sendiri?' },
      fields: { shared: 'Bagaimana tujuan ini menjadi milik bersama' },
      checks: { saysWhy: 'Tujuannya tertulis di atas peta.', answered: 'Caranya sudah ditulis.' },
    },
    design: {
      title: 'Rancangan',
      about: 'Siapa dilibatkan, ikatan mana diperkuat, norma apa disepakati.',
      prompts: { a: 'Hubungan mana yang sudah ada dan tinggal dihidupkan?' },
      checks: {
        hasActors: 'Ada sedikitnya enam aktor.',
        hasTies: 'Ada sedikitnya enam ikatan.',
        filledInnorms: 'Ada norma yang disepakati.',
      },
    },
    grow: {
      title: 'Pertumbuhan',
      about: 'Rancang kondisi berikutnya: anggota baru, pertukaran baru.',
      prompts: { a: 'Siapa yang dapat menjadi penghubung berikutnya?' },
      checks: { hasFrames: 'Ada kondisi berikutnya.', wovenAnew: 'Ada ikatan baru di dalamnya.' },
    },
    perform: {
      title: 'Hasil',
      about: 'Manfaat apa yang dirasakan, oleh siapa, dan bagaimana diukur.',
      prompts: { a: 'Bila jejaring ini berhenti, siapa yang pertama merasakan?' },
      fields: { value: 'Manfaat dan cara mengukurnya' },
      checks: { answered: 'Manfaatnya sudah ditulis.' },
    },
    leader: {
      title: 'Cara Anda memimpin',
      about: 'Nilai jejaring dan diri Anda, lalu pilih satu hal untuk dilatih.',
      prompts: { a: 'Kapan terakhir kali Anda mempertemukan dua orang tanpa menjadi perantara?' },
      checks: {
        filledIncriteria: 'Delapan kriteria sudah dinilai.',
        filledIntraits: 'Enam sifat sudah dinilai, dan yang akan dilatih ditulis.',
      },
    },
  },
} as const;
