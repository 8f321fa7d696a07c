/** The frame around the map: bars, panels, strip, sheets and passing notices. */
export const editor = {
  home: 'Ke daftar proyek',
  project: 'Proyek',
  title: 'Judul proyek',
  untitled: 'Proyek tanpa judul',
  menu: 'Menu',
  tools: 'Alat utama',
  theme: 'Tampilan: {{theme}}',

  savingDetails: 'Keadaan penyimpanan: {{state}}',
  savedWhere:
    'Proyek ini tersimpan di peramban pada perangkat ini saja. Unduh berkasnya untuk cadangan atau untuk dibagikan.',
  failedWhere: 'Perubahan terakhir hanya ada di halaman ini. Unduh berkasnya sebelum menutup halaman.',
  reminder_other:
    '{{count}} perubahan sejak berkas terakhir diunduh. Pada komputer bersama, unduh berkasnya agar aman.',
  dismissReminder: 'Jangan ingatkan lagi',

  leftPanel: 'Peta',
  rightPanel: 'Bacaan dan rincian',
  strip: 'Kondisi',
  mapArea: 'Peta jejaring',
  closeLeft: 'Tutup panel peta',
  closeRight: 'Tutup panel kanan',
  closeStrip: 'Tutup deretan kondisi',

  question: 'Pertanyaan',
  questionEmpty: 'Tulis pertanyaan yang ingin dijawab peta ini',
  questionEdit: 'Ubah pertanyaan',

  addHeading: 'Tambah aktor',
  nameField: 'Nama aktor baru',
  namePlaceholder: 'Ketik nama, lalu Enter',
  nameAdd: 'Tambahkan',
  nameAdded: 'Ditambahkan: {{name}}',
  nameShown: 'Kini tampil juga di sini: {{name}}',
  nameKnown: 'Sudah ada di peta ini: {{name}}',
  manyNames: 'Tambah banyak nama',

  actors: 'Aktor di peta ini',
  noActors: 'Belum ada aktor. Ketik nama pertama di atas, atau klik dua kali pada peta.',
  actorLine: '{{sector}} · {{ties}}',
  elsewhere: 'Hanya di kondisi lain',
  showHereName: 'Tampilkan {{name}} di kondisi ini',
  showAllHere_other: 'Tampilkan {{count}} aktor di sini',

  tabReading: 'Analisis',
  tabDetails: 'Rincian',
  tabNotes: 'Catatan',
  tieName: '{{source}} – {{target}}',
  selected: '{{what}} dipilih',
  openDetails: 'Rincian',

  frameName: '{{number}} · {{title}}',
  frameCounts: '{{actors}} · {{ties}}',
  frameMenu: 'Pilihan untuk {{title}}',
  frameTitle: 'Nama kondisi',
  copyFrame: 'Salin jadi kondisi baru',
  copyTitle: 'Kondisi {{number}}',
  deleteFrame: 'Hapus kondisi',

  find: 'Cari aktor',
  findHint: 'Ketik sebagian nama. Panah memilih, Enter menunjukkannya di peta.',
  findField: 'Nama aktor',
  findNone: 'Tidak ada aktor bernama “{{text}}”.',
  findMatches_other: '{{count}} aktor cocok',
  findElsewhere: 'di {{frame}}',

  openTitle: 'Buka berkas',
  openHint:
    'Proyek Rajut, Excel, CSV, Kumu, Gephi, GraphML, Pajek, UCINET, dan lainnya. Tidak ada yang berubah sebelum Anda setuju.',
  openChoose: 'Pilih berkas',
  openReading: 'Membaca berkas…',
  openOther: 'Pilih berkas lain',
  openFailed: 'Berkas tidak dapat dibuka',
  openUntouched: 'Proyek yang sedang terbuka tidak berubah.',
  openUnreadable:
    'Peramban tidak dapat membaca berkas ini. Salin berkasnya ke perangkat ini, lalu coba lagi.',
  openFound: 'Isi berkas {{name}}',
  openCounts: '{{actors}} · {{ties}} · {{frames}}',
  openSeveral_other: 'Berkas ini berisi {{count}} proyek: {{titles}}',
  openAsNew: 'Buka sebagai proyek baru',
  openReplace: 'Ganti isi proyek ini',
  openReplaceHint: 'Mengganti isi dapat diurungkan, dan keadaan sekarang disimpan dulu sebagai versi.',
  openNotKept:
    'Keadaan sekarang tidak dapat disimpan sebagai versi di perangkat ini, jadi isinya tidak diganti. Unduh berkas proyek ini dulu, lalu buka berkas itu sebagai proyek baru.',
  openNotStored:
    'Isi berkas ini baik, tetapi tidak dapat disimpan di perangkat ini. Kosongkan ruang atau izinkan penyimpanan, lalu coba lagi.',
  frameCount_other: '{{count}} kondisi',
  moreProblems_other: 'dan {{count}} hal lain',

  notices: 'Pemberitahuan',
  noticeDone: 'Selesai: {{what}}',
  noticeSelfTie: 'Aktor tidak dapat diikat dengan dirinya sendiri. Pilih aktor lain.',
  noticeNothingToUndo: 'Tidak ada yang dapat diurungkan.',
  noticeNothingToRedo: 'Tidak ada yang dapat diulangi.',
  noticeReadOnly: 'Proyek ini hanya dapat dibaca, jadi tidak ada yang diubah.',
  noticeRecovered:
    'Rajut tertutup mendadak sebelumnya. Semua yang sudah tersimpan ada di sini; periksa perubahan terakhir Anda.',
  noticeOwnCopy: 'Ini sekarang proyek Anda sendiri. Contoh aslinya tetap utuh.',
  noticeCopied_other: '{{count}} aktor disalin. Tempel di kondisi atau proyek lain.',
  noticeFileSaved: 'Berkas {{name}} diunduh.',
  noticeFileNotSaved:
    'Berkas {{name}} tidak dapat disimpan. Proyek Anda tetap ada di sini; coba lagi atau pilih folder lain.',
  noticeClose: 'Tutup pemberitahuan',

  attention_other:
    '{{count}} bagian berkas tidak dapat dibaca dan disisihkan. Bagian lain dapat dipakai seperti biasa.',
  attentionShow: 'Lihat daftarnya',
  attentionTitle: 'Bagian yang disisihkan',
  attentionHint:
    'Bagian ini tidak digambar dan tidak dihapus: tetap tersimpan apa adanya. Unduh berkasnya sebagai cadangan sebelum meminta bantuan.',
  download: 'Unduh berkas',

  phoneBar: 'Menu bawah',
  phoneAdd: 'Tambah',
  phoneConnect: 'Sambungkan',
  phoneList: 'Daftar',
  phoneReading: 'Analisis',
  phoneMore: 'Lainnya',
  connect: 'Sambungkan',
  closeSelection: 'Batalkan pilihan',
  languageId: 'Bahasa Indonesia',
  languageEn: 'English',
} as const;
