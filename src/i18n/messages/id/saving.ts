/** Whether the work is safe on this device: three honest states, and what to do when it is not. */
export const saving = {
  saved: 'Tersimpan di perangkat ini',
  savedAt: 'Tersimpan di perangkat ini, {{moment}}',
  saving: 'Menyimpan',
  failed: 'Belum tersimpan',
  sample: 'Contoh, belum disimpan',
  sampleHint: 'Begitu Anda mengubahnya, salinan Anda sendiri disimpan di perangkat ini.',
  readOnly: 'Hanya dapat dibaca',
  readOnlyHint:
    'Proyek ini disimpan oleh Rajut yang lebih baru. Muat ulang halaman agar Rajut diperbarui, lalu proyek ini dapat diubah lagi.',
  quota:
    'Penyimpanan perangkat ini penuh, jadi perubahan terakhir hanya ada di halaman ini. Unduh berkasnya sekarang, lalu kosongkan ruang.',
  blocked:
    'Peramban ini tidak mengizinkan penyimpanan, jadi perubahan terakhir hanya ada di halaman ini. Unduh berkasnya sebelum menutup halaman.',
  unknown:
    'Penyimpanan di perangkat ini gagal, jadi perubahan terakhir hanya ada di halaman ini. Unduh berkasnya sekarang, lalu coba lagi.',
  downloadNow: 'Unduh berkas sekarang',
  download: 'Unduh berkas',
  retry: 'Coba lagi',
  fileKind: 'Proyek Rajut',
} as const;
