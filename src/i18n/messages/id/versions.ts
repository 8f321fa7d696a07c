/** Earlier states of a project, kept on this device. */
export const versions = {
  title: 'Versi sebelumnya',
  hint: 'Rajut menyimpan sampai 20 keadaan proyek ini di perangkat ini. Memulihkan dapat diurungkan.',
  loading: 'Membaca versi…',
  none: 'Belum ada versi. Versi pertama disimpan setelah Anda bekerja beberapa saat.',
  list: 'Daftar versi',
  opened: 'saat proyek dibuka',
  interval: 'simpanan berkala',
  beforeImport: 'sebelum isinya diganti berkas',
  beforeRestore: 'sebelum versi lama dipulihkan',
  choose: 'Pilih satu versi untuk melihatnya.',
  unreadable: 'Versi ini tidak dapat dibaca lagi. Pilih versi lain.',
  preview: 'Gambar versi {{moment}}',
  restore: 'Pulihkan',
  notKept:
    'Keadaan sekarang tidak dapat disimpan dulu di perangkat ini, jadi versi lama tidak dipulihkan. Unduh berkasnya, lalu coba lagi.',
} as const;
