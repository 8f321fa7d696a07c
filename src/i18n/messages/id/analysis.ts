export const analysis = {
  panel: {
    name: 'Analisis jejaring',
    computing: 'Menghitung…',
    failed:
      'Perhitungan tidak berhasil. Peta Anda aman. Ubah sesuatu di peta atau muat ulang halaman untuk mencoba lagi.',
    failedStale: 'Perhitungan terakhir tidak berhasil. Angka di bawah berasal dari keadaan sebelumnya.',
    showAll_other: 'Tampilkan semua ({{count}})',
    showMore_other: 'Tampilkan {{count}} lagi',
    showFewer: 'Tampilkan lebih sedikit',
    cautions: 'Yang perlu diingat',
  },
  phrase: {
    others_other: '{{count}} lainnya',
    partsMore_other: '{{count}} bagian lain',
    all: 'semua',
    lessThanOnePercent: 'kurang dari 1%',
    moreThan99Percent: 'lebih dari 99%',
  },
  reading: {
    title: 'Baca peta ini',
    noActors: 'Peta ini masih kosong.',
    noActorsNext: 'Tambahkan aktor pertama, lalu hubungkan dengan aktor lain. Bacaannya muncul di sini.',
    oneActor: 'Baru {{actor}} yang ada di peta ini.',
    oneActorNext: 'Tambahkan aktor lain dan hubungkan: jejaring terbaca dari ikatannya.',
    twoTied: '{{one}} dan {{other}} terhubung langsung.',
    twoTiedNext: 'Penghubung dan perantara baru dapat terbaca mulai tiga aktor.',
    twoApart: '{{one}} dan {{other}} belum terhubung.',
    twoApartNext: 'Tarik ikatan di antara keduanya bila mereka memang berhubungan.',
    noTies: 'Ada {{actors}}, tetapi belum ada ikatan yang dihitung di antara mereka.',
    noTiesNext: 'Hubungkan aktor yang sudah saling berhubungan untuk mulai membaca jejaring ini.',
    onlyLeftOut_other: '{{count}} ikatan di peta tidak dihitung karena pilihan pada “Yang dihitung”.',
    complete:
      'Peta ini memuat {{actors}} dan {{ties}}: setiap aktor terhubung langsung dengan semua yang lain.',
    holds:
      'Peta ini memuat {{actors}} dan {{ties}}: semua aktor dapat saling menjangkau, rata-rata lewat {{steps}} langkah.',
    oneWay:
      'Peta ini memuat {{actors}} dan {{ties}}: semuanya tersambung, tetapi bila mengikuti arah panah hanya {{share}} pasangan yang terjangkau, rata-rata lewat {{steps}} langkah.',
    holdsButIsolates:
      'Peta ini memuat {{actors}} dan {{ties}}: yang terikat dapat saling menjangkau, tetapi {{isolates}} belum punya ikatan.',
    fragments_other:
      'Peta ini memuat {{actors}} dan {{ties}}, tetapi terpecah menjadi {{count}} bagian: {{parts}}; {{share}} pasangan tidak dapat saling menjangkau.',
    fragmentsAndIsolates_other:
      'Peta ini memuat {{actors}} dan {{ties}}, tetapi terpecah menjadi {{count}} bagian: {{parts}}; di luar itu {{isolates}} belum punya ikatan.',
    sentence: '{{clause}}.',
    whereas: '{{one}}, sedangkan {{other}}.',
    hub: '{{actors}} adalah penghubung utama, terikat dengan {{ties}} dari {{others}} aktor lain',
    hubs: '{{actors}} adalah penghubung utama, masing-masing terikat dengan {{ties}} dari {{others}} aktor lain',
    broker: '{{actors}} adalah perantara utama, dilewati {{share}} jalur terpendek antaraktor lain',
    brokers:
      '{{actors}} adalah perantara utama, masing-masing dilewati {{share}} jalur terpendek antaraktor lain',
    hubBroker:
      '{{actors}} adalah penghubung sekaligus perantara utama: terikat dengan {{ties}} dari {{others}} aktor lain, dan {{share}} jalur terpendek antara mereka melewatinya.',
    hubBrokers:
      '{{actors}} adalah penghubung sekaligus perantara utama: masing-masing terikat dengan {{ties}} dari {{others}} aktor lain dan dilewati {{share}} jalur terpendek.',
    even: 'Tidak ada penghubung atau perantara yang menonjol: ikatan terbagi cukup merata.',
    singleTies: 'Belum ada penghubung atau perantara, karena belum ada aktor dengan dua ikatan.',
    closest: '{{actors}} paling cepat menjangkau aktor lain, rata-rata {{steps}} langkah',
    closestReached:
      '{{actors}} paling cepat menjangkau aktor lain, rata-rata {{steps}} langkah di dalam bagiannya',
    closestBridging: '{{clause}}, dan menjembatani kelompok yang berbeda.',
    closestAndBridging: '{{clause}}, sedangkan {{bridging}} menjembatani kelompok yang berbeda.',
    bridging: '{{actors}} menjembatani kelompok yang berbeda.',
    equallyClose: 'Semua aktor sama cepatnya menjangkau yang lain, rata-rata {{steps}} langkah.',
    nobodyCloser_other:
      'Tidak ada aktor yang jelas lebih cepat menjangkau yang lain; di antara yang terhubung, jarak terjauh {{count}} langkah.',
    oneBlock: 'Tidak ada kelompok yang terpisah dan tidak ada pinggiran.',
    oneCluster: 'Semua aktor berada dalam satu kelompok',
    tiedCluster: 'Semua aktor yang terikat berada dalam satu kelompok',
    clustersAreParts_other: 'Masing-masing dari {{count}} bagian itu adalah satu kelompok tersendiri.',
    onlyCluster_other: 'Ada {{count}} kelompok, yaitu {{told}}',
    clusters_other: 'Ada {{count}} kelompok yang cukup jelas: {{told}}',
    blurredClusters_other: 'Ada {{count}} kelompok dengan batas yang kabur: {{told}}',
    manyClusters_other: 'Ada {{count}} kelompok; {{shown}} yang terbesar adalah {{told}}',
    cluster_other: '{{count}} aktor di sekitar {{leader}}',
    noClusters: 'Belum ada kelompok yang memuat dua aktor atau lebih',
    withEdge: '{{clause}}; {{edge}} berada di pinggiran.',
    lookOutside:
      'Langkah berikutnya bukan menambah ikatan di dalam, melainkan mencari siapa di luar peta yang perlu dihubungkan.',
    joinParts:
      'Langkah pertama: pertemukan bagian-bagian itu, misalnya lewat {{one}} dan {{other}} yang paling banyak ikatannya di bagian masing-masing.',
    askAlone:
      'Langkah pertama: pastikan apakah {{actors}} memang belum terhubung, atau hanya belum dipetakan.',
    hangsOn: 'Jejaring ini bergantung pada {{actor}}: tanpanya, {{cut}} terputus dari yang lain.',
    hangsOnParts_other:
      'Jejaring ini bergantung pada {{actor}}: tanpanya, jejaring pecah menjadi {{count}} bagian, dan yang terputus dari bagian terbesar adalah {{cut}}.',
    hangsApart: 'Jejaring ini bergantung pada {{actor}}: tanpanya, {{others}} tidak lagi saling terhubung.',
    hangsOnEach:
      'Jejaring ini bergantung pada {{actors}}: bila salah satunya pergi, sebagian aktor terputus dari yang lain.',
    hangsLittle:
      'Siapa pun yang pergi, hanya sedikit yang terputus; paling terasa bila {{actors}} yang pergi.',
    standsWithoutAny: 'Tidak ada aktor yang bila pergi membuat aktor lain terputus.',
  },
  caution: {
    noActors: 'Angka muncul begitu ada aktor di peta.',
    oneActor: 'Dengan satu aktor belum ada yang dapat diukur.',
    twoActors: 'Dengan dua aktor belum ada posisi yang dapat dibandingkan.',
    noTies: 'Tanpa ikatan, ukuran posisi setiap aktor nol atau belum bermakna.',
    smallN: 'Baru {{actors}}: satu ikatan saja dapat mengubah bacaan ini. Anggap sebagai petunjuk awal.',
    disconnected:
      'Jarak dihitung hanya antara aktor yang saling terjangkau; pemusatan dihitung pada bagian terbesar.',
    complete: 'Bila semua saling terikat, ukuran posisi tidak membedakan siapa pun.',
    peripheralUnmapped: 'Pinggiran bisa berarti memang jauh, bisa juga berarti belum dipetakan.',
    leftOut_other: '{{count}} ikatan di peta tidak ikut dihitung.',
  },
  figures: {
    title: 'Jejaring dalam angka',
    formulaAndSource: 'Rumus dan sumber',
    formula: 'Rumus',
    source: 'Sumber',
    size: {
      label: 'Ukuran',
      parts_other: '{{count}} bagian',
      isolates_other: '{{count}} tanpa ikatan',
      noIsolates: 'tak ada yang terasing',
      about:
        'Berapa aktor ada di peta, berapa ikatan yang dihitung, dan dalam berapa bagian yang tidak saling terhubung mereka berada. Aktor tanpa ikatan disebut tersendiri.',
      formula:
        'Ukuran = banyaknya aktor (n). Bagian = kumpulan aktor yang dapat saling menjangkau lewat ikatan.',
    },
    density: {
      label: 'Kepadatan',
      detail: '{{pairs}} dari {{possible}} ikatan yang mungkin',
      tooSmall: 'Perlu sedikitnya dua aktor.',
      none: 'Belum ada pasangan yang terikat.',
      sparse: 'Jarang: kebanyakan pasangan tidak terikat langsung.',
      medium: 'Sedang: cukup banyak pasangan terikat langsung.',
      dense: 'Rapat: separuh pasangan atau lebih terikat langsung.',
      full: 'Penuh: semua pasangan terikat langsung.',
      about:
        'Seberapa banyak dari semua ikatan yang mungkin sudah ada. Lebih rapat tidak selalu lebih baik, dan peta besar hampir selalu lebih jarang: bandingkan hanya peta yang ukurannya mirip. Batas kata “jarang” (di bawah 0,25) dan “rapat” (mulai 0,50) adalah kesepakatan Rajut.',
      formula:
        'Kepadatan = m ÷ (n × (n − 1) ÷ 2); m pasangan yang terikat, n aktor. Beberapa ikatan antara dua aktor yang sama dihitung sekali. Bila arah panah diikuti: banyaknya panah ÷ (n × (n − 1)).',
    },
    distance: {
      label: 'Jarak rata-rata',
      unit: 'langkah',
      detail: '{{share}} pasangan terhubung',
      tooSmall: 'Perlu sedikitnya dua aktor.',
      none: 'Belum ada pasangan yang terhubung.',
      farthest_other: 'Pasangan terjauh berjarak {{count}} langkah.',
      about:
        'Lewat berapa ikatan rata-rata satu aktor mencapai aktor lain. Makin panjang jalannya, makin lambat kabar sampai dan makin mudah berubah. Pasangan yang tidak terhubung tidak ikut dirata-rata; karena itu bagian pasangan yang terhubung selalu disebut.',
      formula:
        'Jarak rata-rata = jumlah jarak terpendek antara pasangan yang terhubung ÷ banyaknya pasangan itu.',
    },
    triangles: {
      label: 'Segitiga tertutup',
      detail: 'rata-rata per aktor {{value}}',
      none: 'Belum ada aktor dengan dua ikatan.',
      meaning: 'Bila dua aktor punya rekan yang sama, {{share}} di antaranya juga saling terikat.',
      about:
        'Apakah rekan dari rekan juga saling terikat. Banyak segitiga berarti kepercayaan dan kerja sama mudah terjaga; segitiga yang terbuka adalah peluang untuk merajut. Rata-rata per aktor hanya memakai aktor dengan dua ikatan atau lebih.',
      formula:
        'Transitivitas = 3 × segitiga ÷ jalur dua langkah. Rata-rata per aktor = rata-rata (pasangan rekan yang saling terikat ÷ semua pasangan rekan).',
    },
    centralization: {
      label: 'Pemusatan',
      degree: 'ikatan',
      betweenness: 'perantaraan',
      closeness: 'kedekatan',
      tooSmall: 'Perlu satu bagian dengan sedikitnya tiga aktor.',
      low: 'Tersebar: posisi para aktor cukup setara.',
      medium: 'Cukup terpusat: beberapa aktor lebih menentukan daripada yang lain.',
      high: 'Terpusat: jejaring banyak bertumpu pada satu aktor.',
      about:
        'Seberapa jauh jejaring bertumpu pada satu aktor: 0 berarti semua setara, 1 berarti semua lewat satu pusat. Dihitung pada bagian terbesar. Kata-katanya mengikuti angka tertinggi dari ketiganya; batas 0,30 dan 0,60 adalah kesepakatan Rajut.',
      formula:
        'Pemusatan = jumlah selisih antara nilai tertinggi dan nilai setiap aktor ÷ jumlah selisih terbesar yang mungkin (jejaring bintang).',
    },
    clusters: {
      label: 'Kelompok',
      unit_other: 'kelompok',
      detail: 'modularitas {{value}}',
      none: 'Belum ada ikatan, jadi belum ada kelompok.',
      one: 'Semua yang terikat berada dalam satu kelompok.',
      blurred: 'Batas antarkelompok kabur: cukup banyak ikatan melintasinya.',
      clear: 'Kelompok cukup jelas: kebanyakan ikatan ada di dalamnya.',
      cluster: 'Kelompok {{number}}',
      about:
        'Aktor yang lebih banyak terikat satu sama lain daripada dengan yang lain. Pembagian lain bisa sama baiknya, jadi baca sebagai saran. Aktor tanpa ikatan tidak dihitung sebagai kelompok. Batas kata “jelas” (modularitas mulai 0,30) adalah kebiasaan, bukan hukum.',
      formula:
        'Modularitas = bagian ikatan di dalam kelompok − bagian yang diharapkan bila ikatan tersebar acak. Dicari pembagian dengan modularitas tertinggi.',
    },
  },
  important: {
    title: 'Siapa yang penting?',
    measure: 'Ukuran posisi',
    value: 'nilai',
    sizeByThis: 'Besar aktor di peta mengikuti ukuran ini',
    nobody: 'Belum ada aktor yang dapat diukur.',
    degree: {
      question: 'Siapa paling banyak ikatan?',
      unit_other: 'ikatan',
      about:
        'Banyaknya aktor lain yang terikat langsung dengan seorang aktor. Siapa yang banyak terikat, banyak tahu dan banyak ditanya.',
      formula: 'Nilai = banyaknya aktor yang terikat ÷ (n − 1).',
    },
    betweenness: {
      question: 'Siapa perantara?',
      unit_other: 'jalur',
      about:
        'Seberapa sering seorang aktor berada di jalur terpendek antara dua aktor lain. Perantara dapat menyambungkan, tetapi juga dapat menahan.',
      formula:
        'Nilai = jumlah bagian jalur terpendek antara setiap pasangan lain yang melewati aktor ÷ ((n − 1) × (n − 2) ÷ 2). Bila arah panah diikuti, tanpa ÷ 2.',
    },
    closeness: {
      question: 'Siapa paling cepat menjangkau semua?',
      unit_other: 'langkah',
      about:
        'Seberapa sedikit langkah yang diperlukan seorang aktor untuk mencapai semua yang lain. Yang dekat ke semua cepat tahu dan cepat menyebarkan. Yang hanya dapat mencapai sebagian mendapat nilai lebih kecil.',
      formula:
        'Nilai = (r ÷ (n − 1)) × (r ÷ jumlah langkah); r aktor yang terjangkau. Tanpa ikatan nilainya 0.',
      undefined: '–: aktor ini tidak menjangkau siapa pun, jadi tidak ada langkah yang dapat dihitung.',
    },
    eigenvector: {
      question: 'Siapa yang terhubung dengan aktor penting?',
      about:
        'Aktor penting bila rekannya juga penting. Sedikit ikatan dengan aktor yang tepat bisa lebih berarti daripada banyak ikatan di pinggir.',
      formula:
        'Nilai = jumlah nilai semua rekannya × satu tetapan yang sama untuk semua; yang tertinggi di peta diberi 1.',
      undefined: '–: aktor di luar bagian utama jejaring tidak dapat dibandingkan dengan ukuran ini.',
    },
    clustering: {
      question: 'Siapa yang rekannya saling kenal?',
      about:
        'Bagian pasangan rekan seorang aktor yang juga saling terikat. Nilai tinggi: lingkaran yang akrab. Nilai rendah: rekan yang belum saling kenal, dan dapat ia pertemukan.',
      formula: 'Nilai = pasangan rekan yang saling terikat ÷ semua pasangan rekan.',
      undefined: '–: aktor dengan kurang dari dua ikatan tidak punya pasangan rekan.',
    },
  },
  roles: {
    title: 'Peran',
    none: 'Belum ada peran yang menonjol di peta ini.',
    noneHere: 'Tidak ada peran khusus di peta ini.',
    howFound: 'Cara menentukan peran',
    source:
      'Ukuran: Freeman (1978/79), Wasserman & Faust (1994). Nama peran mengikuti contoh layang-layang Krackhardt (1990); batasnya adalah kesepakatan Rajut.',
    hub: 'Terikat dengan jauh lebih banyak aktor daripada rata-rata.',
    broker: 'Dilewati jauh lebih banyak jalur terpendek daripada rata-rata.',
    closeness: 'Perlu jauh lebih sedikit langkah daripada rata-rata untuk mencapai yang lain.',
    spanner: 'Menyambungkan bagian atau kelompok yang berbeda.',
    peripheral: 'Sedikit terikat dan jauh dari yang lain; bisa jadi hanya belum dipetakan.',
    isolate: 'Belum punya ikatan di peta ini.',
    rules:
      'Penghubung, perantara, dan pusat kedekatan: nilainya sedikitnya satu simpangan baku di atas rata-rata semua aktor. Penjembatan: perantaraannya di atas rata-rata, dan jejaring terputus tanpanya atau ia terikat dengan kelompok lain. Pinggiran: paling banyak satu ikatan atau di luar anyaman yang rapat, dan kedekatannya di bawah rata-rata.',
  },
  why: {
    mostTies: '{{actor}} terikat dengan {{ties}} dari {{others}} aktor lain, di atas rata-rata ({{mean}}).',
    mostTiesTop: '{{actor}} terikat dengan {{ties}} dari {{others}} aktor lain; tidak ada yang lebih banyak.',
    cutsTwo: '{{actor}} menghubungkan dua bagian: semua jalur dari {{one}} ke {{other}} lewat {{actor}}.',
    cutsSingles: '{{actor}} menghubungkan {{others}}: tanpa {{actor}}, mereka tidak dapat saling menjangkau.',
    cutsMany_other:
      '{{actor}} menghubungkan {{count}} bagian: {{parts}}. Tanpa {{actor}}, semuanya saling terputus.',
    manyPaths: '{{actor}} dilewati {{share}} jalur terpendek antaraktor lain, di atas rata-rata.',
    manyPathsTop:
      '{{actor}} dilewati {{share}} jalur terpendek antaraktor lain; tidak ada yang lebih banyak.',
    fewSteps: '{{actor}} termasuk yang cepat menjangkau aktor lain: rata-rata {{steps}} langkah.',
    fewStepsTop:
      'Tidak ada yang lebih cepat menjangkau aktor lain daripada {{actor}}: rata-rata {{steps}} langkah.',
    touchesClusters_other:
      '{{actor}} menyambungkan kelompoknya dengan {{count}} kelompok lain, lewat {{via}}.',
    oneTie: '{{actor}} hanya punya satu ikatan, yaitu dengan {{via}}.',
    looselyWoven_other: '{{actor}} punya {{count}} ikatan, tetapi berada di luar anyaman yang rapat.',
    noTie: '{{actor}} belum punya ikatan di peta ini.',
  },
  counted: {
    title: 'Yang dihitung',
    tieTypes: 'Jenis jejaring yang dihitung',
    planned: 'Ikatan rencana',
    auto: 'Otomatis',
    yes: 'Dihitung',
    no: 'Tidak',
    autoHint: 'Otomatis: ikatan rencana dihitung hanya bila kondisi ini berjenis rencana.',
    all_other: 'Semua {{count}} ikatan dihitung.',
    nothing: 'Belum ada ikatan di peta ini.',
    leftOut_other: '{{count}} ikatan tidak dihitung.',
  },
  actor: {
    measures: 'Posisi di jejaring',
    rank: 'ke-{{rank}} dari {{of}}',
    rankShared: 'ke-{{rank}} dari {{of}}, bersama {{others}}',
    absent: 'Bacaan aktor ini muncul setelah perhitungan selesai.',
  },
  citation: {
    seidman: 'Seidman (1983). Network structure and minimum degree. Social Networks 5.',
    rochat:
      'Rochat (2009). Closeness centrality extended to unconnected graphs: the harmonic centrality index. ASNA.',
    krebs: 'Krebs & Holley (2006). Building Smart Communities through Network Weaving.',
    burt: 'Burt (1992). Structural Holes. Harvard University Press.',
    brin: 'Brin & Page (1998). The anatomy of a large-scale hypertextual Web search engine. Computer Networks 30.',
    borgatti: 'Borgatti (1997). Structural holes: unpacking Burt’s redundancy measures. Connections 20.',
    barrat:
      'Barrat, Barthélemy, Pastor-Satorras & Vespignani (2004). The architecture of complex weighted networks. PNAS 101.',
    blondel:
      'Blondel, Guillaume, Lambiotte & Lefebvre (2008). Fast unfolding of communities in large networks. J. Stat. Mech. P10008.',
    bonacich:
      'Bonacich (1972). Factoring and weighting approaches to status scores. J. Math. Sociology 2. Bonacich (1987). Power and centrality. Am. J. Sociology 92.',
    brandes: 'Brandes (2001). A faster algorithm for betweenness centrality. J. Math. Sociology 25.',
    freeman: 'Freeman (1978/79). Centrality in social networks: conceptual clarification. Social Networks 1.',
    newman: 'Newman (2010). Networks: An Introduction. Oxford University Press.',
    wassermanFaust: 'Wasserman & Faust (1994). Social Network Analysis. Cambridge University Press.',
    wattsStrogatz: 'Watts & Strogatz (1998). Collective dynamics of small-world networks. Nature 393.',
  },
} as const;
