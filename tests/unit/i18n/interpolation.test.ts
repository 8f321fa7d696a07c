import { expect, it } from 'vitest';
import { EN, ID } from '../analysis/ui/textIn';

it('writes numbers inside texts as readers of the language do', () => {
  expect(ID.t(($) => $.common.actorCount, { count: 2000 })).toBe('2.000 aktor');
  expect(EN.t(($) => $.common.actorCount, { count: 2000 })).toBe('2,000 actors');
});

it('still counts: one is singular, and words stay as they are', () => {
  expect(EN.t(($) => $.common.actorCount, { count: 1 })).toBe('1 actor');
  expect(ID.t(($) => $.panel.density, { value: '0,40' })).toBe('kepadatan 0,40');
});
