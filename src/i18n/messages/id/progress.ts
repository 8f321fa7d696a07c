/** While the exact numbers of a large map are on their way. */
export const progress = {
  computing:
    'Petanya besar. Angka tentang jalur dan kedekatan masih perkiraan; angka yang tepat sedang dihitung.',
  stopped: 'Penghitungan dihentikan. Angka tentang jalur dan kedekatan adalah perkiraan.',
  name: 'Kemajuan penghitungan',
  stop: 'Hentikan',
  resume: 'Lanjutkan',
  estimate: 'perkiraan',
  roughOrder: 'Perkiraan: urutannya belum pasti.',
} as const;
