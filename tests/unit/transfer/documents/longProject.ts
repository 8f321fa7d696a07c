import { makeMap, TALK } from '#tests/helpers/makeMap';
import { newActor, newTie } from '@/model/defaults';
import { type ActorId, actorId, frameId, tieId } from '@/model/ids';
import { ACTOR_KINDS, DIRECTIONS, type Place, type Project, SECTORS } from '@/model/types';

const NAMES = [
  'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ogan Komering Ulu Selatan',
  'Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan',
  'Kelompok Wanita Tani Mekar Sari Jaya Abadi Sejahtera',
  'Forum Komunikasi Umat Beragama Kecamatan Tanjungsari',
  'PT Bank Pembangunan Daerah Jawa Barat dan Banten Tbk',
];
const DUTY =
  'Mengoordinasikan pelaksanaan kegiatan lintas sektor di tingkat kabupaten dan melaporkannya setiap triwulan';

/** Sixty actors with long names and duties, a problem told at length, and a plan. */
export function longProject(): Project {
  const actors = Array.from({ length: 60 }, (_, i) =>
    newActor(actorId(`a${i}`), `${NAMES[i % NAMES.length]} ${i + 1}`, {
      sector: SECTORS[i % SECTORS.length] ?? '',
      kind: ACTOR_KINDS[i % ACTOR_KINDS.length] ?? 'person',
      role: i % 3 === 0 ? '' : DUTY,
      has: i % 2 === 0 ? [] : ['anggaran', 'data'],
      needs: ['dukungan'],
      influence: i % 6,
      interest: (i * 3) % 6,
      stance: (i % 5) - 2,
    }),
  );
  const ties = actors.slice(1).map((actor, i) =>
    newTie(
      { id: tieId(`t${i}`), source: actorId(`a${Math.floor(i / 3)}`), target: actor.id, type: TALK },
      {
        strength: i % 2 === 0 ? 'weak' : 'strong',
        direction: DIRECTIONS[i % DIRECTIONS.length] ?? 'none',
        status: i % 11 === 0 ? 'planned' : 'existing',
      },
    ),
  );
  const base = makeMap('');
  const [frame] = base.frames;
  if (!frame) throw new Error('a map has a frame');
  const place: Record<ActorId, Place> = Object.fromEntries(
    actors.map(({ id }, i) => [id, [(i % 10) * 190, Math.floor(i / 10) * 170] as const]),
  );
  const now = { ...frame, title: 'Kini', place, ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])) };
  return {
    ...base,
    title: 'Penguatan jejaring kerja pengelolaan sampah terpadu di tingkat desa dan kelurahan se-Kabupaten',
    question: 'Bagaimana sampah di tiap desa dikelola bersama? '.repeat(5).trim(),
    problem: 'Setiap desa mengurus sampahnya sendiri, dan tidak ada yang tahu siapa berbuat apa. '
      .repeat(60)
      .trim(),
    actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
    frames: [now, { ...now, id: frameId('plan'), title: 'Rencana', kind: 'plan', order: 1 }],
  };
}
