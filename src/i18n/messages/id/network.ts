/** The network as a whole: further figures, and what following arrows changes. */
export const network = {
  more: 'Lebih banyak angka',
  arrows:
    'Jalur dan jarak mengikuti arah panah. Peran (siapa penghubung, perantara, terdekat), kelompok, titik rawan, dan pemusatan dibaca tanpa arah.',
  tooSmall: 'Perlu sedikitnya dua aktor.',
  fragmentation: {
    label: 'Keterpecahan',
    detail: 'keterhubungan {{value}}',
    none: 'Tidak terpecah: semua aktor berada dalam satu bagian.',
    all: 'Terpecah seluruhnya: tidak ada pasangan yang tersambung.',
    some: 'Sebanyak {{share}} pasangan berada di bagian yang berbeda.',
    about:
      'Bagian pasangan aktor yang tidak tersambung lewat ikatan mana pun. Arah ikatan tidak dilihat. Sisanya disebut keterhubungan.',
    formula:
      'Keterpecahan = 1 − jumlah s × (s − 1) dari semua bagian ÷ (n × (n − 1)); s banyaknya aktor dalam satu bagian.',
  },
  efficiency: {
    label: 'Efisiensi',
    none: 'Belum ada aktor yang dapat dijangkau.',
    all: 'Semua aktor terjangkau dalam satu langkah.',
    some: 'Kelancarannya {{share}} dari keadaan bila semua aktor terikat langsung.',
    about:
      'Seberapa pendek jalan di antara semua aktor. Pasangan yang tidak terjangkau dihitung nol, jadi angkanya turun bila jalan memanjang dan bila jejaring terpecah. Bukan ukuran kemajuan: satu pusat saja sudah memendekkan jalan.',
    formula: 'Efisiensi = rata-rata (1 ÷ langkah) dari semua pasangan aktor.',
  },
  reciprocity: {
    label: 'Timbal balik',
    ignored: 'Arah ikatan tidak diikuti. Nyalakan “Ikuti arah ikatan” pada “Yang dihitung”.',
    noArrows: 'Belum ada panah yang dapat dibalas.',
    some: 'Sebanyak {{share}} panah dibalas panah sebaliknya.',
    about:
      'Apakah yang memberi juga menerima. Ikatan tanpa arah dan ikatan dua arah dihitung sebagai dua panah yang saling membalas.',
    formula: 'Timbal balik = panah yang dibalas ÷ semua panah.',
  },
  sectors: {
    none: 'Sektor para aktor belum diisi.',
    one: 'Semua aktor yang sektornya diisi berasal dari satu sektor.',
    mixing: {
      label: 'Ikatan antarsektor',
      detail: '{{across}} dari {{pairs}} ikatan melintasi sektor',
      assortativity: 'asortativitas {{value}}',
      noPair: 'Belum ada ikatan di antara aktor yang sektornya diisi.',
      inward: 'Lebih banyak ikatan di dalam sektor sendiri daripada dengan sektor lain.',
      even: 'Ikatan di dalam sektor dan dengan sektor lain sama banyak.',
      outward: 'Lebih banyak ikatan dengan sektor lain daripada di dalam sektor sendiri.',
      about:
        'Angka −1 berarti semua ikatan ada di dalam sektor, 1 berarti semua melintasi sektor. Sektor yang kecil dengan sendirinya lebih banyak terikat ke luar. Asortativitas memperhitungkan hal itu: 0 bila sektor tidak berpengaruh, 1 bila semua ikatan ada di dalam sektor. Hanya aktor yang sektornya diisi yang dihitung.',
      formula:
        'E–I = (ikatan antarsektor − ikatan dalam sektor) ÷ semua ikatan itu. Asortativitas = (d − h) ÷ (1 − h); d bagian ikatan di dalam sektor, h bagian yang diharapkan bila ujung ikatan dipasangkan acak.',
    },
    variety: {
      label: 'Keragaman sektor',
      detail_other: '{{count}} sektor · Blau {{value}}',
      low: 'Kurang beragam: kebanyakan aktor berasal dari sektor yang sama.',
      medium: 'Cukup beragam: beberapa sektor terwakili.',
      high: 'Beragam: sektor yang ada terwakili hampir sama banyak.',
      about:
        'Seberapa merata aktor tersebar di sektor yang ada di peta: 0 bila hampir semua dari satu sektor, 1 bila semua sektor sama banyak. Sektor yang belum ada di peta tidak terlihat di sini. Batas 0,50 dan 0,90 adalah kesepakatan Rajut.',
      formula:
        'Blau = 1 − jumlah p²; p bagian aktor dari setiap sektor. Keragaman = Blau ÷ (1 − 1 ÷ K); K banyaknya sektor.',
    },
  },
  coreFit: {
    label: 'Inti dan pinggiran',
    detail_other: 'inti: {{count}} aktor',
    none: 'Perlu bagian dengan sedikitnya lima aktor yang ikatannya tidak merata.',
    whole: 'Semua di bagian terbesar saling terikat: satu inti, belum ada pinggiran.',
    weak: 'Kurang cocok: tidak tampak satu inti yang rapat dengan pinggiran yang jarang.',
    medium: 'Cukup cocok: ada inti, tetapi batasnya kabur.',
    strong: 'Cocok: ada satu inti yang rapat dan pinggiran yang jarang saling terikat.',
    about:
      'Seberapa cocok gambaran satu inti yang rapat dengan pinggiran yang jarang saling terikat, pada bagian terbesar. Bintang dengan satu pusat juga cocok, jadi angka ini tidak menentukan tahap sendirian. Batas 0,50 dan 0,75 adalah kesepakatan Rajut.',
    formula:
      'Kecocokan = korelasi antara ikatan yang ada dan gambaran “di dalam inti terikat, di dalam pinggiran tidak”; ikatan inti dengan pinggiran tidak ikut dihitung.',
  },
  smallWorld: {
    label: 'Dunia kecil',
    none: 'Belum dapat dibandingkan: aktor atau ikatan di bagian terbesar terlalu sedikit.',
    yes: 'Lebih akrab daripada jejaring acak sebesar ini, sementara jalannya tetap pendek.',
    no: 'Tidak lebih akrab daripada jejaring acak sebesar ini.',
    about:
      'Apakah rekan saling kenal lebih sering daripada kebetulan, tanpa membuat jalan ke aktor lain memanjang. Di atas 1 berarti ya. Dihitung pada bagian terbesar; pada jejaring kecil angkanya kasar.',
    formula:
      'Rasio = (C ÷ C acak) ÷ (L ÷ L acak); C pengelompokan rata-rata, L jarak rata-rata, C acak = k ÷ (n − 1), L acak = (ln n − 0,5772) ÷ ln k + 0,5; k rata-rata banyaknya ikatan.',
  },
  citation: {
    blau: 'Blau (1977). Inequality and Heterogeneity. Free Press.',
    borgattiEverett: 'Borgatti & Everett (1999). Models of core/periphery structures. Social Networks 21.',
    keyPlayers:
      'Borgatti (2006). Identifying sets of key players in a social network. Comput. Math. Organ. Theory 12.',
    humphriesGurney: 'Humphries & Gurney (2008). Network ‘small-world-ness’. PLoS ONE 3.',
    krackhardtStern:
      'Krackhardt & Stern (1988). Informal networks and organizational crises. Soc. Psychol. Q. 51.',
    latoraMarchiori:
      'Latora & Marchiori (2001). Efficient behavior of small-world networks. Phys. Rev. Lett. 87.',
    muellerSchuessler: 'Mueller & Schuessler (1961). Statistical Reasoning in Sociology. Houghton Mifflin.',
    newmanMixing: 'Newman (2003). Mixing patterns in networks. Phys. Rev. E 67.',
  },
} as const;
