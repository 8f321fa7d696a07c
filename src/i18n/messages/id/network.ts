/** The network as a whole: further figures, and what following arrows changes. */
export const network = {
  arrows:
    'Jalur mengikuti arah panah. Peran, kelompok, dan pemusatan dibaca tanpa arah, karena tidak bermakna dengannya.',
  oneWay:
    'Semua aktor tersambung, tetapi bila mengikuti arah panah hanya {{share}} pasangan yang terjangkau, rata-rata lewat {{steps}} langkah.',
} as const;
