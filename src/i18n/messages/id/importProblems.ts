/**
 * Why a file of another program cannot be imported, and what an import leaves out or changes: what, where, and what to
 * do. The open project is never touched. Before a sentence comes where, behind one about several where the first is.
 */
export const importProblems = {
  place: {
    line: 'Baris {{line}}: {{sentence}}',
    sheet: 'Lembar “{{sheet}}”: {{sentence}}',
    sheetLine: 'Lembar “{{sheet}}”, baris {{line}}: {{sentence}}',
  },
  first: {
    line: '{{sentence}} Yang pertama di baris {{line}}.',
    sheet: '{{sentence}} Yang pertama di lembar “{{sheet}}”.',
    sheetLine: '{{sentence}} Yang pertama di lembar “{{sheet}}”, baris {{line}}.',
  },
  /** Names of what a file can be. */
  format: {
    rajut: 'Proyek Rajut',
    rajutBundle: 'Kumpulan proyek Rajut',
    csv: 'Tabel teks (CSV)',
    xlsx: 'Excel (XLSX)',
    kumu: 'Kumu (JSON)',
    gexf: 'Gephi (GEXF)',
    graphml: 'GraphML',
    pajek: 'Pajek',
    ucinet: 'UCINET (DL)',
    gml: 'GML',
    nodeLink: 'Daftar simpul dan sambungan (JSON)',
    graphology: 'Graphology (JSON)',
  },
  problem: {
    empty: 'Berkas ini kosong. Isi dengan nama aktor atau ikatan, satu per baris, lalu pilih lagi.',
    tooLarge:
      'Berkas ini lebih besar dari {{limit}} MB. Bagi menjadi beberapa berkas, lalu impor satu per satu.',
    binary: {
      image:
        'Berkas ini gambar, bukan daftar atau jejaring. Pilih berkas asalnya: tabel Excel, CSV, atau ekspor dari program jejaring.',
      pdf: 'Berkas ini PDF. Salin tabelnya ke Excel, simpan sebagai XLSX atau CSV, lalu pilih berkas itu.',
      word: 'Berkas ini dokumen teks. Salin tabel atau daftar namanya, lalu tempel langsung di peta.',
      slides: 'Berkas ini salindia. Salin daftar namanya, lalu tempel langsung di peta.',
      oldExcel:
        'Berkas ini Excel lama (XLS) atau terkunci sandi. Buka di Excel, lepaskan sandinya, lalu simpan sebagai XLSX.',
      openDocument:
        'Berkas ini lembar LibreOffice (ODS). Simpan sebagai XLSX atau CSV, lalu pilih berkas itu.',
      archive: 'Berkas ini arsip. Buka dulu arsipnya, lalu pilih berkas di dalamnya.',
      media: 'Berkas ini rekaman suara atau gambar bergerak, bukan daftar atau jejaring.',
      unknown:
        'Berkas ini bukan teks, dan bukan format yang dikenal Rajut. Simpan sebagai XLSX atau CSV dari program asalnya.',
    },
    otherXml:
      'Berkas ini berisi “{{detail}}”, bukan jejaring. Ekspor sebagai GraphML atau GEXF dari program asalnya.',
    otherJson:
      'Berkas JSON ini bukan jejaring: isinya “{{detail}}”. Ekspor ulang sebagai JSON jejaring (nodes dan links), Kumu, atau proyek Rajut.',
    notXml: 'XML ini salah tulis atau terpotong. Perbaiki baris itu, atau ekspor ulang dari program asalnya.',
    notGml: 'GML ini salah tulis. Perbaiki baris itu, atau ekspor ulang dari program asalnya.',
    entities:
      'Ada penanda DOCTYPE atau ENTITY, yang dapat merusak program. Hapus bagian itu dengan penyunting teks, atau ekspor ulang.',
    notJson: 'JSON ini salah tulis. Perbaiki baris itu, atau ekspor ulang dari program asalnya.',
    truncated: 'Berkas ini terpotong: isinya berhenti sebelum selesai. Unduh atau salin lagi berkas aslinya.',
    tooDeep:
      'Isinya bersarang lebih dari {{limit}} tingkat ({{detail}}). Jejaring tidak pernah sedalam itu; periksa asal berkas ini.',
    forbiddenKey:
      'Ada nama terlarang di “{{detail}}” yang dapat merusak program. Jangan pakai berkas ini; minta berkas baru dari pembuatnya.',
    tooManyActors:
      'Berkas ini berisi lebih dari {{limit}} aktor. Saring dulu di program asalnya, lalu ekspor bagian yang dipakai.',
    tooManyTies:
      'Berkas ini berisi lebih dari {{limit}} ikatan. Saring dulu di program asalnya, lalu ekspor bagian yang dipakai.',
    tooSlow:
      'Membaca berkas ini lebih dari {{limit}} detik, jadi dihentikan. Bagi menjadi beberapa berkas yang lebih kecil.',
    headerOnly: 'Hanya ada nama kolom, tanpa isi di bawahnya. Tambahkan satu aktor atau ikatan per baris.',
    noActors: 'Tidak ada aktor dalam berkas ini. Periksa apakah yang diekspor memang jejaringnya.',
    noColumns:
      'Belum jelas kolom mana yang berisi nama, atau asal dan tujuan ikatan ({{detail}}). Pilih arti kolomnya di bawah.',
    tooWide: 'Ada sel sampai {{detail}}, terlalu jauh ke kanan. Hapus isi yang jauh itu, lalu simpan lagi.',
    notNumber: '“{{detail}}” bukan angka, padahal di situ harus angka. Perbaiki isinya, lalu pilih lagi.',
    missingPart:
      'Bagian “{{detail}}” tidak ada atau tidak dikenal. Ekspor ulang dari program asalnya dalam format matriks atau daftar.',
    wrongCount:
      'Jumlah isinya tidak cocok ({{detail}}). Berkas ini mungkin terpotong; ekspor ulang dari program asalnya.',
    bomb: 'Isi arsip ini membengkak melebihi {{limit}} MB saat dibuka, jadi ditolak. Jangan pakai berkas ini; minta yang baru.',
    tooManyParts:
      'Arsip ini berisi lebih dari {{limit}} bagian, lebih dari berkas Excel mana pun. Buka di Excel, simpan lagi sebagai XLSX, lalu pilih lagi.',
    damaged:
      'Berkas Excel ini rusak atau terpotong. Buka di Excel, simpan lagi sebagai XLSX, lalu pilih lagi.',
    locked: 'Berkas ini terkunci sandi. Buka di Excel, lepaskan sandinya, lalu simpan lagi.',
    failed:
      'Rajut gagal membaca berkas ini, dan itu salah Rajut. Coba simpan sebagai CSV atau XLSX; proyek yang terbuka tidak berubah.',
  },
  /** One thing of its kind. */
  one: {
    danglingEnds:
      'Ada ikatan dengan “{{detail}}”, tetapi aktor itu tidak ada dalam berkas. Tambahkan barisnya atau biarkan: ikatan ini dilewati.',
    selfTies: 'Ikatan “{{detail}}” dengan dirinya sendiri dilewati.',
    repeated: 'Satu ikatan mengulang ikatan sebelumnya dan digabung dengannya.',
    noEnd: 'Ikatan tanpa asal atau tujuan dilewati.',
    noName: 'Tidak ada nama, jadi baris ini dilewati.',
    twinActors: 'Aktor “{{detail}}” sudah ada sebelumnya; keterangannya digabung.',
    hyperedges: 'Ikatan antara lebih dari dua aktor dilewati.',
    unknownStrength:
      'Kekuatan “{{detail}}” tidak dikenal; ikatannya dianggap lemah dan katanya masuk catatan. Tulis kuat, lemah, atau angka.',
    unknownDirection: 'Arah “{{detail}}” tidak dikenal; ikatan dibaca dari asal ke tujuan.',
    unknownValue: 'Satu isian tidak ada dalam pilihannya dan masuk catatan: “{{detail}}”.',
    ignoredColumns: 'Kolom yang tidak dibaca: {{detail}}.',
    keptInNotes: 'Satu keterangan tidak punya kolom di Rajut dan masuk catatan: {{detail}}.',
    undeclared: 'Keterangan “{{detail}}” tidak diumumkan di awal berkas; dibaca apa adanya.',
    shortened: 'Satu teks terlalu panjang dan dipendekkan: “{{detail}}”.',
    noPlace: 'Letaknya bukan angka; aktor ini diletakkan otomatis.',
    fromTies: 'Aktor “{{detail}}” hanya disebut dalam ikatan; ikut dibuat.',
    colours: 'Satu warna dari berkas tidak dipakai: warna di Rajut mengikuti sektor atau ukuran.',
    negative: 'Satu ikatan berbobot negatif; dibaca sebagai konflik.',
    ignoredSheets: 'Lembar yang tidak dibaca: “{{detail}}”.',
    relations: 'Berkas ini memuat satu jejaring: {{detail}}.',
    dynamic: 'Keterangan waktu dalam berkas tidak dipakai; semuanya dibaca sebagai keadaan sekarang.',
    oldEncoding:
      'Teksnya bukan UTF-8 dan dibaca sebagai Windows-1252. Bila ada huruf yang salah, simpan ulang sebagai UTF-8.',
  },
  /** Two or more of a kind. */
  many: {
    danglingEnds:
      '{{number}} ikatan dengan aktor yang tidak ada dalam berkas, misalnya “{{detail}}”. Tambahkan barisnya atau biarkan: ikatan itu dilewati.',
    selfTies: '{{number}} ikatan aktor dengan dirinya sendiri dilewati, misalnya “{{detail}}”.',
    repeated: '{{number}} ikatan mengulang ikatan sebelumnya dan digabung dengannya.',
    noEnd: '{{number}} ikatan tanpa asal atau tujuan dilewati.',
    noName: '{{number}} baris tanpa nama dilewati.',
    twinActors: '{{number}} aktor sudah ada sebelumnya, misalnya “{{detail}}”; keterangannya digabung.',
    hyperedges: '{{number}} ikatan antara lebih dari dua aktor dilewati.',
    unknownStrength:
      '{{number}} kekuatan tidak dikenal, misalnya “{{detail}}”; ikatannya dianggap lemah dan katanya masuk catatan. Tulis kuat, lemah, atau angka.',
    unknownDirection:
      '{{number}} arah tidak dikenal, misalnya “{{detail}}”; ikatan dibaca dari asal ke tujuan.',
    unknownValue: '{{number}} isian tidak ada dalam pilihannya dan masuk catatan, misalnya “{{detail}}”.',
    ignoredColumns: '{{number}} kolom tidak dibaca: {{detail}}.',
    keptInNotes: '{{number}} keterangan tidak punya kolom di Rajut dan masuk catatan: {{detail}}.',
    undeclared:
      '{{number}} keterangan tidak diumumkan di awal berkas, misalnya “{{detail}}”; dibaca apa adanya.',
    shortened: '{{number}} teks terlalu panjang dan dipendekkan, misalnya “{{detail}}”.',
    noPlace: '{{number}} letak bukan angka; aktornya diletakkan otomatis.',
    fromTies: '{{number}} aktor hanya disebut dalam ikatan, misalnya “{{detail}}”; semuanya ikut dibuat.',
    colours: '{{number}} warna dari berkas tidak dipakai: warna di Rajut mengikuti sektor atau ukuran.',
    negative: '{{number}} ikatan berbobot negatif; dibaca sebagai konflik.',
    ignoredSheets: '{{number}} lembar tidak dibaca, misalnya “{{detail}}”.',
    relations: 'Berkas ini memuat {{number}} jejaring; masing-masing menjadi jenis jejaring: {{detail}}.',
    dynamic:
      '{{number}} keterangan waktu dalam berkas tidak dipakai; semuanya dibaca sebagai keadaan sekarang.',
    oldEncoding:
      'Teksnya bukan UTF-8 dan dibaca sebagai Windows-1252. Bila ada huruf yang salah, simpan ulang sebagai UTF-8.',
  },
} as const;
