import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { KITE } from '#tests/helpers/makeNetwork';
import { analyseByIndex } from '@/analysis/analyse';
import { ActorReading } from '@/analysis/ui/ActorReading';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import type { AnalysisNews, AnalysisRequest } from '@/analysis/worker/messages';
import { actorId } from '@/model/ids';
import { createSession } from '@/session/createSession';

/** A panel whose worker says what the test makes it say. */
async function openPanel(language: 'id' | 'en') {
  const document = fakeDocument(makeMap(KITE));
  const orders: string[] = [];
  let request: AnalysisRequest | null = null;
  let hear: ((news: AnalysisNews) => void) | null = null;
  const session = createSession({
    document,
    randomId: () => 'never asked',
    createWorker: ({ onNews }) => {
      hear = onNews;
      return {
        post: (asked) => {
          request = asked;
        },
        stop: () => orders.push('stop'),
        resume: () => orders.push('resume'),
        terminate: () => {},
      };
    },
    isRoomy: true,
  });
  onTestFinished(() => session.dispose());
  session.view.setState({ openSections: new Set(['important']) });
  const tell = (kind: 'early' | 'found') => {
    if (request === null || hear === null) throw new Error('openPanel: nothing was asked');
    const found = analyseByIndex(request.input);
    const estimated = kind === 'early' ? (['betweenness', 'closeness'] as const) : [];
    hear({ kind, revision: request.revision, found: { ...found, figures: { ...found.figures, estimated } } });
  };
  const box = await showIn(
    { session, document },
    <>
      <ReadingPanel />
      <ActorReading actor={actorId('D')} />
    </>,
    { language },
  );
  return { session, orders, tell, box };
}

/** Whether the actors by measure stand in a numbered list. */
const rowsOf = (box: HTMLElement) => box.querySelector('[class*=rows]')?.tagName;

it('a large map shows estimates without ranks, how far the exact numbers are, and can be left at that', async () => {
  const { session, orders, tell, box } = await openPanel('id');
  tell('early');
  await expect.element(page.getByRole('status').first()).toHaveTextContent('masih perkiraan');
  await expect.element(page.getByRole('progressbar', { name: 'Kemajuan penghitungan' })).toBeVisible();
  session.view.setState({ style: { ...session.view.getState().style, sizeBy: 'betweenness' } });
  await expect.element(page.getByText('Perkiraan: urutannya belum pasti.')).toBeVisible();
  expect(box.textContent).toContain('perkiraan');
  expect(rowsOf(box)).toBe('UL');

  await page.getByRole('button', { name: 'Hentikan' }).click();
  await expect.element(page.getByRole('status').first()).toHaveTextContent('dihentikan');
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  expect(orders).toEqual(['stop', 'resume']);

  tell('found');
  await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
  await expect.element(page.getByText('Perkiraan: urutannya belum pasti.')).not.toBeInTheDocument();
  expect(rowsOf(box)).toBe('OL');
});

it('says the same in English', async () => {
  const { tell } = await openPanel('en');
  tell('early');
  await expect.element(page.getByRole('status').first()).toHaveTextContent('estimates for now');
  await expect.element(page.getByRole('button', { name: 'Stop' })).toBeVisible();
});
