/** Why a file cannot be opened: what is wrong, where, and what to do. The open project is never touched. */
export const problems = {
  notJson: 'Isi berkas ini bukan JSON. Pilih berkas berakhiran .rajut.json yang diunduh dari Rajut.',
  notJsonLine:
    'Isi berkas ini salah tulis pada baris {{line}}. Unduh ulang berkas aslinya, atau perbaiki baris itu.',
  truncated:
    'Berkas ini terpotong: isinya berhenti sebelum selesai. Unduh atau salin lagi berkas aslinya secara utuh.',
  notRajut: 'Berkas ini bukan proyek Rajut. Pilih berkas berakhiran .rajut.json yang diunduh dari Rajut.',
  newerVersion:
    'Berkas ini dibuat oleh Rajut yang lebih baru (format {{limit}}). Muat ulang halaman ini agar Rajut diperbarui, lalu buka lagi.',
  tooDeep:
    'Isi berkas bersarang lebih dari {{limit}} tingkat di “{{place}}”; proyek Rajut tidak pernah sedalam itu. Periksa asal berkas ini.',
  tooLarge:
    'Berkas ini lebih besar dari {{limit}} MB. Bagi proyeknya menjadi beberapa berkas yang lebih kecil.',
  forbiddenKey:
    'Ada nama terlarang di “{{place}}” yang dapat merusak program. Jangan pakai berkas ini; minta berkas baru dari pembuatnya.',
  missing: 'Isian “{{place}}” tidak ada. Tambahkan isian itu, atau unduh ulang berkas aslinya.',
  wrongKind: 'Isian “{{place}}” tidak sesuai jenisnya. Perbaiki isian itu, atau unduh ulang berkas aslinya.',
  tooLong: 'Teks di “{{place}}” lebih dari {{limit}} karakter. Pendekkan teks itu, lalu buka lagi.',
  tooMany: 'Isi “{{place}}” lebih dari {{limit}}. Bagi menjadi beberapa proyek, lalu buka satu per satu.',
  outOfRange: 'Angka di “{{place}}” di luar batas. Perbaiki angka itu, lalu buka lagi.',
  idMismatch:
    'Tanda pengenal di “{{place}}” berbeda dari nama tempatnya. Samakan keduanya, atau unduh ulang berkas aslinya.',
  duplicateId:
    'Tanda pengenal di “{{place}}” sudah dipakai kondisi lain. Beri tanda yang berbeda, lalu buka lagi.',
  danglingEnd:
    '“{{place}}” menunjuk aktor yang tidak ada di berkas ini. Tambahkan aktornya atau hapus isian itu, lalu buka lagi.',
  selfTie: 'Ikatan “{{place}}” menghubungkan aktor dengan dirinya sendiri. Hapus ikatan itu, lalu buka lagi.',
  lockedDamaged:
    'Berkas terkunci ini rusak atau terpotong, jadi tidak dapat dibuka. Minta berkasnya dikirim lagi.',
  lockedNewer:
    'Berkas terkunci ini dibuat oleh Rajut yang lebih baru. Muat ulang halaman agar Rajut diperbarui.',
  lockedInsecure:
    'Berkas ini terkunci. Peramban hanya dapat membukanya di alamat https, di komputer ini sendiri (localhost), atau di rajut.html.',
  linkDamaged:
    'Tautan ini terpotong atau salah salin. Minta tautannya dikirim lagi, atau minta berkas proyeknya.',
  linkTooLong: 'Tautan ini lebih besar daripada yang dibuka Rajut. Minta berkas proyeknya.',
} as const;
