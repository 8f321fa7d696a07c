import { cleanText } from './cleanText';
import type { ColumnRole } from './types';

/**
 * Words at the head of a column, in Indonesian and English, without marks and in lower case; also those of Kumu and
 * Gephi.
 */
const WORDS: readonly (readonly [ColumnRole, readonly string[]])[] = [
  [
    'name',
    [
      'nama',
      'nama aktor',
      'nama lengkap',
      'nama instansi',
      'nama lembaga',
      'nama organisasi',
      'nama pemangku kepentingan',
      'nama stakeholder',
      'aktor',
      'pemangku kepentingan',
      'stakeholder',
      'instansi',
      'lembaga',
      'organisasi',
      'name',
      'full name',
      'actor',
      'actor name',
      'stakeholder name',
      'organisation',
      'organization',
      'label',
    ],
  ],
  ['sector', ['sektor', 'bidang', 'sector']],
  [
    'kind',
    ['jenis', 'jenis aktor', 'tipe', 'tipe aktor', 'kategori', 'kind', 'type', 'actor type', 'category'],
  ],
  ['role', ['peran', 'tugas', 'jabatan', 'kedudukan', 'fungsi', 'role', 'position', 'job title', 'duty']],
  ['influence', ['pengaruh', 'tingkat pengaruh', 'kekuasaan', 'influence', 'power']],
  ['interest', ['minat', 'kepentingan', 'tingkat kepentingan', 'interest']],
  ['has', ['memiliki', 'punya', 'dimiliki', 'sumber daya', 'has', 'have', 'offers', 'resources']],
  ['needs', ['butuh', 'membutuhkan', 'kebutuhan', 'dibutuhkan', 'needs', 'need']],
  ['from', ['dari', 'asal', 'sumber', 'aktor asal', 'dari aktor', 'from', 'source', 'from actor']],
  ['to', ['ke', 'tujuan', 'kepada', 'sasaran', 'aktor tujuan', 'ke aktor', 'to', 'target', 'to actor']],
  [
    'tieType',
    [
      'jenis ikatan',
      'jenis hubungan',
      'jenis jejaring',
      'ikatan',
      'hubungan',
      'relasi',
      'tie type',
      'tie',
      'relationship',
      'relation',
    ],
  ],
  ['direction', ['arah', 'direction', 'directed']],
  ['strength', ['kekuatan', 'kuat lemah', 'kekuatan ikatan', 'strength', 'weight', 'bobot']],
  ['notes', ['catatan', 'keterangan', 'notes', 'note', 'description', 'deskripsi', 'remarks']],
];

const ROLES = new Map(WORDS.flatMap(([role, words]) => words.map((word) => [word, role] as const)));

/** A text as it is compared with known words: lower case, without marks. */
export function wordOf(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The head of a column without what stands in brackets: "Pengaruh (1-5)". */
const headingWord = (heading: string) => wordOf(heading.replace(/\([^)]*\)/g, ' '));

/** What the head of a column says that it holds, null for a word that nobody foresaw. */
export function roleOfHeading(heading: string): ColumnRole | null {
  return ROLES.get(headingWord(heading)) ?? null;
}

/** Whether a line that stands alone is the head of a list rather than a name of it. */
export function isListHeading(line: string): boolean {
  return /^(?:nama|nama aktor|nama lengkap|daftar nama|aktor|name|names|actor|actors|label)$/.test(
    wordOf(line),
  );
}
