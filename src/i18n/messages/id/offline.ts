/** Whether the app opens without a network, the app in one file, and taking a new version. */
export const offline = {
  heading: 'Tanpa internet',
  ready: 'Siap dipakai tanpa internet',
  readyHint:
    'Rajut tersimpan di peramban ini. Buka alamat yang sama, juga saat tidak ada jaringan; proyek Anda tetap di perangkat ini.',
  preparing: 'Menyiapkan pemakaian tanpa internet',
  preparingHint: 'Sebentar lagi Rajut dapat dibuka tanpa jaringan. Anda dapat terus bekerja.',
  failed: 'Belum dapat dibuka tanpa internet',
  failedHint:
    'Rajut tidak dapat disimpan di peramban ini, misalnya karena jaringan terputus atau mode samaran. Muat ulang halaman, atau unduh Rajut sebagai satu berkas.',
  insecure: 'Di alamat ini Rajut memerlukan jaringan',
  insecureHint:
    'Peramban hanya menyimpan aplikasi dari alamat https atau dari komputer ini sendiri. Untuk bekerja tanpa jaringan, unduh Rajut sebagai satu berkas.',
  unsupported: 'Di peramban ini Rajut memerlukan jaringan',
  unsupportedHint:
    'Peramban ini tidak dapat menyimpan aplikasi. Untuk bekerja tanpa jaringan, unduh Rajut sebagai satu berkas.',
  oneFile: 'Rajut dalam satu berkas: berjalan tanpa internet',
  oneFileHint:
    'Proyek disimpan di peramban ini, bukan di dalam berkas rajut.html. Berkas itu boleh disalin ke mana saja, tetapi proyek Anda tidak ikut: unduh berkas proyeknya untuk membawanya.',
  oneFileNotKept:
    'Peramban ini tidak memberi penyimpanan kepada berkas dari perangkat, jadi proyek hanya ada selama halaman ini terbuka. Unduh berkas proyeknya sebelum menutup halaman.',
  download: 'Unduh Rajut (satu berkas)',
  downloadHint:
    'Seluruh Rajut dalam satu berkas, rajut.html, untuk diska lepas, WhatsApp, atau ruang tanpa jaringan. Buka dengan peramban; tidak ada yang perlu dipasang.',
  fileKind: 'Halaman web',
  downloadFailed: 'rajut.html belum dapat diambil. Hubungkan ke jaringan, lalu coba lagi.',
  updateReady: 'Versi baru siap.',
  updateNow: 'Muat ulang sekarang',
  updateNotSaved: 'Perubahan Anda belum tersimpan: unduh berkasnya dulu.',
  updateLater: 'Nanti saja',
} as const;
