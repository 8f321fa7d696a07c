import { inspector as english } from '@/i18n/messages/en/inspector';
import { inspector as indonesian } from '@/i18n/messages/id/inspector';
import { entriesOf } from '@/model/entries';
import { cleanText } from '../pasted/cleanText';
import { roleOfHeading, wordOf } from '../pasted/columnWords';
import type { ColumnRole } from '../pasted/types';
import type { ACTOR_ROLES, TIE_ROLES } from './roles';

export type ActorRole = Exclude<(typeof ACTOR_ROLES)[number], 'kept' | 'ignored'>;
export type TieRole = Exclude<(typeof TIE_ROLES)[number], 'kept' | 'ignored'>;

/** Words beyond those of pasted tables; of Kumu, Gephi, UCINET and yEd, and Rajut's own labels in both languages. */
const ACTOR_WORDS: Readonly<Record<ActorRole, string>> = {
  id: 'id|kode|nomor id|key|_id|node id|node',
  name: 'title|judul|element|elements|elemen|simpul|nodes|shared name|vertex|vertices|orang|person|pihak',
  kind: 'jenis pelaku|kind of actor',
  sector: 'sektor aktor|kelompok sektor|golongan|unsur',
  circle: 'lingkaran|lingkar|circle|ring|dalam luar|internal eksternal',
  role: 'peran atau tugas|role or duty|job|pekerjaan|tugas dan fungsi',
  has: 'yang dipunyai|apa yang dipunyai|aset|assets|what they have|what it has',
  needs: 'yang dibutuhkan|apa yang dibutuhkan|what they need|what it needs',
  influence: 'besar pengaruh|kuasa',
  interest: 'besar kepentingan|ketertarikan',
  stance: 'sikap|posisi sikap|stance|attitude|dukungan',
  networks: 'jejaring|termasuk jejaring|networks|network|belongs to the network',
  weaver: 'perajut|perajut jejaring|weaver|network weaver',
  pinned: 'tetap di tempat|pinned|fixed|locked|keep in place',
  notes: 'catatan kaki|comment|comments|komentar|body|penjelasan',
  x: 'x|pos x|x position|posisi x|koordinat x',
  y: 'y|pos y|y position|posisi y|koordinat y',
  colour: 'colour|color|warna|fill|fillcolor|fill color',
};

const TIE_WORDS: Readonly<Record<TieRole, string>> = {
  type: 'jenis|tipe|kategori|type|kind|category|edge type|connection type|jenis koneksi|relasi|interaction|relation type',
  from: 'from element|dari elemen|pengirim|sender|node1|node 1|aktor 1|aktor a|ego|source id|from id|awal',
  to: 'to element|ke elemen|penerima|receiver|node2|node 2|aktor 2|aktor b|alter|target id|to id|akhir',
  direction: 'arah ikatan|edge direction|arrow|panah',
  strength:
    'value|nilai|jumlah|frekuensi|frequency|count|intensity|intensitas|edge weight|tie strength|weights',
  maturity: 'maturity|kedewasaan|kedewasaan ikatan|kematangan|how far it has grown',
  flow: 'flow|aliran|arus|yang mengalir|apa yang mengalir|what flows|label|edge label',
  sign: 'sign|sifat|tanda|sifat ikatan|nature',
  status: 'status|status ikatan|tie status|keadaan|state',
  reason: 'reason|alasan|sebab|why',
  provenance:
    'provenance|sumber pengetahuan|asal pengetahuan|where known from|sumber data|dari mana kita tahu|how we know',
  notes: 'comment|comments|komentar|body|penjelasan',
};

const OF_PASTED_ACTOR: Readonly<Partial<Record<ColumnRole, ActorRole>>> = {
  name: 'name',
  sector: 'sector',
  kind: 'kind',
  role: 'role',
  influence: 'influence',
  interest: 'interest',
  has: 'has',
  needs: 'needs',
  notes: 'notes',
};

const OF_PASTED_TIE: Readonly<Partial<Record<ColumnRole, TieRole>>> = {
  from: 'from',
  to: 'to',
  kind: 'type',
  tieType: 'type',
  direction: 'direction',
  strength: 'strength',
  notes: 'notes',
};

const actorWords = toWords(ACTOR_WORDS, [indonesian.actor, english.actor]);
const tieWords = toWords(TIE_WORDS, [
  { ...indonesian.tie, from: indonesian.tie.source, to: indonesian.tie.target },
  { ...english.tie, from: english.tie.source, to: english.tie.target },
]);

/** What an attribute or a column of actors means, null for a word that nobody foresaw. */
export function actorRoleOf(heading: string): ActorRole | null {
  const pasted = roleOfHeading(heading);
  return actorWords.get(headWord(heading)) ?? (pasted && OF_PASTED_ACTOR[pasted]) ?? null;
}

/** What an attribute or a column of ties means, null for a word that nobody foresaw. */
export function tieRoleOf(heading: string): TieRole | null {
  const pasted = roleOfHeading(heading);
  return tieWords.get(headWord(heading)) ?? (pasted && OF_PASTED_TIE[pasted]) ?? null;
}

/** A heading without what stands in brackets, compared without marks; "_id" and "x" stay as they are. */
const headWord = (heading: string) => wordOf(cleanText(heading).replace(/\([^)]*\)/g, ' '));

/**
 * @param labels what Rajut itself calls its fields
 */
function toWords<Role extends string>(
  words: Readonly<Record<Role, string>>,
  labels: readonly Readonly<Record<string, unknown>>[],
): ReadonlyMap<string, Role> {
  const found = new Map<string, Role>();
  for (const [role, list] of entriesOf(words)) {
    found.set(wordOf(role), role);
    for (const word of list.split('|')) found.set(wordOf(word), role);
    for (const label of labels) {
      const word = label[role];
      if (typeof word === 'string') found.set(wordOf(word), role);
    }
  }
  return found;
}
