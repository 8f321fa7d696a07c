/** The texts of one exercise. */
export const mapping = {
  title: 'Pemetaan terpandu',
  chapter: 'Modul Jejaring Kerja PKA, Bab IV',
  about:
    'Dari masalah sampai peta yang dirajut ulang, enam langkah. Boleh berhenti dan lanjut kapan saja, dan boleh melompat.',
  timing:
    '10 menit masalah, 25 menit aktor dan ikatan, 20 menit membaca, 25 menit merajut, 10 menit menyimpulkan.',
  ask: {
    a: 'Siapa yang belum ada di peta ini karena kita jarang bertemu dengannya?',
    b: 'Bila orang ini pindah tugas bulan depan, apa yang putus?',
  },
  lookFor: {
    a: 'Kelompok yang hanya menulis instansi pemerintah.',
    b: 'Peta tanpa ikatan lemah dan tanpa pertentangan: biasanya belum jujur.',
  },
  selfChecks: {
    mapSteps: {
      question: 'Apa saja langkah memetakan jejaring?',
      answer:
        'Menetapkan masalah dan tujuan; menentukan siapa yang terkait, apa yang mereka punya dan butuhkan; menggambar hubungan mereka dengan kita dan satu sama lain; lalu menganalisis susunannya untuk menyiapkan perajutan.',
    },
    weaveSteps: {
      question: 'Apa saja langkah menata ulang jejaring?',
      answer:
        'Menghubungkan kelompok yang terpisah melalui satu perajut; membagi peran penghubung kepada beberapa orang; mengikat para penghubung itu; lalu menjaga inti tetap rapat dan pinggirannya terbuka. Setiap ikatan baru sebaiknya tumbuh dari hubungan yang sudah ada.',
    },
  },
  steps: {
    why: {
      title: 'Masalah dan tujuan',
      about:
        'Tulis masalah yang ingin dipecahkan dan tujuan jejaringnya. Keduanya tetap terlihat di atas peta selama Anda menggambar.',
      prompts: {
        a: 'Apa yang tidak berjalan sekarang, dan bagi siapa?',
        b: 'Bila jejaring ini berhasil, apa yang berbeda setahun lagi?',
        c: 'Mengapa ini tidak dapat Anda selesaikan sendiri?',
      },
      checks: { saysWhy: 'Masalah, tujuan, atau pertanyaannya sudah tertulis.' },
    },
    who: {
      title: 'Siapa saja',
      about:
        'Jawab pertanyaan satu per satu dan tulis nama yang muncul; jangan menyaring dulu. Setelah itu lengkapi sektornya, dalam atau luar, yang dimiliki, dan yang dibutuhkan.',
      prompts: {
        a: 'Siapa yang pernah membantu, atau akan membantu, menyelesaikan hal seperti ini?',
        b: 'Siapa yang memegang sumber daya yang diperlukan: uang, data, keahlian, wewenang, pengaruh?',
        c: 'Siapa yang terkena akibatnya, dan siapa yang jarang diajak bicara?',
        d: 'Siapa yang dapat menghambat, dan apa kepentingannya?',
        e: 'Siapa yang di luar instansi Anda belum terpikirkan: swasta, kampus, media, tokoh masyarakat?',
      },
      checks: {
        hasActors: 'Ada sedikitnya delapan aktor di peta.',
        saysSectors: 'Sebagian besar aktor punya sektor, dan sektornya lebih dari satu.',
        bothCircles: 'Ada pihak dalam dan pihak luar.',
        saysResources: 'Yang dimiliki dan yang dibutuhkan sudah tertulis untuk sedikitnya tiga aktor.',
      },
    },
    ties: {
      title: 'Siapa terhubung dengan siapa',
      about:
        'Mulai dari ikatan Anda dengan masing-masing, lalu periksa pasangan lainnya. Bedakan kuat dan lemah, arah, dan jenisnya.',
      prompts: {
        a: 'Dengan siapa Anda bicara setiap minggu, dan dengan siapa hanya kenal nama?',
        b: 'Siapa menyampaikan kabar kepada siapa? Siapa memberi izin, uang, atau barang?',
        c: 'Siapa yang tidak akur? Peta yang hanya berisi cuaca cerah menipu.',
      },
      fields: { noConflict: 'Kami sudah bertanya, dan tidak ada pihak yang bertentangan' },
      checks: {
        hasTies: 'Ada sedikitnya sepuluh ikatan.',
        bothStrengths: 'Ada ikatan kuat dan ikatan lemah.',
        askedConflict: 'Pertentangan sudah ditanyakan: ada di peta, atau dinyatakan tidak ada.',
      },
    },
    read: {
      title: 'Baca petanya',
      about:
        'Rajut menjawab lima pertanyaan modul dari peta Anda. Tulis kesimpulan Anda sendiri di sampingnya; keduanya boleh berbeda.',
      fields: {
        optimal: 'Apakah keterhubungannya sudah mendukung tujuan?',
        missing: 'Hubungan penting mana yang belum ada?',
        main: 'Siapa aktor utamanya?',
        should: 'Siapa yang seharusnya berperan penting, tetapi belum?',
        potential: 'Siapa yang berpotensi menjadi penghubung atau pembaru?',
      },
      checks: { answered: 'Kelima pertanyaan sudah Anda jawab.' },
    },
    weave: {
      title: 'Rajut ulang',
      about:
        'Buat kondisi baru dari yang sekarang, lalu tambah ikatan yang paling berguna. Panduan empat tahap dan usulan Rajut membantu; keputusannya milik Anda.',
      prompts: {
        a: 'Ikatan mana yang tumbuh dari hubungan yang sudah ada?',
        b: 'Siapa yang dapat memperkenalkan mereka?',
      },
      checks: {
        hasFrames: 'Ada kondisi kedua.',
        wovenAnew: 'Di kondisi terakhir ada ikatan yang tidak ada di kondisi pertama.',
        hasWeaver: 'Perajutnya sudah ditentukan.',
      },
    },
    conclude: {
      title: 'Bandingkan dan simpulkan',
      about:
        'Bandingkan sebelum dan sesudah, tulis alasan tiap perubahan, lalu simpulkan apa yang akan Anda lakukan minggu ini.',
      prompts: {
        a: 'Apa yang membaik, dan apa yang belum?',
        b: 'Langkah pertama apa yang dapat dilakukan tanpa menunggu izin siapa pun?',
      },
      fields: { conclusion: 'Kesimpulan kami', firstStep: 'Langkah pertama, oleh siapa, kapan' },
      checks: {
        saysReasons: 'Sedikitnya dua perubahan punya alasan tertulis.',
        answered: 'Kesimpulan dan langkah pertama sudah tertulis.',
      },
    },
  },
} as const;
