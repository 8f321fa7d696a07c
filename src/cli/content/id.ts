import type { NetworkProblemCode, RemarkKind } from '@/transfer/network/types';

/** `12` → "baris 12"; a problem of the whole file has no line. */
const atLine = (line: number) => (line > 0 ? `Baris ${line}: ` : '');
const several = (count: number, what: string, line: number) =>
  `${count} ${what}${line > 0 ? ` (pertama di baris ${line})` : ''}`;

type Place = { readonly line: number; readonly detail: string };
type Counted = Place & { readonly count: number };

const problems: Readonly<Record<NetworkProblemCode, (place: Place) => string>> = {
  empty: () => 'Berkas ini kosong. Isi dengan satu ikatan per baris, misalnya: Bappeda,Dinas Pertanian.',
  headerOnly: ({ line }) =>
    `${atLine(line)}Hanya ada nama kolom, tanpa isi di bawahnya. Tambahkan satu ikatan per baris.`,
  binary: () =>
    'Berkas ini bukan teks. Pakai .rajut.json, CSV, TSV, GraphML, GEXF, Pajek, UCINET DL, atau GML; dari Excel, simpan dulu sebagai CSV.',
  tooLarge: ({ detail }) => `Berkas ini lebih besar dari ${detail} MB. Bagi menjadi beberapa berkas.`,
  oneColumn: ({ line }) =>
    `${atLine(line)}Hanya ada satu kolom. Tulis asal dan tujuan dipisah koma, titik koma, atau tab; aktor tanpa ikatan ditulis dengan koma di belakangnya.`,
  noEndColumns: ({ line, detail }) =>
    `${atLine(line)}Kolomnya (${detail}) tidak menyebut asal dan tujuan. Beri nama “source” dan “target”, atau “asal” dan “tujuan”.`,
  halfHeader: ({ line, detail }) =>
    `${atLine(line)}Hanya kolom “${detail}” yang dikenal sebagai ujung ikatan. Beri nama kedua ujungnya “source” dan “target”, atau “asal” dan “tujuan”.`,
  tooLong: ({ line, detail }) =>
    `${atLine(line)}Ada nama yang lebih panjang dari ${detail} karakter. Periksa pemisah kolom dan tanda kutip di baris itu.`,
  notXml: ({ line }) =>
    `${atLine(line)}XML ini salah tulis atau terpotong. Perbaiki baris itu, atau ekspor ulang dari program asalnya.`,
  notNetwork: ({ detail }) =>
    `Berkas ini XML berisi “${detail}”, bukan jejaring. Ekspor sebagai GraphML atau GEXF dari program asalnya.`,
  noActors: () => 'Berkas ini tidak berisi aktor. Periksa apakah yang diekspor memang jejaringnya.',
};

const remarks: Readonly<Record<RemarkKind, (place: Counted) => string>> = {
  selfTies: ({ count, line }) =>
    `${several(count, 'ikatan dari aktor ke dirinya sendiri tidak ikut', line)}.`,
  repeated: ({ count, line }) =>
    `${several(count, 'ikatan mengulang ikatan yang sudah ada dan digabung dengannya', line)}.`,
  noSource: ({ count, line }) => `${several(count, 'baris tanpa asal tidak ikut', line)}.`,
  danglingEnds: ({ count, line }) =>
    `${several(count, 'ikatan menunjuk aktor yang tidak ada di berkas ini dan tidak ikut', line)}.`,
  twinActors: ({ count, line }) =>
    `${several(count, 'aktor memakai tanda pengenal aktor lain dan tidak ikut', line)}.`,
  hyperedges: ({ count, line }) =>
    `${several(count, 'ikatan antara lebih dari dua aktor tidak ikut', line)}.`,
  unknownStrength: ({ count, line, detail }) =>
    `${several(count, `kekuatan tidak dikenal, misalnya “${detail}”, dibaca sebagai lemah`, line)}. Pakai kuat, lemah, atau angka.`,
  unknownDirection: ({ count, line, detail }) =>
    `${several(count, `arah tidak dikenal, misalnya “${detail}”, dibaca dari asal ke tujuan`, line)}. Pakai none, forward, atau both.`,
  ignoredColumns: ({ detail }) => `Kolom yang tidak dibaca: ${detail}.`,
  oldEncoding: () =>
    'Teksnya bukan UTF-8 dan dibaca sebagai Windows-1252. Jika ada huruf yang salah, simpan ulang sebagai UTF-8.',
  otherProjects: ({ count, detail }) =>
    `Berkas ini berisi ${count} proyek; yang dibaca hanya yang pertama, “${detail}”.`,
};

/** Words of the terminal in Indonesian, which are the source. */
export const id = {
  usage: [
    'Pemakaian: npm run -s analyse -- BERKAS [pilihan]',
    '',
    'Menghitung ukuran sebuah jejaring. BERKAS: .rajut.json, CSV atau TSV, GraphML, GEXF, Pajek, UCINET DL, GML,',
    'JSON node-link, Kumu; “-” membaca dari masukan.',
    'CSV: satu ikatan per baris, dengan judul source,target[,strength,type,direction] atau tanpa judul;',
    'strength strong, weak, atau angka (2 ke atas kuat); direction none, forward, atau both; target kosong untuk',
    'aktor tanpa ikatan. Tanpa direction, ikatan mengarah dari source ke target.',
    '',
    '  --csv           tabel aktor sebagai CSV',
    '  --json          jejaring, aktor, dan ikatan sebagai JSON',
    '  --directed      jalur mengikuti arah ikatan',
    '  --types a,b     hanya ikatan dengan jenis ini',
    '  --frame KONDISI judul atau nomor kondisi dalam .rajut.json (biasanya yang pertama)',
    '  --lang id|en    bahasa ringkasan dan pesan',
    '  --help          pesan ini',
    '',
  ].join('\n'),
  seeHelp: 'Lihat semua pilihan: npm run -s analyse -- --help',
  noFile: 'Sebutkan berkas yang akan dihitung.',
  manyFiles: (file: string) => `Hanya satu berkas yang dapat dihitung; “${file}” sudah yang kedua.`,
  unknownFlag: (flag: string) => `Pilihan “${flag}” tidak dikenal.`,
  noValue: (flag: string) => `Pilihan “${flag}” memerlukan isi di belakangnya.`,
  noValueWanted: (flag: string) => `Pilihan “${flag}” tidak memerlukan isi.`,
  bothForms: 'Pilih salah satu: --json atau --csv.',
  unknownLanguage: (word: string) => `Bahasa “${word}” tidak ada. Pakai id atau en.`,
  missing: 'Berkas ini tidak ditemukan. Periksa nama dan foldernya.',
  directory: 'Ini folder, bukan berkas. Sebutkan berkas di dalamnya.',
  unreadable: 'Berkas ini tidak dapat dibaca. Periksa izinnya.',
  problemAt: (place: string, sentence: string) => `${place}: ${sentence}`,
  problems,
  remarks,
  unknownType: (asked: string, known: string) => `Tidak ada jenis ikatan “${asked}”. Yang ada: ${known}.`,
  noTypes: (asked: string) =>
    `Tidak ada jenis ikatan “${asked}”: ikatan dalam berkas ini tidak menyebut jenis. Jalankan tanpa --types.`,
  unknownFrame: (asked: string, known: string) => `Tidak ada kondisi “${asked}”. Yang ada: ${known}.`,
  noFrames: 'Hanya .rajut.json yang berisi kondisi. Jalankan tanpa --frame.',
  longWork: (actors: number, ties: number) =>
    `Menghitung ${actors} aktor dan ${ties} ikatan; ini dapat memakan beberapa menit.`,
  stage: 'Tahap',
  merged: (count: number) =>
    `${count} ikatan menghubungkan dua aktor yang sudah terhubung dan dihitung sebagai satu.`,
  leftOut: (count: number) => `${count} ikatan tidak dihitung karena pilihan atau karena masih rencana.`,
  moreActors: (count: number) => `… dan ${count} aktor lain. Semuanya: --csv atau --json.`,
};

/** What every language has to say. */
export type TerminalTexts = typeof id;
