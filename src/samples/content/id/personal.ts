/** The personal network in Indonesian, which is the source; its shape is what every other language must fill. */
export const personal = {
  title: 'Jejaring pribadi seorang kepala bidang',
  question: 'Siapa yang perlu saya hubungi lebih dulu agar aksi perubahan saya didukung?',
  purpose: 'Layanan perizinan yang selesai dalam satu hari.',
  notes:
    'Contoh rekaan. Tiga jejaring menurut Ibarra dan Hunter (2007): personal untuk mengembangkan diri, operasional untuk menyelesaikan tugas, strategis untuk tujuan ke depan. Perhatikan bahwa hampir semua ikatan strategis masih lemah.',
  frame: {
    title: 'Keadaan sekarang',
    note: 'Ikatan kuat berkumpul di dalam kantor. Yang dibutuhkan untuk perubahan justru berada di luar.',
  },
  actors: {
    saya: { name: 'Saya', role: 'Kepala bidang perizinan, peserta pelatihan' },
    hendra: { name: 'Hendra, kepala dinas', role: 'Mentor; memutuskan arah dinas' },
    ratna: { name: 'Ratna, sekretaris dinas', role: 'Mengatur anggaran dan pegawai' },
    dedi: { name: 'Dedi, kepala seksi', role: 'Menjalankan layanan sehari-hari' },
    yuni: { name: 'Yuni, staf senior', role: 'Paling paham berkas dan aplikasi' },
    wayan: { name: 'Wayan, kabid data', role: 'Rekan seangkatan yang saling membantu' },
    sari: { name: 'Sari, teman pelatihan', role: 'Kepala bidang di kabupaten lain' },
    anwar: { name: 'Anwar, widyaiswara', role: 'Pembimbing aksi perubahan' },
    lestari: { name: 'Lestari, Bappeda', role: 'Menyusun rencana dan anggaran daerah' },
    joko: { name: 'Joko, camat', role: 'Melayani permohonan dari desa' },
    maria: { name: 'Maria, komisi DPRD', role: 'Mengawasi layanan publik' },
    farid: { name: 'Farid, dosen', role: 'Meneliti layanan digital' },
    tono: { name: 'Tono, wartawan', role: 'Menulis tentang pelayanan publik' },
    ida: { name: 'Ida, lembaga warga', role: 'Mendampingi pelaku usaha kecil' },
    budi: { name: 'Budi, asosiasi usaha', role: 'Mewakili pemohon izin' },
  },
};

export type PersonalContent = typeof personal;
