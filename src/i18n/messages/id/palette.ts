/** Lists in which something is found by typing: whom to connect with, and what to do. */
export const palette = {
  connectTitle: 'Hubungkan {{names}} dengan…',
  connectHint: 'Ketik sebagian nama, Enter menghubungkan. Bisa beberapa berturut-turut; Esc selesai.',
  connectField: 'Nama aktor tujuan',
  connectList: 'Aktor yang dapat dihubungkan',
  connectNobody: 'Belum ada aktor lain. Ketik nama untuk membuat aktor baru.',
  connected: '{{from}} terhubung ke {{to}}.',
  alreadyTied: 'sudah terikat',
  newActor: 'Aktor baru “{{name}}”',

  title: 'Cari perintah',
  hint: 'Ketik perintah, aktor, atau kondisi. Panah memilih, Enter menjalankan.',
  field: 'Yang ingin dilakukan atau dituju',
  list: 'Perintah, aktor, dan kondisi',
  matches_other: '{{count}} cocok',
  nothing: 'Tidak ada yang cocok dengan “{{text}}”.',
  toActor: 'Ke {{name}}',
  toFrame: 'Buka kondisi {{title}}',
  actor: 'aktor',
  frame: 'kondisi',
} as const;
