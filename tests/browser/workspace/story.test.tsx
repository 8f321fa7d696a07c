import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { runCommand } from '@/commands/registry';
import type { Language } from '@/i18n/messages';
import { removeFromFrame } from '@/model/edits/actors';
import { actorId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { build } from '@/samples/karawang';
import type { Session } from '@/session/createSession';
import { StoryCard } from '@/stages/ui/story/StoryCard';
import { axeViolations } from '../analysis/axe';

async function open({ language = 'id', width = 1000 }: { language?: Language; width?: number } = {}) {
  const fake = fakeSession(build(language));
  const box = await showIn(
    fake,
    <>
      <button type="button">before</button>
      <input aria-label="field" />
      <StoryCard />
    </>,
    { language, width },
  );
  await page.getByRole('button', { name: 'before' }).click();
  const play = () => runCommand(fake.session, 'playStory');
  play();
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  return { ...fake, box, play };
}

/** Takes somebody out of the frame in view. */
function remove({ document, frame, apply }: Session, id: string): void {
  apply(removeFromFrame(document.getProject(), frame(), { actors: [actorId(id)], ties: [] }));
}

const title = () => page.getByRole('heading', { level: 2 }).element().textContent;
const card = page.getByRole('region', { name: /^(Cerita|Story): / });

describe('a story that is told on the map', () => {
  it('steps with the arrow keys and those of a clicker, Home and End, and stays at either end', async () => {
    const { session } = await open();
    const step = () => session.view.getState().story?.step;
    await userEvent.keyboard('{ArrowLeft}');
    expect(step()).toBe(0);
    await userEvent.keyboard('{ArrowRight}{PageDown}');
    expect(step()).toBe(2);
    await userEvent.keyboard('{PageUp}');
    expect(step()).toBe(1);
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(step()).toBe(8);
    await userEvent.keyboard('{Home}');
    expect(step()).toBe(0);
  });

  it('puts the keys on its title, and gives them back when Esc ends it', async () => {
    const { session } = await open();
    expect(document.activeElement?.textContent).toBe('Satu jalan ke pasar');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => card.elements().length).toBe(0);
    expect(document.activeElement?.textContent).toBe('before');
    expect(session.view.getState()).toMatchObject({ story: null, lit: null, ghost: null });
  });

  it('leaves the keys of a field alone', async () => {
    const { session } = await open();
    await page.getByRole('textbox', { name: 'field' }).click();
    await userEvent.keyboard('{ArrowRight}{End}');
    expect(session.view.getState().story?.step).toBe(0);
  });

  it('leaves an arrow to what is picked on the map', async () => {
    const { session, box } = await open();
    const map = document.createElement('div');
    map.tabIndex = -1;
    map.setAttribute('data-canvas', '');
    box.append(map);
    map.focus();
    session.view.setState({ selection: { actors: new Set([actorId('kud')]), ties: new Set() } });
    await userEvent.keyboard('{ArrowRight}');
    expect(session.view.getState().story?.step).toBe(0);
    session.view.setState({ selection: { actors: new Set(), ties: new Set() } });
    await userEvent.keyboard('{ArrowRight}');
    expect(session.view.getState().story?.step).toBe(1);
  });

  it('drives the map: the frame, what is lit, who is supposed to be gone, the kind of tie', async () => {
    const { session } = await open();
    const state = () => session.view.getState();
    expect([...(state().lit?.actors ?? [])].sort()).toEqual(['poktan', 'tengkulak']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(state().bargainingLayer).toBe('goods');
    await userEvent.keyboard('{ArrowRight}');
    expect([...(state().ghost?.actorsGone ?? [])]).toEqual(['tengkulak']);
    expect(state().lit).toBeNull();
    await userEvent.keyboard('{ArrowRight}');
    expect(state().ghost).toBeNull();
    expect(session.frame().id).toBe('after');
  });

  it('lights a name on hover and gives the light back to the step after it', async () => {
    const { session } = await open();
    const lit = () => [...(session.view.getState().lit?.actors ?? [])];
    await card.getByRole('button', { name: 'Tengkulak' }).hover();
    await expect.poll(lit).toEqual(['tengkulak']);
    await page.getByRole('button', { name: 'before' }).hover();
    await expect.poll(() => lit().length).toBe(2);
  });

  it('lights the ties of each provenance', async () => {
    const { session } = await open();
    await userEvent.keyboard('{End}');
    await card.getByRole('button', { name: /^Mengikuti peran/ }).hover();
    await expect.poll(() => session.view.getState().lit?.ties.size).toBe(5);
  });

  it('sets a filter aside and gives it back at the end', async () => {
    const { session, play } = await open();
    await userEvent.keyboard('{Escape}');
    const filter = { ...NO_FILTER, kinds: ['unit'] } as const;
    session.view.setState({ filter, isLeftOpen: true });
    play();
    expect(session.view.getState()).toMatchObject({ filter: NO_FILTER, isLeftOpen: false });
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => session.view.getState().story).toBeNull();
    expect(session.view.getState()).toMatchObject({ filter, isLeftOpen: true });
  });

  it('says the numbers anew when the map changes while it is told', async () => {
    const { session } = await open();
    for (let step = 0; step < 5; step++) await userEvent.keyboard('{ArrowRight}');
    await expect.element(card).toHaveTextContent('0,000 → 0,685');
    remove(session, 'subdolog');
    await expect.element(card).not.toHaveTextContent('0,000 → 0,685');
  });

  it('ends by itself when the project is no longer what it is about', async () => {
    const { session } = await open();
    remove(session, 'tengkulak');
    await expect.poll(() => session.view.getState().story).toBeNull();
  });

  it('tells each step politely, with names masked while they are', async () => {
    const { session } = await open();
    const said = () => page.getByRole('status').element().textContent ?? '';
    expect(said()).toContain('1 dari 9 · Satu jalan ke pasar');
    session.view.setState({ names: 'hidden' });
    await expect.poll(said).not.toContain('Tengkulak');
  });

  it.each(['id', 'en'] as const)('has no trouble for axe at any step (%s)', async (language) => {
    await open({ language });
    for (let step = 0; step < 9; step++) {
      expect(await axeViolations()).toEqual([]);
      await userEvent.keyboard('{ArrowRight}');
    }
    expect(title()).not.toBe('');
  });

  it('is not offered on other maps', () => {
    const { session } = fakeSession(makeMap('A-B B-C'));
    expect(runCommand(session, 'playStory')).toBe(false);
  });
});

describe('a story on a phone', () => {
  it('has nothing wider than the screen, and steps by its buttons', async () => {
    await page.viewport(360, 740);
    const { box } = await open({ width: 360 });
    for (let step = 0; step < 9; step++) {
      const body = box.querySelector('[data-story]');
      expect(body?.scrollWidth).toBeLessThanOrEqual(body?.clientWidth ?? 0);
      await userEvent.keyboard('{ArrowRight}');
    }
    await card.getByRole('button', { name: 'Sebelumnya' }).click();
    expect(title()).toBe('Norma yang disepakati');
    await page.viewport(1280, 800);
  });
});
