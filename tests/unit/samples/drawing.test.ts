import { expect, it } from 'vitest';
import { build } from '@/samples/kite';
import { findLabelClashes, wrapLabel } from './labelBoxes';
import { findHiddenThreads } from './threads';

it('wraps a label at the word that would pass 140 px', () => {
  expect(wrapLabel('Koperasi Kelompok Tani')).toEqual(['Koperasi Kelompok', 'Tani']);
  expect(wrapLabel('BRI')).toEqual(['BRI']);
});

it('finds labels and threads that lie over a neighbour', () => {
  const kite = build('en');
  const [frame] = kite.frames;
  const squeezed = Object.fromEntries(
    Object.keys(frame?.place ?? {}).map((id, index) => [id, [index * 40, 0]]),
  );
  const clashes = frame ? findLabelClashes(kite, { ...frame, place: { ...frame.place, ...squeezed } }) : [];
  expect(clashes).toContain('A Andre / B Beverley');
  expect(frame ? findHiddenThreads({ ...frame, place: { ...frame.place, ...squeezed } }) : []).toContain(
    'a-c under b',
  );
});
