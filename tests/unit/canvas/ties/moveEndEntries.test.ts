import { beforeAll, expect, it } from 'vitest';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeMap } from '#tests/helpers/makeMap';
import { menuEntryMakers } from '@/canvas/menuEntryMakers';
import { moveEndEntries } from '@/canvas/ties/moveEndEntries';
import { currentTranslate, startLanguage } from '@/i18n/language';
import { tieId } from '@/model/ids';
import { createSession } from '@/session/createSession';

beforeAll(async () => {
  await startLanguage('id');
});

it('the menu of a tie names its ends as the map does, also while names are hidden', () => {
  const session = createSession({
    document: fakeDocument(makeMap('Bappeda-Camat')),
    randomId: () => 'new',
    createWorker: () => ({ post: () => {}, stop: () => {}, resume: () => {}, terminate: () => {} }),
    isRoomy: true,
  });
  const t = currentTranslate();
  const words = () =>
    moveEndEntries(session, t, menuEntryMakers(session, t), tieId('Bappeda-Camat'))
      .map((entry) => ('label' in entry ? entry.label : ''))
      .join();
  expect(words()).toContain('Bappeda');
  expect(words()).toContain('Camat');
  session.view.setState({ names: 'hidden' });
  expect(words()).not.toContain('Bappeda');
  expect(words()).not.toContain('Camat');
});
