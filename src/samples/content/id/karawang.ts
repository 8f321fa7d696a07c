/** Karawang in Indonesian, which is the source; its shape is what every other language must fill. */
export const karawang = {
  title: 'Jual beli gabah, Karawang',
  question: 'Bagaimana jejaring jual beli gabah ditata ulang agar posisi tawar petani menguat?',
  problem: 'Petani hanya punya satu jalan ke pasar. Yang membeli gabahnya juga yang menentukan harganya.',
  purpose:
    'Petani punya beberapa pembeli, kredit, dan pendampingan, sehingga tidak bergantung pada satu pihak saja.',
  notes:
    'Disusun ulang dari contoh Karawang (Sovia Emmy, 2001) dalam bahan ajar Jejaring Kerja. Gambar aslinya tidak terbaca lagi, karena itu setiap ikatan membawa keterangan asal: dinyatakan dalam bacaan, mengikuti peran yang disebut, atau dugaan kami. Ubahlah bila Anda tahu lebih baik.',
  frames: {
    before: {
      title: 'Sebelum',
      note: 'Petani hanya terhubung dengan tengkulak. Tanpa tengkulak, petani terputus dari semua pihak; karena itu menghapus tengkulak saja tidak menolong.',
    },
    after: {
      title: 'Sesudah',
      note: 'Koperasi Kelompok Tani mewadahi jual beli gabah. Petani kini menjual ke tiga pihak dan didampingi penyuluh, bank, dan dinas.',
    },
  },
  actors: {
    poktan: {
      name: 'Petani / Kelompok Tani',
      role: 'Menanam padi dan menjual gabah; pihak yang hendak dikuatkan',
      has: ['gabah', 'pengetahuan menanam padi'],
      needs: ['harga yang layak', 'kredit', 'sarana produksi', 'penyuluhan'],
    },
    tengkulak: {
      name: 'Tengkulak',
      role: 'Membeli gabah dari petani lalu menjualnya lagi',
      has: ['uang tunai', 'jalan ke pembeli'],
      needs: ['gabah'],
    },
    pb: { name: 'Penggilingan Beras', role: 'Menggiling gabah menjadi beras', has: [], needs: ['gabah'] },
    ksu: {
      name: 'Koperasi Serba Usaha',
      role: 'Ikut dalam jual beli gabah; perannya tidak dijelaskan',
      has: [],
      needs: [],
    },
    kud: {
      name: 'Koperasi Unit Desa',
      role: 'Menyalurkan kredit usaha tani dan obat-obatan, simpan pinjam, jual beli gabah',
      has: ['kredit usaha tani', 'simpan pinjam', 'obat-obatan'],
      needs: ['gabah', 'badan hukum'],
    },
    subdolog: {
      name: 'Sub Dolog',
      role: 'Membeli gabah petani dan menjaga harga tetap stabil',
      has: ['daya beli', 'kebijakan harga'],
      needs: ['gabah'],
    },
    kkt: {
      name: 'Koperasi Kelompok Tani',
      role: 'Menyediakan kebutuhan petani dan mewadahi kepentingan mereka dalam jual beli gabah',
      has: ['sarana produksi', 'suara bersama petani'],
      needs: ['gabah', 'badan hukum'],
    },
    bri: {
      name: 'BRI',
      role: 'Menyalurkan kredit untuk petani',
      has: ['kredit'],
      needs: ['peminjam yang dapat dipercaya'],
    },
    dinkop: {
      name: 'Dinas Koperasi',
      role: 'Membina koperasi dan merekomendasikan badan hukumnya',
      has: ['rekomendasi badan hukum'],
      needs: [],
    },
    dinastan: {
      name: 'Dinas Pertanian dan Kehutanan',
      role: 'Membina kelompok tani dalam budidaya dan teknologi pertanian',
      has: ['pembinaan teknis'],
      needs: [],
    },
    ppl: {
      name: 'Penyuluh Lapangan (PPL)',
      role: 'Memberi penyuluhan dan konsultasi kepada petani',
      has: ['pengetahuan bertani'],
      needs: [],
    },
    pemda: {
      name: 'Pemerintah Kabupaten',
      role: 'Membina dan mengawasi pembangunan ekonomi di kabupaten',
      has: ['kewenangan', 'anggaran'],
      needs: [],
    },
  },
  ties: {
    before: {
      'poktan-tengkulak': {
        flow: 'gabah (dibalas uang atau pinjaman)',
        reason: '',
        source:
          'Dinyatakan: bacaan menyebut petani sangat bergantung pada tengkulak, satu-satunya ikatan petani di gambar ini.',
      },
      'tengkulak-pb': {
        flow: 'gabah',
        reason: '',
        source:
          'Dugaan: pedagang perantara tentu menjual lagi. Penelitian di daerah lain menemukan penggilingan sebagai pembelinya.',
      },
      'tengkulak-ksu': {
        flow: 'gabah',
        reason: '',
        source:
          'Dugaan: koperasi ini disebut sebagai pihak dalam jual beli, tetapi hubungannya tidak dijelaskan.',
      },
      'tengkulak-kud': {
        flow: 'gabah',
        reason: '',
        source:
          'Dugaan: KUD disebut sebagai pihak, dan di bagian penataan ulang tugasnya mencakup jual beli gabah.',
      },
      'kud-subdolog': {
        flow: 'gabah dan beras',
        reason: '',
        source:
          'Dugaan: dari peran kedua pihak di bagian penataan ulang; yang satu memperdagangkan gabah, yang lain membelinya.',
      },
    },
    after: {
      'poktan-kkt': {
        flow: 'gabah ke koperasi; sarana produksi ke petani',
        reason:
          'Petani menjual bersama melalui koperasinya sendiri, sehingga tidak lagi menghadapi pembeli sendirian.',
        source:
          'Dinyatakan: koperasi ini menyediakan kebutuhan petani dan mewadahi mereka dalam jual beli gabah.',
      },
      'poktan-kud': {
        flow: 'gabah; kredit, simpan pinjam, obat-obatan',
        reason: 'Hubungan simpan pinjam yang sudah dipercaya diperluas menjadi jalan jual beli kedua.',
        source: 'Dinyatakan: hubungan simpan pinjam dengan KUD disebut sebagai modal sosial yang sudah ada.',
      },
      'ppl-poktan': {
        flow: 'penyuluhan dan konsultasi',
        reason: 'Pendampingan yang sudah berjalan dipakai untuk menaikkan mutu dan hasil panen.',
        source: 'Dinyatakan: pembinaan petani oleh PPL disebut sebagai modal sosial yang sudah ada.',
      },
      'poktan-subdolog': {
        flow: 'gabah; harga yang dijaga',
        reason: 'Petani dapat menjual langsung kepada pembeli akhir dan mengetahui harga dasarnya.',
        source: 'Dari peran: tugas Sub Dolog adalah membeli gabah petani dan menstabilkan harganya.',
      },
      'bri-poktan': {
        flow: 'kredit',
        reason: 'Kredit bank menggantikan pinjaman tengkulak yang harus dibayar dengan gabah.',
        source: 'Dari peran: BRI bertugas menyalurkan kredit petani.',
      },
      'dinastan-poktan': {
        flow: 'pembinaan teknis',
        reason: 'Teknologi budidaya sampai langsung kepada kelompok tani.',
        source: 'Dari peran: dinas ini pembina teknis kelompok tani.',
      },
      'dinkop-kkt': {
        flow: 'pembinaan dan rekomendasi badan hukum',
        reason: 'Koperasi baru memerlukan badan hukum agar boleh berdagang dan meminjam.',
        source: 'Dari peran: dinas ini membina dan merekomendasikan badan hukum kedua koperasi.',
      },
      'dinkop-kud': {
        flow: 'pembinaan dan rekomendasi badan hukum',
        reason: 'Kedua koperasi dibina pihak yang sama, sehingga bekerja sama dan tidak saling bersaing.',
        source: 'Dari peran: dinas ini membina dan merekomendasikan badan hukum kedua koperasi.',
      },
      'kkt-subdolog': {
        flow: 'gabah',
        reason: 'Koperasi menjual gabah dalam jumlah besar sehingga dapat merundingkan harga.',
        source: 'Dugaan: koperasi menjual untuk petani, dan Sub Dolog adalah pembelinya.',
      },
      'kud-subdolog': {
        flow: 'gabah',
        reason: 'Jalur lama dipertahankan agar tetap ada pilihan lain bila satu jalur tersendat.',
        source: 'Dugaan: ikatan dari keadaan sebelumnya yang tetap dipakai.',
      },
      'kkt-kud': {
        flow: 'gabah dan sarana produksi',
        reason:
          'Dua koperasi berbagi tugas: yang satu menyalurkan sarana, yang lain membagikannya kepada petani.',
        source: 'Dugaan: tugas keduanya saling menyambung, tetapi ikatannya tidak disebut.',
      },
      'bri-kud': {
        flow: 'kredit usaha tani',
        reason: 'KUD menjadi penyalur, sehingga kredit menjangkau petani yang jauh dari bank.',
        source: 'Dugaan: KUD disebut penyalur kredit usaha tani; sumber dananya tidak disebut.',
      },
      'dinastan-ppl': {
        flow: 'penugasan dan bahan penyuluhan',
        reason: 'Penyuluh membawa program dinas ke lapangan dan membawa pulang keluhan petani.',
        source: 'Dugaan: penyuluh lapangan adalah petugas dinas pertanian.',
      },
      'pemda-dinkop': {
        flow: 'pembinaan dan pengawasan',
        reason: 'Pemerintah kabupaten memastikan dinas berjalan menuju tujuan yang sama.',
        source: 'Dugaan: dari susunan pemerintahan daerah.',
      },
      'pemda-dinastan': {
        flow: 'pembinaan dan pengawasan',
        reason: 'Pemerintah kabupaten memastikan dinas berjalan menuju tujuan yang sama.',
        source: 'Dugaan: dari susunan pemerintahan daerah.',
      },
    },
  },
  /** Why actors came and went; ties carry their own reasons. */
  reasons: {
    tengkulak:
      'Tugasnya dibagi kepada koperasi dan Sub Dolog, sehingga petani tidak lagi bergantung pada satu pembeli.',
    pb: 'Penggilingan tidak lagi dipetakan: gabah kini dijual lewat koperasi dan Sub Dolog.',
    ksu: 'Perannya diambil alih koperasi yang didirikan kelompok tani sendiri.',
    kkt: 'Petani memerlukan wadah sendiri untuk menjual dan membeli bersama.',
    bri: 'Petani memerlukan kredit yang tidak harus dibayar dengan gabah.',
    dinkop: 'Kedua koperasi memerlukan pembinaan dan badan hukum.',
    dinastan: 'Hasil dan mutu panen perlu naik agar petani punya bahan tawar.',
    ppl: 'Pendampingan di sawah sudah dipercaya petani, jadi menjadi titik mulai.',
    pemda: 'Dinas-dinas perlu berjalan menuju tujuan yang sama.',
  },
  norms: [
    {
      keeper: 'kkt',
      rule: 'Harga dan berat gabah dicatat terbuka di koperasi.',
      whenBroken: 'Timbangan diperiksa bersama sebelum pembelian berikutnya.',
    },
    {
      keeper: 'kud',
      rule: 'Petani dibayar paling lambat tiga hari setelah gabah diterima.',
      whenBroken: 'KUD menalangi lebih dahulu.',
    },
    {
      keeper: 'dinkop',
      rule: 'Kedua koperasi tidak saling menaikkan harga untuk merebut anggota.',
      whenBroken: 'Dinas Koperasi mempertemukan keduanya.',
    },
  ],
  partnership: {
    'poktan-kkt': {
      step: 'doing',
      since: '2026-09-01',
      note: 'Penjualan bersama musim pertama sedang berjalan.',
    },
    'dinkop-kkt': { step: 'agreeing', since: '2026-10-12', note: 'Badan hukum koperasi sedang diurus.' },
    'bri-poktan': {
      step: 'exploring',
      since: '2026-11-03',
      note: 'Lima kelompok tani menjajaki kredit musim tanam.',
    },
  },
  anklam: {
    purpose: 'Petani menjual gabah dengan harga yang layak dan tidak bergantung pada satu pembeli.',
    structure: 'Petani, kedua koperasi, dan pembeli akhir menjadi inti; bank dan dinas mendukung dari tepi.',
    style: 'Bertemu setiap awal musim tanam dan setiap panen; keputusan dicatat di koperasi.',
    value: 'Posisi tawar petani naik, dan setiap pihak mendapat gabah atau pelayanan yang lebih pasti.',
  },
};

export type KarawangContent = typeof karawang;
