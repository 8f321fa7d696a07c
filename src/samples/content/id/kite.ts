/** The kite in Indonesian, which is the source; its shape is what every other language must fill. */
export const kite = {
  title: 'Layang-layang Krackhardt',
  question: 'Siapa yang paling penting dalam jejaring ini, dan penting dalam arti apa?',
  notes:
    'Jejaring contoh dari David Krackhardt (1990): sepuluh orang, delapan belas ikatan, berbentuk layang-layang. Setiap ukuran menunjuk orang yang berbeda. D Diane punya ikatan terbanyak. F Fernando dan G Garth paling dekat dengan semua orang. H Heather memegang satu-satunya jalan ke I Ike dan J Jane.',
  frame: {
    title: 'Layang-layang',
    note: 'Coba hapus H Heather lalu lihat apa yang terjadi pada I dan J. Urungkan untuk mengembalikannya.',
  },
};

export type KiteContent = typeof kite;
