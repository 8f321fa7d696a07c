/** What each sample is, as its card on the home screen says it. */
export const samples = {
  kite: {
    title: 'Layang-layang Krackhardt',
    about:
      'Sepuluh orang, delapan belas ikatan: penghubung, perantara, dan pusat kedekatan adalah orang yang berbeda.',
  },
  karawang: {
    title: 'Jual beli gabah, Karawang',
    about: 'Posisi tawar petani sebelum dan sesudah jejaringnya dirajut.',
  },
  stages: {
    title: 'Empat tahap merajut',
    about: 'Satu jejaring yang tumbuh dari pecahan tersebar menjadi inti dan pinggiran.',
  },
  personal: {
    title: 'Jejaring pribadi seorang pemimpin',
    about: 'Siapa membantu pekerjaan, siapa membantu arah, dan siapa yang dekat secara pribadi.',
  },
} as const;
