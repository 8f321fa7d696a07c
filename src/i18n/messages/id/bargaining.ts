/** Who depends on whom, and what happens when somebody leaves. */
export const bargaining = {
  title: 'Posisi tawar',
  intro: 'Siapa bergantung pada siapa, dan apa yang terjadi bila seorang mitra pergi?',
  short: {
    best: 'Paling bebas memilih: {{actors}}',
    onePartner_other: '{{count}} aktor hanya punya satu mitra',
    noTies: 'Belum ada yang punya mitra.',
    tooFew: 'Baru dapat dibaca mulai tiga aktor.',
  },
  ask: {
    who: 'Posisi tawar siapa?',
    whoNone: 'Pilih aktor, di sini atau di peta',
    bloc: 'Bersama: {{names}}',
    readBloc_other: 'Baca {{count}} aktor terpilih bersama',
    layer: 'Dalam jenis ikatan apa?',
    layerAll: 'Semua yang dihitung',
    layerOnly: 'Hanya {{type}}',
    layerHint: 'Menggabungkan jenis dapat menutupi ketergantungan. Pilih jenis yang sedang ditawar.',
    noLayer: '{{actor}} tidak punya ikatan jenis {{type}}, jadi tidak ikut tawar-menawar di dalamnya.',
  },
  say: {
    depends:
      'Ketergantungan terbesar {{actor}} ada pada {{other}}: {{share}} jalurnya ke aktor lain lewat {{other}}.',
    free: '{{actor}} tidak perlu lewat siapa pun: semua yang dijangkaunya adalah mitra langsung.',
    loss: 'Bila {{other}} pergi, hanya {{left}} dari {{others}} aktor lain yang masih terjangkau.',
    noLoss: 'Siapa pun yang pergi, semua yang lain tetap terjangkau.',
    noLossApart: 'Siapa pun yang pergi, semua yang lain di bagian jejaring ini tetap terjangkau.',
    partners_other: 'Mitra langsungnya {{count}}: {{names}}.',
    onePartner:
      '{{actor}} hanya punya satu mitra, {{partner}}. Semua jalurnya lewat {{partner}}; bila {{partner}} pergi, tidak ada lagi yang terjangkau.',
    thereforeZero: 'Karena itu posisi tawarnya nol, apa pun yang ada di belakang {{partner}}.',
    pairApart:
      '{{actor}} hanya punya satu mitra, {{partner}}, dan tidak menjangkau siapa pun selain dia. Bila {{partner}} pergi, tidak ada lagi yang terjangkau.',
    alone:
      '{{actor}} belum punya ikatan di sini. Tanpa mitra tidak ada yang dapat ditawar: posisi tawarnya nol.',
    onlyTwo:
      '{{actor}} dan {{partner}} hanya berdua di sini. Tanpa pihak ketiga belum ada yang dapat dibandingkan, jadi indeksnya belum ada.',
    line: 'Paling bergantung pada {{other}} ({{share}} jalurnya ke aktor lain).',
    lineFree: 'Tidak bergantung pada satu pihak: semua yang dijangkau adalah mitra langsung.',
    lineAlone: 'Belum punya mitra.',
  },
  index: {
    label: 'Indeks posisi tawar',
    range: '0 = tanpa pilihan, 1 = bebas memilih',
    parts: 'Empat bagian indeks',
  },
  part: {
    alternatives: 'Banyak pilihan',
    alternativesHere_other: '{{count}} mitra langsung.',
    freedom: 'Bebas dari perantara',
    freedomNone: 'Tidak ada pihak yang harus dilewati.',
    freedomHere: '{{share}} jalurnya lewat satu pihak, {{other}}.',
    openness: 'Tidak terkungkung',
    opennessOne: 'Satu-satunya mitra menentukan semuanya.',
    opennessLow: 'Sempit: mitranya sedikit atau saling terikat.',
    opennessMiddle: 'Cukup leluasa: sebagian mitranya saling terikat.',
    opennessHigh: 'Leluasa: mitranya banyak dan tidak saling terikat.',
    endurance: 'Tahan kehilangan',
    enduranceHere: 'Bila yang terpenting pergi, masih menjangkau {{left}} dari {{others}}.',
  },
  balance: {
    label: 'Timbangan',
    range: '0,5 = setara',
    none: 'Tanpa mitra belum ada yang dapat ditimbang.',
    needsMore: '{{actor}} lebih membutuhkan mitranya daripada sebaliknya: mereka punya lebih banyak pilihan.',
    even: '{{actor}} dan mitranya kurang lebih sama-sama saling membutuhkan.',
    neededMore:
      'Mitra {{actor}} lebih membutuhkannya daripada sebaliknya: mereka punya lebih sedikit pilihan.',
  },
  paths: {
    target: 'Jalur mandiri ke siapa?',
    choose: 'Pilih tujuan',
    none: '{{actor}} tidak dapat mencapai {{target}} lewat ikatan ini.',
    direct: '{{actor}} dan {{target}} terikat langsung; jalan lain tidak ada.',
    one: 'Hanya ada satu jalur mandiri dari {{actor}} ke {{target}}: satu pihak di tengahnya dapat menutupnya.',
    several_other:
      'Ada {{count}} jalur mandiri dari {{actor}} ke {{target}}, tanpa pihak yang sama di tengahnya. Bila satu tertutup, yang lain tetap terbuka.',
  },
  ranking: {
    title: 'Posisi tawar semua aktor',
    computing: 'Menghitung urutan…',
    failed: 'Urutan tidak berhasil dihitung. Pilih jenis lain atau muat ulang halaman.',
  },
  caution: {
    name: 'Yang perlu diingat tentang posisi tawar',
    smallN: 'Baru {{actors}}: satu ikatan saja dapat mengubah angka ini.',
    layer:
      'Dihitung hanya di antara {{actors}} yang punya ikatan {{type}}. Bandingkan hanya dengan jenis yang sama.',
    layers:
      'Semua jenis ikatan dianggap sama. Ketergantungan dalam satu jenis dapat tertutup oleh jenis lain.',
    apart: 'Sebagian aktor tidak terjangkau; mereka tetap dihitung sebagai “aktor lain”.',
    notPrice:
      'Indeks ini membaca akses, bukan harga. Bila setiap pihak hanya dapat berurusan dengan satu mitra, baca timbangannya.',
  },
  measure: {
    question: 'Siapa paling bebas memilih mitra?',
    about:
      'Seberapa bebas seorang aktor menawar: punya pilihan mitra, tidak harus lewat satu perantara, tidak terkungkung oleh mitra yang saling terikat, dan tetap terhubung bila satu pihak pergi. Siapa yang hanya punya satu mitra dalam jejaring yang tersambung nilainya 0. Arah ikatan tidak dipakai. Indeks ini adalah kesepakatan Rajut yang disusun dari ukuran baku.',
    formula:
      'Indeks = (A + B + C + D) ÷ 4. A = 1 − 1 ÷ mitra. B = 1 − ketergantungan terbesar ÷ (n − 2); ketergantungan pada k = jumlah bagian jalur terpendek yang lewat k. C = 1 − keterkungkungan (paling kecil 0). D = aktor yang masih terjangkau bila yang terburuk pergi ÷ (n − 2). Timbangan = rata-rata mitra sendiri ÷ (mitra sendiri + mitra rekan). Jalur mandiri = jalur terbanyak yang tidak berbagi aktor di tengah.',
    undefined: '–: posisi tawar baru dapat dibaca mulai tiga aktor.',
  },
  citation: {
    emerson: 'Emerson (1962). Power-dependence relations. American Sociological Review 27.',
    freeman:
      'Freeman (1980). The gatekeeper, pair-dependency and structural centrality. Quality & Quantity 14.',
    cook: 'Cook & Emerson (1978). Power, equity and commitment in exchange networks. American Sociological Review 43.',
    menger: 'Menger (1927). Zur allgemeinen Kurventheorie. Fundamenta Mathematicae 10.',
  },
} as const;
