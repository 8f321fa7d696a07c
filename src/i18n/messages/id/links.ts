/** A project in a link, in a file with a password, and many projects from one file. */
export const links = {
  password: 'Kata sandi',
  showPassword: 'Tampilkan kata sandi',
  hidePassword: 'Sembunyikan kata sandi',
  unlockTitle: 'Berkas ini terkunci',
  unlockHint: 'Ketik kata sandi untuk membuka “{{name}}”. Pengirimnya yang mengetahui.',
  unlock: 'Buka kunci',
  unlocking: 'Membuka kunci…',
  wrongPassword: 'Kata sandinya bukan itu. Periksa huruf besar, huruf kecil, dan spasi, lalu coba lagi.',

  openTitle: 'Buka peta dari tautan ini?',
  openText:
    'Peta di bawah ini ada di dalam tautannya sendiri. Bila dibuka, salinannya disimpan di perangkat ini; proyek lain tidak berubah.',
  openFrom: 'Menurut tautannya, dari {{sender}}.',
  openCounts: '{{actors}} · {{ties}} · {{frames}}',
  frameCount_other: '{{count}} kondisi',
  openCopy: 'Buka sebagai salinan',
  openNot: 'Jangan buka',
  openReading: 'Membaca tautan',
  openFailed: 'Tautan ini tidak dapat dibuka',
  untitled: 'Proyek tanpa judul',

  link: {
    label: 'Tautan',
    hint: 'Untuk dibuka langsung, dengan kode QR.',
    about:
      'Seluruh proyek dikemas di dalam tautannya sendiri; tidak ada yang diunggah. Siapa pun yang memiliki tautan ini dapat membacanya.',
    names: 'Nama dalam tautan',
    namesReal: 'Nama asli',
    namesInitials: 'Inisial',
    namesCode: 'Kode',
    namesHidden: 'Disembunyikan',
    namesHint: 'Catatan, peran, dan alasan ikut apa adanya.',
    sender: 'Nama Anda (boleh kosong)',
    senderHint: 'Ditampilkan kepada penerima sebelum peta dibuka.',
    address: 'Alamat Rajut untuk penerima',
    addressHint: 'Alamat tempat penerima dapat membuka Rajut, misalnya https://rajut.contoh.id/',
    addressLocal:
      'Alamat ini hanya berlaku di komputer ini. Untuk orang lain, tulis alamat Rajut di jaringan atau di internet.',
    addressMissing:
      'Anda memakai rajut.html, yang tidak mempunyai alamat. Tulis alamat Rajut milik penerima, atau kirim berkas proyeknya.',
    pasting: 'Penerima yang memakai rajut.html dapat menempelkan tautan ini di berandanya.',
    making: 'Menyiapkan tautan…',
    text: 'Tautan',
    copy: 'Salin tautan',
    copied: 'Tautan disalin.',
    notCopied: 'Peramban tidak mengizinkan penyalinan. Pilih tautannya, lalu salin.',
    share: 'Bagikan…',
    shareTitle: 'Peta Rajut: {{title}}',
    length: '{{count}} karakter',
    isLong:
      'Tautan ini panjang ({{count}} karakter). Sebagian aplikasi pesan memotongnya; bila gagal dibuka, kirim berkas proyeknya.',
    tooLarge:
      'Proyek ini terlalu besar untuk sebuah tautan. Kirim berkas Rajut-nya saja: bagian pertama di daftar ini.',
    qr: 'Kode QR dari tautan ini',
    qrSave: 'Simpan kode QR',
    qrName: 'kode-qr',
    qrDense: 'Kode ini padat. Pindai dari dekat, atau simpan kodenya lalu tampilkan sebesar layar.',
    qrTooLarge:
      'Kode QR memuat paling banyak {{most}} karakter, sedangkan tautan ini {{count}}. Kirim tautannya, atau berkas proyeknya.',
    fileKind: 'Gambar SVG',
  },

  locked: {
    label: 'Berkas terkunci',
    hint: 'Dengan kata sandi, untuk peta yang peka.',
    about:
      'Seluruh proyek dalam satu berkas yang hanya dapat dibuka dengan kata sandi (AES-256). Nama berkasnya tidak menyebut judul proyek.',
    passwordHint: 'Paling sedikit {{count}} huruf. Empat kata acak mudah diingat dan sulit ditebak.',
    forget:
      'Kata sandi tidak disimpan di mana pun dan tidak dapat dipulihkan. Sampaikan lewat jalan lain daripada berkasnya.',
    save: 'Simpan berkas terkunci',
    share: 'Kirim berkas…',
    name: 'Rajut-terkunci',
    insecure:
      'Di alamat ini peramban tidak dapat mengunci berkas: itu memerlukan https, localhost, atau rajut.html.',
  },

  app: {
    label: 'Aplikasi Rajut',
    hint: 'Seluruh Rajut dalam satu berkas, tanpa internet.',
    about:
      'rajut.html memuat seluruh aplikasi dalam satu berkas. Salin ke diska lepas atau kirim lewat WhatsApp, lalu buka dengan peramban: tidak ada yang dipasang, dan tidak ada yang diminta dari internet.',
    without: 'Proyek ini tidak ikut di dalamnya: kirim juga berkas proyeknya.',
    self: 'Anda sedang memakai rajut.html. Salin berkas itu untuk membagikan Rajut.',
  },

  restoreTitle: 'Sebagian proyek ini sudah ada',
  restoreText_other:
    '“{{name}}” berisi {{all}} proyek; {{count}} di antaranya sudah ada di sini tanpa perubahan.',
  restoreNone: 'Semua proyek di “{{name}}” sudah ada di sini tanpa perubahan.',
  restoreAll: 'Semua sebagai proyek baru',
  restoreMissing_other: 'Hanya {{count}} yang belum ada',
} as const;
