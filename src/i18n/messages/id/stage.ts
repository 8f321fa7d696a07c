/** The stage of a network: what says so, how sure it is, and what would bring the next. */
export const stage = {
  title: 'Tahap jejaring',
  here: 'di sini',
  current: 'tahap sekarang',
  shareOf: '{{stage}}, tahap {{number}} dari 4, kecocokan {{share}}',
  list: 'Empat tahap dan kecocokannya',
  indicative: 'indikatif',
  transition: 'transisi',
  next: 'Yang perlu berubah untuk tahap “{{stage}}”',
  nextLast: 'Yang perlu dijaga',
  keepInMind: 'Yang perlu diingat',
  toGuide: 'Buka panduan tahap ini',
  summary: '{{stage}}, {{share}}',
  summaryNoted: '{{stage}}, {{share}} ({{notes}})',
  fact: {
    noActors: 'Peta ini masih kosong. Tambahkan aktor dan ikatannya; tahapnya terbaca mulai empat aktor.',
    tooFew_other: 'Baru {{count}} aktor. Tahap jejaring dapat terbaca mulai empat aktor.',
    noTies_other:
      'Ada {{count}} aktor, tetapi belum ada ikatan yang dihitung. Selama begitu, semuanya pecahan tersendiri.',
    apart_other:
      'Jejaring ini terdiri atas {{count}} bagian yang tidak saling terhubung; {{share}} pasangan tidak dapat saling menjangkau.',
    largestPart: 'Bagian terbesar hanya memuat {{members}} dari {{all}} aktor: {{names}}.',
    isolates: 'Belum punya ikatan sama sekali: {{names}}.',
    hubBreaks_other:
      'Satu aktor, {{hub}}, memegang {{share}} jalur antaraktor lain; tanpa dia jejaring pecah menjadi {{count}} bagian.',
    hubBreaksPart_other:
      'Di bagian terbesar satu aktor, {{hub}}, memegang {{share}} jalur antaraktor lain; tanpa dia bagian itu pecah menjadi {{count}}.',
    hubCarries: 'Satu aktor, {{hub}}, memegang {{share}} jalur antaraktor lain.',
    nobodyElse: 'Aktor lain belum saling terikat: setiap ikatan adalah ikatan dengan {{hub}}.',
    noSecondHub_other:
      'Belum ada penghubung kedua: {{hub}} punya {{ties}} ikatan, sedangkan aktor lain paling banyak {{count}} di luar ikatan dengannya.',
    severalHubs_other: 'Ada {{count}} penghubung, yaitu {{names}}.',
    clusters_other: 'Aktor terbagi dalam {{count}} kelompok; {{share}} ikatan ada di dalam kelompok.',
    everybodyTied_other:
      'Semua dari {{count}} aktor saling terikat langsung, jadi siapa pun yang pergi, yang lain tetap tersambung.',
    core: 'Ada inti yang rapat, yaitu {{names}}: {{inCore}} pasangan di dalamnya terikat. Di pinggiran hanya {{inPeriphery}}.',
    sharedContacts: 'Para aktor inti berbagi rekan: rata-rata {{share}} rekan mereka sama.',
    standsWithout:
      'Bila {{hub}}, yang paling banyak dilewati jalur, pergi, semua yang lain tetap tersambung.',
    losesWithout:
      'Bila {{hub}}, yang paling banyak dilewati jalur, pergi, {{share}} dari yang tinggal tetap bersama dalam satu bagian.',
    dominantHub:
      'Perlu diwaspadai: {{hub}} masih memegang {{share}} jalur, dan tanpa dia {{apart}} pasangan terputus. Pada tahap ini beban itu sebaiknya sudah dibagi.',
  },
  caveat: {
    smallN_other:
      'Indikatif: baru {{count}} aktor, jadi satu ikatan saja dapat mengubah tahapnya. Pakai sebagai bahan bicara, bukan putusan.',
    transition: 'Transisi: {{stage}} ({{share}}) dan {{other}} ({{otherShare}}) hampir sama cocoknya.',
    noDistinctHubs: 'Ikatan terbagi begitu rata sehingga tidak ada penghubung yang menonjol.',
    clustersWithoutHubs: 'Kelompoknya terlihat, tetapi belum ada beberapa penghubung yang jelas.',
    weakCoreFit: 'Inti dan pinggirannya belum terpisah dengan jelas.',
    coreWithoutPeriphery:
      'Hampir semua aktor termasuk inti: belum ada pinggiran yang mengamati dunia luar dan membawa hal baru.',
    unconnectedActors:
      'Sebagian aktor belum tersambung. Tahap ini menggambarkan bagian terbesar; menyambung yang lain tetap lebih dulu.',
    noTies: 'Tanpa ikatan, tahap hanya dapat dibaca sebagai pecahan.',
    author: 'Penulis kondisi ini menetapkannya sebagai “{{stage}}”.',
    authorDiffers:
      'Penulis kondisi ini menetapkannya sebagai “{{stage}}”, sedangkan dari ikatannya terbaca “{{found}}”. Keduanya boleh: bicarakan mana yang lebih tepat.',
  },
  step: {
    moreActors: 'Tambahkan aktor sampai sedikitnya ada empat, dan hubungkan yang memang berhubungan.',
    firstTies: 'Gambar ikatan yang memang sudah ada, lalu tarik yang pertama dari perajut ke tiap kelompok.',
    joinParts_other:
      '{{from}} terikat dengan {{count}} bagian lain, misalnya lewat {{names}} yang paling banyak ikatannya di sana.',
    tieSpokes_other:
      'Aktor pinggir saling terikat tanpa lewat {{hub}}: tanpa dia kini ada {{parts}} bagian, jadi perlu sedikitnya {{count}} ikatan di antaranya.',
    secondHub:
      'Aktor lain ikut menjadi penghubung: kini paling banyak {{now}} ikatan di luar {{hub}}, sedangkan {{hub}} punya {{hubTies}}.',
    tieHubs_other:
      'Para penghubung saling terikat: {{count}} pasangan penghubung belum terikat, misalnya {{pairs}}.',
    pair: '{{one}} dengan {{other}}',
    shareContacts:
      'Para penghubung berbagi rekan: kini rata-rata {{share}} rekan mereka sama. Pertemukan orang dari kelompok yang berbeda.',
    crossClusters: 'Lebih banyak ikatan melintasi kelompok: kini {{share}}.',
    secondAnchor: 'Tambah ikatan kedua ke inti bagi yang bergantung pada satu ikatan: {{names}}.',
    invitePeriphery:
      'Undang aktor baru ke pinggiran: pendatang, jembatan ke jejaring lain, atau pemilik sumber daya yang belum ada.',
    keepOpen:
      'Jaga tepinya terbuka: setiap aktor inti memelihara satu ikatan ke luar, dan pinggiran membawa kabar baru ke dalam.',
  },
  citation: {
    anklam: 'Anklam (2007). Net Work. Butterworth-Heinemann.',
  },
  hubLeaves: {
    askName: 'Andaikan {{name}} pergi',
    back: 'Kembalikan {{name}}',
    nobody: 'Belum ada pusat: pengandaian ini bermakna mulai tiga aktor dengan ikatan.',
    computing: 'Menghitung…',
    failed: 'Perhitungan ini tidak berhasil. Peta Anda aman.',
    hint: 'Peta Anda tidak berubah.',
  },
  about:
    'Empat tahap ini menurut Krebs dan Holley. Kecocokan dihitung dari bentuk jejaring: berapa pasangan yang terpisah, seberapa jalur bertumpu pada satu aktor, apa yang pecah bila ia pergi, seberapa jelas kelompoknya, dan apakah para penghubung berbagi rekan. Pada 6.576 jejaring buatan tahapnya terbaca benar 94,7% (98,8% mulai 20 aktor). Di bawah 12 aktor disebut “indikatif”; bila selisih dua tahap teratas di bawah 30 poin disebut “transisi”. Penghubung pada tahap 3 dan 4 ditandai bila memegang separuh jalur atau bila tanpa dia sedikitnya 30% pasangan terputus. Batas-batas ini kesepakatan Rajut.',
  formula:
    'Pecahan = σ(20 (F − 0,52)). Selain itu: ketergantungan D = σ(5 CB + 7 Fh − 4 ρ − 4 r₂ − 4,2); kelompok c = σ(4 (Q − X + r − 1,25 O + 0,20) + kuat-lemah). Satu penghubung = (1 − pecahan) D; banyak penghubung = (1 − pecahan) (1 − D) c; inti dan pinggiran = (1 − pecahan) (1 − D) (1 − c). F keterpecahan, CB pemusatan jalur, Fh keterpecahan tanpa pusat, ρ kecocokan inti, r₂ penghubung kedua, Q modularitas, X ikatan antarkelompok, r kecocokan kelompok, O rekan bersama.',
} as const;
