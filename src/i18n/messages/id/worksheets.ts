/** Worksheets: the written half of the exercises. */
export const worksheets = {
  components: {
    title: 'Delapan komponen jejaring',
    about:
      'Tata ulang jejaring dengan memeriksa delapan sisinya satu per satu. Tulis keadaan sekarang dan apa yang akan diubah.',
    fields: {
      content: {
        label: 'Isi jejaring',
        hint: 'Untuk urusan apa jejaring ini ada: pengadaan, pemasaran, kredit, pembinaan?',
      },
      needs: {
        label: 'Kebutuhan pemangku kepentingan',
        hint: 'Apa yang dibutuhkan setiap pihak agar mau ikut, dan apa yang mereka bawa?',
      },
      structure: {
        label: 'Struktur jejaring',
        hint: 'Siapa terhubung dengan siapa. Petanya sudah Anda gambar; tulis apa yang menonjol.',
      },
      norms: { label: 'Norma jejaring', hint: 'Aturan mana yang disepakati bersama, dan di mana tertulis?' },
      socialCapital: {
        label: 'Modal sosial',
        hint: 'Hubungan baik mana yang sudah ada sebelum jejaring ini? Mulailah dari sana.',
      },
      humanCapital: {
        label: 'Sumber daya manusia',
        hint: 'Kemampuan apa yang diperlukan setiap pihak: teknis, berkomunikasi, berunding?',
      },
      technology: {
        label: 'Teknologi informasi',
        hint: 'Lewat apa kabar dan data mengalir, dan apakah semua dapat memakainya?',
      },
      commitment: {
        label: 'Komitmen bersama',
        hint: 'Apa yang membuat para pihak tetap memegang janji bila keadaan sulit?',
      },
    },
  },
  norms: {
    title: 'Norma yang disepakati',
    about: 'Satu baris satu aturan. Norma yang tertulis lebih mudah ditagih daripada yang hanya diingat.',
    columns: {
      rule: { label: 'Norma' },
      keeper: { label: 'Penjaganya' },
      whenBroken: { label: 'Bila dilanggar' },
    },
  },
  tiePlan: {
    title: 'Rencana ikatan',
    about:
      'Setiap ikatan yang direncanakan: siapa memperkenalkan, langkah berikutnya, kapan, dan apa tandanya berhasil.',
    columns: {
      introducer: { label: 'Diperkenalkan oleh' },
      nextStep: {
        label: 'Langkah berikutnya',
        choices: { know: 'Saling kenal', like: 'Saling suka', trust: 'Saling percaya', buy: 'Bekerja sama' },
      },
      by: { label: 'Paling lambat' },
      sign: { label: 'Tanda berhasil' },
    },
  },
  partnership: {
    title: 'Langkah kemitraan',
    about:
      'Sampai di mana setiap kemitraan: dari pemetaan, melalui nota kesepahaman, sampai pemantauan dan perpanjangan.',
    columns: {
      step: {
        label: 'Sudah sampai',
        choices: {
          mapping: 'Pemetaan',
          gathering: 'Menggali informasi',
          analysing: 'Menganalisis informasi',
          exploring: 'Penjajakan',
          planning: 'Menyusun rencana',
          agreeing: 'Merumuskan kesepakatan',
          signing: 'Penandatanganan nota',
          doing: 'Pelaksanaan',
          monitoring: 'Pemantauan dan evaluasi',
          improving: 'Perbaikan',
          renewing: 'Perencanaan berikutnya',
        },
      },
      since: { label: 'Sejak' },
      note: { label: 'Catatan' },
    },
  },
  readiness: {
    title: 'Kesiapan bermitra',
    about:
      'Pilih satu kemitraan, lalu periksa syaratnya dan nilai prinsipnya bersama calon mitra. Yang rendah adalah bahan percakapan berikutnya.',
    remarks: {
      nobody:
        'Belum ada pihak yang dipilih. Pilih dulu dua pihak yang bermitra; penilaian di bawah adalah tentang mereka berdua.',
      one: 'Baru satu pihak yang dipilih. Pilih juga mitranya.',
      same: 'Pilih dua pihak yang berbeda.',
      untied: 'Kedua pihak ini belum terhubung di peta mana pun: kemitraannya baru akan dimulai.',
    },
    fields: {
      partner: { label: 'Kemitraan antara' },
      otherPartner: { label: 'dan' },
      parties: { label: 'Ada dua pihak atau lebih yang sungguh ingin bermitra' },
      vision: { label: 'Arah yang dituju sama' },
      agreement: { label: 'Ada kesepakatan, tertulis atau terucap' },
      mutualNeed: { label: 'Saling percaya dan saling membutuhkan' },
      largerGoal: { label: 'Ada janji bersama untuk tujuan yang lebih besar' },
      sharedVision: { label: 'Kesamaan visi dan misi' },
      trust: { label: 'Kepercayaan' },
      mutualBenefit: { label: 'Saling menguntungkan' },
      efficiency: { label: 'Efisien dan efektif' },
      twoWay: { label: 'Komunikasi timbal balik' },
      commitment: { label: 'Komitmen yang kuat' },
      equality: { label: 'Kesetaraan' },
      openness: { label: 'Keterbukaan' },
      results: { label: 'Berorientasi pada hasil' },
      responsibility: { label: 'Tanggung jawab' },
      complement: { label: 'Saling melengkapi' },
      next: { label: 'Yang dibicarakan berikutnya' },
    },
    least: 'belum',
    most: 'sepenuhnya',
  },
  forms: {
    title: 'Bentuk kerja sama',
    about:
      'Untuk setiap ikatan: bentuk kerja samanya, dan bila ini usaha, bentuk kemitraan usahanya. Tidak semua ikatan perlu bentuk resmi.',
    columns: {
      form: {
        label: 'Bentuk kerja sama',
        choices: {
          mutualAid: 'Gotong royong',
          bargaining: 'Tawar-menawar dan pertukaran',
          cooptation: 'Kooptasi',
          coalition: 'Koalisi',
          jointProject: 'Usaha patungan pada satu proyek',
        },
      },
      business: {
        label: 'Kemitraan usaha',
        choices: {
          profitSharing: 'Bagi hasil',
          opportunity: 'Peluang usaha',
          bot: 'Bangun, kelola, serahkan (BOT)',
          jointVenture: 'Patungan (joint venture)',
          merger: 'Merger',
          consolidation: 'Konsolidasi',
          franchise: 'Waralaba',
        },
      },
      school: {
        label: 'Kemitraan sekolah',
        choices: { educational: 'Edukatif', cultural: 'Kultural', institutional: 'Institusional' },
      },
      note: { label: 'Catatan' },
    },
  },
  criteria: {
    title: 'Delapan kriteria pemimpin jejaring',
    about:
      'Nilai jejaring Anda sendiri, 1 sampai 5. Jaring-jaringnya memperlihatkan sisi yang paling perlu dirawat (Anklam, 2007).',
    fields: {
      choosing: { label: 'Memilih pihak yang cocok dengan tujuan' },
      trust: { label: 'Merawat rasa saling percaya' },
      expectations: { label: 'Menyelaraskan harapan para anggota' },
      workings: { label: 'Cara kerja yang jelas dan luwes' },
      exchange: { label: 'Bertukar kabar secara berkala' },
      means: { label: 'Sarana dan sumber daya tersedia' },
      conflict: { label: 'Mengelola perbedaan secara membangun' },
      giving: { label: 'Seni memberi dan menerima' },
    },
    least: 'jarang',
    most: 'selalu',
  },
  traits: {
    title: 'Enam sifat pemimpin jejaring',
    about: 'Nilai diri Anda dengan jujur, 1 sampai 5; lalu minta seorang rekan menilai juga, dan bandingkan.',
    fields: {
      ideas: { label: 'Membagi gagasan' },
      information: { label: 'Membagi informasi' },
      contacts: { label: 'Berbagi kenalan' },
      weaving: { label: 'Mempertemukan orang' },
      faith: { label: 'Percaya pada kemampuan setiap orang memimpin' },
      openness: { label: 'Mendahulukan keterbukaan' },
      next: { label: 'Yang akan saya latih' },
    },
    least: 'jarang',
    most: 'selalu',
  },
  adjustments: {
    title: 'Empat penyesuaian',
    about:
      'Jejaring berubah bila tujuannya, susunannya, gayanya, atau manfaatnya berubah. Tulis apa yang perlu disesuaikan (Anklam, 2007).',
    fields: {
      purpose: {
        label: 'Tujuan',
        hint: 'Apakah tujuannya sudah tercapai? Apakah hasilnya sesuai dengan harapan para pihak? Apakah semua anggota berkomitmen pada tujuan itu?',
      },
      structure: {
        label: 'Susunan',
        hint: 'Apakah susunan dan polanya benar-benar mendukung tujuan? Apakah jejaring cepat menanggapi perkembangan? Apakah para pihak mudah bertukar sumber daya? Apakah pihaknya cukup beragam?',
      },
      style: {
        label: 'Gaya',
        hint: 'Apakah tempat, ruang, dan intensitas pertemuannya nyaman bagi para pihak? Apakah mudah saling memberi dan menerima? Apakah aturannya mendorong perbaikan terus-menerus? Apakah kepemimpinannya cukup untuk suasana yang mendukung?',
      },
      value: {
        label: 'Manfaat',
        hint: 'Apakah sumber dayanya cukup untuk memberi manfaat? Apakah manfaatnya sesuai dengan tujuan? Apakah ada ukurannya? Apakah semua pihak menerimanya sesuai harapan?',
      },
    },
  },
} as const;
