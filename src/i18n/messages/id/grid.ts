/** The stakeholder grid: declared power by interest, and by the place in the network. */
export const grid = {
  title: 'Kisi pemangku kepentingan',
  toGrid: 'Kisi',
  back: 'Tutup kisi',
  doorAbout: 'Siapa berpengaruh, siapa berkepentingan, dan apa yang dapat dilakukan.',
  open: 'Buka kisi',
  judgedOf: '{{judged}} dari {{all}} aktor sudah dinilai.',

  reading: 'Yang dibandingkan',
  byInterest: 'Pengaruh dan kepentingan',
  byNetwork: 'Di kertas dan di jejaring',
  rule: 'Yang disebut tinggi',
  ruleMiddle: 'Mulai 3',
  ruleMedian: 'Di atas median',
  middleSays: 'Tinggi berarti nilai 3 atau lebih.',
  medianSays: 'Tinggi berarti di atas median peta ini: pengaruh {{influence}}, kepentingan {{interest}}.',
  medianInfluence: 'Pengaruh tinggi berarti di atas median peta ini: {{influence}}.',
  from: 'mulai {{level}}',
  nobodyHigh: 'tidak ada (median sudah 5)',
  networkSays: 'Kuasa di jejaring 1–2 rendah, 4–5 tinggi, 3 di antaranya.',

  declared: 'Pengaruh menurut penilaian Anda',
  network: 'Kuasa di jejaring, dihitung',
  low: 'rendah',
  high: 'tinggi',
  paper: 'Kuasa di atas kertas',
  paperDo: 'rajut ke dalam jejaring',
  both: 'Kuasa nyata',
  bothDo: 'libatkan sejak awal',
  hidden: 'Pengaruh tersembunyi',
  hiddenDo: 'dengarkan dan ajak',
  neither: 'Di tepi',
  neitherDo: 'pantau',
  between: 'Di antaranya',
  betweenDo: 'belum pasti',

  cell: 'Pengaruh {{influence}}, kepentingan {{interest}}: {{field}}',
  networkCell: 'Pengaruh {{influence}}, kuasa di jejaring {{power}}: {{field}}',
  actorOn: '{{name}}, pengaruh {{influence}}, kepentingan {{interest}}, {{field}}, {{stance}}',
  actorInNetwork: '{{name}}, pengaruh {{influence}}, kuasa di jejaring {{power}}, {{field}}, {{stance}}',
  actorOff: '{{name}}, pengaruh {{influence}}, kepentingan {{interest}}, {{stance}}',
  notJudged: 'belum dinilai',
  notYours: 'Kuasa di jejaring dihitung dari ikatan. Naik dan turun mengubah pengaruh.',
  attitude: 'Tanda sikap',
  promoterIsNotSupporter: 'Promoters bukan berarti pendukung. Sikap punya tandanya sendiri.',

  judging: 'Nilai {{what}}',
  judgeHint: 'Pilih aktor untuk menilainya. Panah mengubah nilai, tarikan juga.',
  judgeHintTouch: 'Ketuk aktor untuk menilainya.',
  readOnlyHint: 'Proyek ini hanya dapat dibaca, jadi penilaian tidak dapat diubah.',

  tray: 'Belum dinilai',
  trayHint: 'Pilih nama lalu beri nilai, atau tekan panah, atau tarik ke kisi.',
  trayEmpty: 'Semua aktor sudah dinilai.',
  networkTray: 'Belum dapat ditempatkan',
  networkTrayHint: 'Perlu penilaian pengaruh, dan jejaring yang punya ikatan.',
  networkTrayEmpty: 'Semua aktor sudah ditempatkan.',

  empty:
    'Belum ada aktor di kondisi ini. Tambahkan nama dulu, lalu nilai pengaruh dan kepentingannya di sini.',

  advice: 'Yang dapat dilakukan',
  adviceEmpty: 'Beri nilai beberapa aktor dulu. Saran untuk tiap kuadran lalu muncul di sini.',
  start: 'Jalan dihitung dari',
  startNone: 'Pilih aktor',
  startWeaver: '{{name}} (perajut)',
  warnings: 'Perlu hati-hati',
  power: 'Kuasa yang tidak cocok',
  nobodyHere: 'Tidak ada aktor di kuadran ini.',

  blockingBrokers:
    '{{actors}} menolak, dan tanpanya sebagian aktor tidak lagi saling menjangkau. Dekati lebih dulu, atau rajut jalan lain yang tidak lewat dia.',
  blockingBrokersSeveral:
    '{{actors}} menolak, dan tanpa masing-masing sebagian aktor tidak lagi saling menjangkau. Dekati lebih dulu, atau rajut jalan lain yang tidak lewat mereka.',
  promotersAllTied: 'Semua Promoters sudah saling terikat.',
  promotersTied: 'Yang sudah saling terikat: {{tied}} dari {{pairs}} pasangan Promoters ({{share}}).',
  defendersAllTied: 'Semua Defenders sudah saling terikat.',
  defendersTied: 'Yang sudah saling terikat: {{tied}} dari {{pairs}} pasangan Defenders ({{share}}).',
  tiePair: 'Hubungkan {{a}} dan {{b}}.',
  tiePairVia: 'Hubungkan {{a}} dan {{b}}. {{via}} terikat dengan keduanya dan dapat memperkenalkan.',
  morePairs_other: 'Masih ada {{count}} pasangan lain yang belum terikat.',
  onePromoter: 'Baru {{actor}} yang ada di sini, jadi belum ada pasangan untuk dihubungkan.',
  opposingPromoters:
    '{{actors}} berpengaruh dan berkepentingan, tetapi menolak. Dengarkan keberatannya lebih dulu.',
  noStart: 'Pilih dari siapa jalan dihitung, misalnya Anda, untuk melihat siapa yang dapat memperkenalkan.',
  latentsNear: 'Semua Latents paling jauh dua langkah dari {{start}}.',
  latentsFar: 'Lebih dari dua langkah dari {{start}}, atau tidak terjangkau: {{far}} dari {{total}} Latents.',
  latentTied: '{{actor}} sudah terikat langsung dengan {{start}}.',
  latentTwo: '{{actor}} dua langkah jauhnya. Yang dapat memperkenalkan: {{introducers}}.',
  latentPath:
    '{{actor}} {{steps}} langkah jauhnya, lewat {{path}}. Yang dapat memperkenalkan: {{introducers}}.',
  latentUnreachable: '{{actor}} belum terjangkau: tidak ada jalan dari {{start}} di peta ini.',
  defenderUntied: '{{actor}} belum terikat dengan Promoters. Yang terdekat: {{promoter}}.',
  defenderAlone: '{{actor}} belum terikat dengan Promoters, dan belum ada satu pun di kisi.',
  defendersBacked: 'Setiap Defender sudah terikat dengan sedikitnya satu Promoter.',
  apatheticsAlone: '{{actors}} belum punya ikatan. Satu ikatan lemah sudah cukup.',
  apatheticsEnough: 'Semua sudah punya ikatan. Satu ikatan lemah sudah cukup, tidak perlu lebih.',
  paperPower:
    '{{actors}} dinilai berpengaruh, tetapi letaknya di jejaring lemah. Rajut ke dalam jejaring, supaya pengaruhnya sampai.',
  hiddenInfluencers:
    '{{actors}} dinilai kurang berpengaruh, tetapi letaknya di jejaring kuat. Sering dialah perantaranya: ajak sejak awal.',

  quadrantsAbout:
    'Promoters berkepentingan dan berkuasa, untuk membuat berhasil atau menggagalkan. Defenders berkepentingan tetapi kuasanya kecil. Latents berkuasa tetapi belum berkepentingan. Apathetics tidak keduanya. Kuadran tidak mengatakan siapa yang setuju: seorang Promoter dapat menjadi penentang paling keras, maka sikap ditandai sendiri.',
  quadrantsFormula:
    'Nilai 1 sampai 5. Tinggi: 3 atau lebih, atau di atas median semua yang dinilai. Setiap nilai jatuh di satu sisi, tidak ada yang di garis. Yang belum dinilai tidak ditempatkan. Dua langkah dianggap dekat.',
  powerAbout:
    'Kuasa di jejaring tidak dinilai, tetapi dihitung dari letak: siapa dilewati jalur terpendek, siapa menjangkau banyak aktor dalam dua langkah, dan siapa anggota inti. Bila penilaian tinggi tetapi letaknya lemah, kuasanya baru di atas kertas. Bila sebaliknya, pengaruhnya tersembunyi.',
  powerFormula:
    'Rata-rata peringkat persentil dari keperantaraan, jangkauan dua langkah, dan keanggotaan inti. Persentil: bagian aktor lain yang nilainya lebih rendah, yang sama dihitung setengah. Aktor tanpa ikatan bernilai 0. Di bawah 0,4 rendah, mulai 0,6 tinggi. Kolom 1 sampai 5 selebar 0,2.',
  sourceToolBox:
    'Community Tool Box, bab 7 bagian 8: Identifying and Analyzing Stakeholders and Their Interests. University of Kansas.',
  sourceKrebs: 'Krebs, V. dan Holley, J. (2006). Building Smart Communities through Network Weaving.',
  sourceRajut: 'Gabungan ketiga ukuran dan batasnya adalah kesepakatan Rajut.',
} as const;
