import { expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { moveActors } from '@/model/edits/actors';
import { changeTies } from '@/model/edits/ties';
import { actorId, tieId } from '@/model/ids';
import { nextDrawing, type OpenCanvas, openCanvas } from './openCanvas';

const legend = ({ box }: OpenCanvas) => {
  const found = box.querySelector('section[aria-label="Keterangan peta"]');
  if (!found) throw new Error('legend: there is none');
  return found;
};

/** Puts an actor's knot right above the key. */
async function standAbove(map: OpenCanvas, id: string): Promise<void> {
  const { session } = map;
  const knot = map.actor(id).getBoundingClientRect();
  const key = legend(map).getBoundingClientRect();
  const [x = 0, y = 0] = session.frame().place[actorId(id)] ?? [];
  const zoom = knot.width / 44;
  const to = [x + (key.left + 40 - knot.left) / zoom, y + (key.top - 4 - knot.bottom) / zoom] as const;
  session.apply(moveActors(session.document.getProject(), session.frame().id, [{ id: actorId(id), to }]));
  await nextDrawing();
}

it('the key does not grow over an actor by itself when a kind of line appears, and can be scrolled', async () => {
  const map = await openCanvas(makeMap('A-B B-C'));
  await standAbove(map, 'A');
  const before = legend(map).getBoundingClientRect().height;
  const { document, apply, frame } = map.session;
  apply(changeTies(document.getProject(), frame(), [tieId('B-C')], { status: 'planned', sign: 'conflict' }));
  await nextDrawing();
  expect(legend(map).textContent).toContain('rencana');
  expect(legend(map).getBoundingClientRect().height).toBeLessThanOrEqual(before);
  expect(legend(map).scrollHeight).toBeGreaterThan(legend(map).clientHeight);
  expect(legend(map).getBoundingClientRect().top).toBeGreaterThanOrEqual(
    map.actor('A').getBoundingClientRect().bottom,
  );
});

it('the key takes the room it needs where nobody stands', async () => {
  const map = await openCanvas(makeMap('A-B B-C'));
  const before = legend(map).getBoundingClientRect().height;
  const { document, apply, frame } = map.session;
  apply(changeTies(document.getProject(), frame(), [tieId('B-C')], { status: 'planned', sign: 'conflict' }));
  await nextDrawing();
  expect(legend(map).getBoundingClientRect().height).toBeGreaterThan(before);
});
