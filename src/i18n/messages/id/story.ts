/** Stories that are told on the map, step by step. */
export const story = {
  play: 'Putar cerita peta ini',
  offer: 'Contoh ini punya cerita, selangkah demi selangkah di peta.',
  offerPlay: 'Putar cerita',
  offerGoOn: 'Lanjutkan cerita',
  offerClose: 'Tutup tawaran cerita',
  name: 'Cerita',
  at: '{{number}} dari {{count}}',
  back: 'Sebelumnya',
  next: 'Lanjut',
  finish: 'Selesai',
  end: 'Akhiri cerita',
  keys: 'Panah kiri dan kanan melangkah, Esc mengakhiri.',
  present: 'Tampilkan di layar besar',
  said: '{{at}} · {{title}} · {{words}}',
  figures: 'Angka',
  change: '{{before}} → {{after}}',
  changeSaid: '{{before}} menjadi {{after}}',
  points: 'Rinciannya',
  point: '{{name}}: {{role}}',
  silent: 'tugasnya tidak dijelaskan',
  karawang: {
    title: 'Jual beli gabah, Karawang',
    case: {
      title: 'Satu jalan ke pasar',
      one: '{{farmers}} di Karawang menanam padi, tetapi hanya punya satu jalan ke pasar: {{partners}}. Yang membeli gabahnya juga yang menentukan harganya.',
      several: '{{farmers}} di Karawang menanam padi dan menjual gabahnya kepada {{partners}}.',
      source:
        'Kasus ini disusun ulang dari Sovia Emmy (2001). Pertanyaannya: bagaimana jejaring ditata agar posisi tawar petani menguat?',
      actors: 'Pihak',
      ties: 'Ikatan',
    },
    parties: {
      title_other: '{{count}} pihak dalam jual beli',
      who: 'Yang terlibat: {{names}}.',
      known:
        'Gambar aslinya tidak terbaca lagi. Karena itu setiap ikatan di peta ini membawa keterangan dari mana ia diketahui.',
      unknown: 'Setiap garis adalah gabah yang berpindah tangan.',
    },
    dependence: {
      title: 'Mengapa petani bergantung',
      one: '{{farmers}} hanya terhubung dengan {{partners}}. Tanpa pilihan lain, posisi tawar dalam gabah adalah {{index}}.',
      several: 'Dalam gabah, {{farmers}} terhubung dengan {{partners}}. Posisi tawarnya {{index}}.',
      hub: '{{hub}} memegang {{share}} jalur antara pihak lain.',
      stage: 'Menurut empat tahap jejaring, ini tahap “{{stage}}”.',
      index: 'Posisi tawar petani, gabah',
    },
    removed: {
      title: 'Kalau begitu, hapus saja?',
      breaks_other: 'Andaikan {{gone}} pergi tanpa ada ikatan baru: jejaring pecah menjadi {{count}} bagian.',
      holds: 'Andaikan {{gone}} pergi: yang tinggal tetap terhubung.',
      lost: '{{lost}} dari {{pairs}} pasangan tidak lagi dapat saling menjangkau.',
      lesson:
        'Menghapus perantara saja tidak menolong petani. Yang perlu dirajut lebih dulu adalah jalan lain.',
      stage: 'Tahapnya menjadi “{{stage}}”.',
      parts: 'Bagian',
      lostPairs: 'Pasangan terputus',
    },
    rewoven: {
      title: 'Ditata ulang: koperasi dan pihak lain',
      who_other: '{{cooperative}} mewadahi petani, bersama {{count}} pihak lain.',
      change:
        'Pihak: {{gone}} pergi, {{joined}} datang, {{kept}} tetap. Ikatan: {{tiesGone}} hilang, {{tiesNew}} baru, {{tiesKept}} dipertahankan.',
      joined: 'Yang datang: {{names}}.',
      stage: 'Tahapnya kini “{{stage}}”.',
      parties: 'Pihak pergi, datang, tetap',
      ties: 'Ikatan hilang, baru, tetap',
      three: '{{one}} · {{two}} · {{three}}',
    },
    gain: {
      title: 'Posisi tawar petani',
      partners: 'Dalam gabah {{farmers}} kini berhubungan dengan {{partners}}.',
      grain: 'Dalam gabah saja, posisi tawar petani dari {{before}} menjadi {{after}}.',
      all: 'Bila semua jenis ikatan dihitung: dari {{before}} menjadi {{after}}.',
      undrawn:
        'Hitungan “semua ikatan” sebelum penataan memasukkan ikatan lain yang sudah ada dan tidak digambar: {{names}} (simpan pinjam dan penyuluhan).',
      like: 'Bandingkan selalu jenis ikatan yang sama: sebelum dan sesudah.',
      grainFigure: 'Gabah',
      allFigure: 'Semua ikatan',
    },
    duties: {
      title: 'Tugas masing-masing pihak',
      each: 'Setiap pihak punya tugas yang berbeda. Sentuh satu untuk melihat tempatnya di peta.',
    },
    norms: {
      title: 'Norma yang disepakati',
      norms:
        'Para pihak menyepakati norma: siapa mengerjakan apa dan bagaimana mereka saling berhubungan, tertulis dalam dokumen kerja sama.',
      commitment: 'Norma baru berarti bila semua berkomitmen mematuhinya.',
      restOn:
        'Penataan ini bertumpu pada hubungan {{farmers}} yang sudah ada dengan {{names}}. Hubungan yang sama sekali baru mudah terasa asing.',
    },
    known: {
      title: 'Mana yang dinyatakan, mana dugaan',
      why: 'Dari {{ties}} ikatan di peta ini, tidak semua tertulis dalam bacaan. Sentuh satu kelompok untuk melihatnya.',
      stated_other: 'Dinyatakan dalam bacaan: {{count}} ikatan',
      role_other: 'Mengikuti peran yang disebut: {{count}} ikatan',
      inferred_other: 'Dugaan kami: {{count}} ikatan',
      next: 'Lanjutkan sendiri: ubah ikatan yang Anda ketahui lebih baik, andaikan salah satu pihak pergi, lalu putar cerita ini lagi. Angkanya ikut berubah.',
    },
  },
  growth: {
    title: 'Empat tahap, dirajut ikatan demi ikatan',
    fragments: {
      parts_other: '{{actors}} pihak terbagi dalam {{count}} bagian yang terpisah.',
      alone_other: '{{count}} di antaranya belum terikat dengan siapa pun.',
      largest: 'Bagian terbesar: {{names}}.',
      rule: 'Mulai di sini Rajut mengusulkan satu ikatan, lalu satu lagi. Cerita ini hanya mengikuti usulan pertamanya.',
    },
    firstTie: {
      title: 'Ikatan pertama',
      tie: 'Rajut mengusulkan {{one}} terikat dengan {{other}}.',
      weaver: '{{weaver}} adalah perajut: ia mendatangi bagian yang belum terjangkau.',
      introduced: '{{by}} mengenal keduanya, jadi ia dapat mempertemukan mereka.',
      alone: 'Belum ada yang mengenal keduanya, jadi salah satu harus datang sendiri dan bertanya.',
    },
    hubLeaves: {
      title: 'Bagaimana bila penghubung pergi?',
      breaks_other:
        'Setelah {{woven}} ikatan hampir semua bertumpu pada {{hub}}. Andaikan ia pergi: jejaring pecah menjadi {{count}} bagian.',
      lost: '{{lost}} dari {{pairs}} pasangan terputus. Karena itu tahap ini hanya jembatan.',
    },
    did: {
      weave_other: 'Perajut membuat {{count}} ikatan ke bagian yang belum terjangkau.',
      shareHub_other: 'Lalu {{count}} ikatan langsung dibuat antarbagian, agar tidak semua lewat {{hub}}.',
      core_other: 'Lalu {{count}} ikatan kuat dibuat antarpenghubung, sehingga segitiga di inti tertutup.',
      secondAnchor_other: 'Pihak pinggiran mendapat {{count}} ikatan kedua.',
    },
    means: {
      fragments: 'Kelompok kecil bekerja sendiri-sendiri.',
      hub: 'Kabar sampai ke lebih banyak pihak, tetapi lewat satu pintu: {{hub}}.',
      multiHub: 'Beberapa pihak kini ikut menghubungkan. Perajut mulai berubah menjadi fasilitator.',
      corePeriphery:
        'Para penghubung saling terikat kuat sebagai inti. Pinggiran terikat lebih longgar dan membawa gagasan baru.',
    },
    leap: 'Jejaring kecil kadang melewati satu tahap. Itu wajar.',
    pair: '{{one}} – {{other}}',
    stageTitle: 'Tahap {{number}}: {{stage}}',
    grown: {
      title: 'Dari pecahan menjadi inti',
      sum_other:
        '{{count}} ikatan baru untuk {{actors}} pihak. Ini program berbulan-bulan, bukan satu lokakarya.',
      sturdier: 'Ketahanan bila penghubung pergi satu per satu naik dari {{before}} menjadi {{after}}.',
      not: 'Ketahanan bila penghubung pergi satu per satu: {{before}} pada awalnya, {{after}} sekarang.',
      warn: 'Tanpa {{hub}}, {{share}} pasangan masih terputus: pihak yang hanya terikat padanya perlu ikatan kedua.',
      next: 'Lanjutkan sendiri: buka kondisi lain di bawah peta, bandingkan dengan cerita ini, atau tandai perajut lain lalu putar lagi.',
    },
    figure: {
      fragmentation: 'Pasangan yang terpisah',
      withoutHub: 'Terpisah tanpa penghubung',
      robustness: 'Ketahanan (R)',
      ties: 'Ikatan',
    },
  },
} as const;
