/** The four stages in Indonesian, which is the source; its shape is what every other language must fill. */
export const stages = {
  title: 'Empat tahap: percepatan penurunan stunting',
  question:
    'Bagaimana dua puluh pihak yang bekerja sendiri-sendiri menjadi satu jejaring yang bekerja bersama?',
  problem:
    'Setiap dinas dan desa punya kegiatan stunting sendiri. Keluarga yang sama didata tiga kali, dan keluarga lain terlewat.',
  purpose:
    'Setiap keluarga berisiko ditemukan, didampingi, dan mendapat pangan bergizi dari pihak yang tepat.',
  notes:
    'Contoh rekaan di sebuah kabupaten, untuk memperlihatkan empat tahap jejaring menurut Krebs dan Holley (2006). Para pihak tetap sama dan tetap di tempatnya; yang berubah hanya ikatannya. Bidang Sosial Bappeda menjadi perajut.',
  frames: {
    fragments: {
      title: 'Pecahan tersebar',
      note: 'Kelompok-kelompok kecil bekerja sendiri. Sebagian pihak belum terhubung dengan siapa pun.',
    },
    hub: {
      title: 'Satu penghubung',
      note: 'Perajut mendatangi setiap kelompok dan menjadi penghubungnya. Bila perajut pergi, jejaring pecah lagi; jadi tahap ini hanya jembatan.',
    },
    multiHub: {
      title: 'Banyak penghubung',
      note: 'Tiga dinas mengambil alih perajutan di kelompoknya masing-masing. Perajut melepas lima ikatan, dan antarpusat mulai tumbuh ikatan lemah.',
    },
    corePeriphery: {
      title: 'Inti dan pinggiran',
      note: 'Para pusat kini terikat kuat sebagai inti. Pihak pinggiran terhubung lebih longgar dan membawa gagasan serta sumber daya baru.',
    },
  },
  reasons: {
    fragments: '',
    hub: 'Perajut mengenalkan diri dan menanyakan apa yang dimiliki dan dibutuhkan pihak ini.',
    multiHub: 'Perajut mempertemukan kedua pihak, lalu membiarkan mereka bekerja tanpa perantara.',
    corePeriphery: 'Kegiatan bersama membuat kedua pihak saling memerlukan secara tetap.',
  },
  actors: {
    dinkes: { name: 'Dinas Kesehatan', role: 'Memimpin layanan gizi dan kesehatan ibu dan anak' },
    puskesmas: { name: 'Puskesmas', role: 'Memeriksa ibu hamil dan balita' },
    bidan: { name: 'Bidan Desa', role: 'Mendampingi ibu hamil di desa' },
    posyandu: { name: 'Kader Posyandu', role: 'Menimbang dan mengukur balita setiap bulan' },
    rsud: { name: 'RSUD', role: 'Menangani rujukan gizi buruk' },
    dpmd: { name: 'Dinas PMD', role: 'Membina desa dan penggunaan dana desa' },
    pemdes: { name: 'Pemerintah Desa', role: 'Menganggarkan kegiatan gizi dalam APB Desa' },
    kpm: { name: 'Kader Pembangunan', role: 'Mendata keluarga berisiko' },
    bumdes: { name: 'BUM Desa', role: 'Menjual dan menyalurkan pangan lokal' },
    pkk: { name: 'TP PKK', role: 'Menggerakkan keluarga lewat dasawisma' },
    ketapang: { name: 'Dinas Pangan', role: 'Menjaga ketersediaan pangan bergizi' },
    kwt: { name: 'Kelompok Wanita Tani', role: 'Menanam sayur di pekarangan' },
    umkm: { name: 'Katering UMKM', role: 'Memasak makanan tambahan' },
    perikanan: { name: 'Dinas Perikanan', role: 'Membina nelayan dan gerakan makan ikan' },
    nelayan: { name: 'Kelompok Nelayan', role: 'Memasok ikan segar' },
    bappeda: {
      name: 'Bidang Sosial Bappeda',
      role: 'Perajut: mempertemukan para pihak dan menyatukan rencana',
    },
    dprd: { name: 'Komisi IV DPRD', role: 'Menyetujui dan mengawasi anggaran' },
    kampus: { name: 'Universitas', role: 'Meneliti dan mengirim mahasiswa KKN' },
    media: { name: 'Radio Daerah', role: 'Menyiarkan pesan gizi' },
    csr: { name: 'Perusahaan Sawit', role: 'Memberi dana tanggung jawab sosial' },
  },
};

export type StagesContent = typeof stages;
