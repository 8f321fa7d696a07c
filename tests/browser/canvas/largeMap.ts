import { makeMap, TALK } from '#tests/helpers/makeMap';
import { presetTieType } from '@/model/defaults';
import { actorId } from '@/model/ids';
import { ACTOR_KINDS, type Project, SECTORS } from '@/model/types';

/** Actors in a row of the map, and how far they stand apart, px of the map. */
const ROW = 20;
const STEP_PX = 150;

/**
 * A map of actors A0, A1, … in rows, each tied to the next one and to the one below, with every look of actors
 * and ties that there is. The last one stands alone, and only it is of the sector 'apart'.
 */
export function largeMap(actors: number): Project {
  const words = Array.from({ length: actors }, (_, i) => {
    const mark = '-=>~'[i % 4] ?? '-';
    const below = i + ROW < actors - 1 ? [`A${i}${mark}A${i + ROW}`] : [];
    const next = (i + 1) % ROW !== 0 && i + 1 < actors - 1 ? [`A${i}-A${i + 1}`] : [];
    return [...next, ...below, `A${i}`];
  }).flat();
  const project = makeMap(words.join(' '));
  const known = presetTieType('information');
  const [frame] = project.frames;
  if (!frame) throw new Error('largeMap: there is no frame');
  const number = (id: string) => Number(id.slice(1));
  return {
    ...project,
    tieTypes: { ...project.tieTypes, [known.id]: known },
    actors: Object.fromEntries(
      Object.values(project.actors).map((actor) => {
        const i = number(actor.id);
        const name = i % 3 === 0 ? `Kelompok Tani Sri Rejeki ${i}` : i % 7 === 0 ? `Badan ${i}` : actor.name;
        const looks = {
          kind: ACTOR_KINDS[i % 4] ?? 'person',
          sector: i === actors - 1 ? 'apart' : (SECTORS[i % 9] ?? ''),
          pinned: i % 11 === 0,
        };
        return [actor.id, { ...actor, name, ...looks }];
      }),
    ),
    frames: [
      {
        ...frame,
        place: Object.fromEntries(
          Object.keys(frame.place).map((id) => {
            const i = number(id);
            return [actorId(id), [(i % ROW) * STEP_PX, Math.floor(i / ROW) * STEP_PX] as const];
          }),
        ),
        ties: Object.fromEntries(
          Object.values(frame.ties).map((tie, i) => [
            tie.id,
            {
              ...tie,
              type: i % 3 === 0 ? known.id : TALK,
              sign: i % 13 === 0 ? ('conflict' as const) : ('support' as const),
              status: i % 7 === 0 ? ('planned' as const) : ('existing' as const),
              maturity: i % 17 === 0 ? ('trust' as const) : null,
            },
          ]),
        ),
      },
    ],
  };
}
