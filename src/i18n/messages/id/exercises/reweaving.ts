/** The texts of one exercise. */
export const reweaving = {
  title: 'Kasus: memetakan dan menata ulang',
  chapter: 'Modul Jejaring Kerja PKA, Bab IV',
  about:
    'Satu kasus nyata, dari kebutuhan sampai susunan yang efektif, melalui tahap-tahap yang Anda rancang sendiri.',
  timing: '15 menit kasus, 20 menit peta, 25 menit tahap, 15 menit menjelaskan.',
  ask: { a: 'Ikatan baru mana yang paling murah dan paling banyak mengubah?' },
  lookFor: {
    a: 'Susunan akhir yang hanya menambah ikatan ke semua orang.',
    b: 'Perajut yang tetap menjadi satu-satunya pusat.',
  },

  steps: {
    case: {
      title: 'Kasus dan kebutuhannya',
      about: 'Pilih kasus yang jejaringnya memang perlu ditata ulang.',
      prompts: { a: 'Tanda apa yang menunjukkan jejaringnya bermasalah, bukan orangnya?' },
      fields: { need: 'Mengapa perlu ditata ulang' },
      checks: {
        saysWhy: 'Masalah atau tujuannya sudah tertulis di atas peta.',
        answered: 'Alasannya sudah ditulis.',
      },
    },
    now: {
      title: 'Peta sekarang',
      about: 'Gambar susunan yang ada, apa adanya.',
      prompts: { a: 'Siapa yang bergantung pada siapa?' },
      checks: {
        hasActors: 'Ada sedikitnya enam aktor.',
        hasTies: 'Ada sedikitnya enam ikatan.',
        bothStrengths: 'Ada ikatan kuat dan lemah.',
      },
    },
    stages: {
      title: 'Tahap demi tahap',
      about:
        'Buat satu kondisi untuk setiap tahap penataan. Panduan menunjukkan tahap peta Anda dan apa yang berikutnya.',
      prompts: { a: 'Tahap mana yang boleh dilewati karena jejaringnya kecil?' },
      checks: {
        hasFrames: 'Ada sedikitnya tiga kondisi: sekarang, antara, dan tujuan.',
        wovenAnew: 'Kondisi terakhir punya ikatan baru.',
        stageReached: 'Menurut hitungan, kondisi terakhir ada di tahap yang lebih lanjut.',
      },
    },
    effective: {
      title: 'Susunan yang efektif',
      about: 'Bandingkan kondisi pertama dan terakhir, dan pertanggungjawabkan setiap perubahan.',
      prompts: { a: 'Siapa yang dirugikan oleh susunan baru, dan bagaimana mereka diajak?' },
      fields: { effect: 'Mengapa susunan ini lebih efektif' },
      checks: {
        saysReasons: 'Sedikitnya tiga perubahan punya alasan.',
        answered: 'Penjelasannya sudah ditulis.',
      },
    },
  },
} as const;
