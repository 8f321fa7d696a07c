import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { HiddenBanner } from '@/app/workspace/HiddenBanner';
import { MaskedBadge } from '@/app/workspace/MaskedBadge';
import type { Language } from '@/i18n/messages';
import { changeActors } from '@/model/edits/actors';
import { actorId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';

const A = actorId('A');
const C = actorId('C');

async function open(language: Language = 'id') {
  const fake = fakeSession(makeMap('A-B B-C C-D'));
  const { session } = fake;
  session.apply(changeActors(session.document.getProject(), [C], { kind: 'unit' }));
  await showIn(
    fake,
    <>
      <HiddenBanner />
      <MaskedBadge />
    </>,
    { language, width: 360 },
  );
  return session.view;
}

const said = () => page.getByRole('status').element().textContent;

describe('the banner over a map that is not all there', () => {
  it('says nothing while everything is seen', async () => {
    await open();
    expect(said()).toBe('');
  });

  it('says how many are hidden, and shows all of them with one press', async () => {
    const view = await open();
    view.setState({ filter: { ...NO_FILTER, kinds: ['unit'] } });
    await expect.poll(said).toContain('1 aktor disembunyikan');
    await page.getByRole('button', { name: 'Tampilkan semua' }).click();
    await expect.poll(said).toBe('');
    expect(view.getState().filter).toEqual(NO_FILTER);
  });

  it('counts hidden ties too', async () => {
    const view = await open('en');
    view.setState({ filter: { ...NO_FILTER, strengths: ['weak'] } });
    await expect.poll(said).toContain('3 ties hidden');
    view.setState({ filter: { ...NO_FILTER, kinds: ['unit'], strengths: ['weak'] } });
    await expect.poll(said).toContain('1 actor and 1 tie hidden');
  });

  it('says from whom and how far one looks, by the masked name while names are masked', async () => {
    const view = await open();
    view.setState({ focus: { actors: [A], steps: 2 } });
    await expect.poll(said).toContain('hanya 2 langkah dari A');
    view.setState({ names: 'hidden' });
    await expect.poll(said).toContain('hanya 2 langkah dari aktor');
    view.setState({ focus: { actors: [A, C], steps: 0 } });
    await expect.poll(said).toContain('hanya 2 aktor');
  });

  it('is one line however long a name is', async () => {
    const view = await open();
    view.setState({ focus: { actors: [A], steps: 1 } });
    await expect
      .poll(() => page.getByRole('status').element().getBoundingClientRect().height)
      .toBeLessThan(50);
  });
});

describe('the badge of masked names', () => {
  it('is there while names are masked, and ends that with one press', async () => {
    const view = await open();
    const badge = page.getByRole('button', { name: 'Nama disamarkan' });
    expect(badge.elements()).toHaveLength(0);
    view.setState({ names: 'initials' });
    await badge.click();
    expect(view.getState().names).toBe('full');
    await expect.poll(() => badge.elements().length).toBe(0);
  });
});
