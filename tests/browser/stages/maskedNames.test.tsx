import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { Announcer } from '@/app/workspace/Announcer';
import { MapCanvas } from '@/canvas/MapCanvas';
import { openComparison as openIn } from '@/commands/compareCommands';
import { runCommand } from '@/commands/registry';
import { entriesOf } from '@/model/entries';
import { frameId } from '@/model/ids';
import { NAME_MODES } from '@/model/maskNames';
import type { Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build as buildStages } from '@/samples/stages';
import { COMPARE_MODES } from '@/session/compareView';
import { playFrame } from '@/session/view';
import { CompareScreen } from '@/stages/ui/compare/CompareScreen';
import { StoryCard } from '@/stages/ui/story/StoryCard';
import { Proposals } from '@/stages/ui/weaving/Proposals';

const MASKS = NAME_MODES.filter((mode) => mode !== 'full');

/** Names that occur nowhere else: neither in our own words nor in what somebody wrote freely. */
const SECRETS = ['Zubaidah', 'Qomarudin', 'Xaverius', 'Wirjosoedibjo', 'Vredeburgh', 'Ytjhinara'];

/** The same project with names that must not be told, two words each. */
function withSecretNames(project: Project): Project {
  const actors = Object.values(project.actors).map((actor, i) => ({
    ...actor,
    name: `${SECRETS[i % SECRETS.length]} ${SECRETS[(i * 5 + 1) % SECRETS.length]}ku${i}`,
  }));
  return { ...project, actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) };
}

const isToldIn = (words: string) =>
  SECRETS.filter((name) => words.toLowerCase().includes(name.toLowerCase()));

/** All that can be seen, heard or hovered on the page: texts, every attribute, what fields hold, the window's title. */
function allWords(): string {
  const fields = [...document.querySelectorAll('input, textarea')].map((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
  );
  return [document.body.outerHTML, document.title, ...fields].join('\n');
}

const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Whatever is copied while the test runs, as text and as page. */
function watchCopies(): readonly string[] {
  const copies: string[] = [];
  const real = DataTransfer.prototype.setData;
  DataTransfer.prototype.setData = function (format, data) {
    copies.push(data);
    real.call(this, format, data);
  };
  onTestFinished(() => {
    DataTransfer.prototype.setData = real;
  });
  return copies;
}

describe.each(MASKS)('names that are masked (%s)', (names) => {
  it('are not told by a story, at any step', async () => {
    for (const build of [buildKarawang, buildStages]) {
      const fake = fakeSession(withSecretNames(build('id')));
      fake.session.view.setState({ names });
      const box = await showIn(fake, <StoryCard />, { width: 1000 });
      runCommand(fake.session, 'playStory');
      await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
      let steps = 0;
      for (let last = -1; fake.session.view.getState().story?.step !== last; steps++) {
        last = fake.session.view.getState().story?.step ?? -1;
        expect(isToldIn(allWords()), `step ${last}`).toEqual([]);
        await userEvent.keyboard('{ArrowRight}');
        await drawn();
      }
      expect(steps).toBeGreaterThan(4);
      fake.session.view.setState({ names: 'full' });
      await userEvent.keyboard('{Home}');
      await expect.poll(() => isToldIn(allWords()).length).toBeGreaterThan(0);
      fake.session.view.setState({ story: null });
      box.remove();
    }
  });

  it('are not told by the map, its captions and what screen readers hear of a step', async () => {
    const fake = fakeSession(withSecretNames(buildKarawang('id')));
    fake.session.view.setState({ names });
    await showIn(
      fake,
      <div style={{ position: 'relative', height: 600 }}>
        <MapCanvas />
        <Announcer />
      </div>,
      { width: 1000 },
    );
    await expect.poll(() => document.querySelectorAll('.react-flow__node').length).toBe(6);
    expect(isToldIn(allWords())).toEqual([]);
    const second = fake.document.getProject().frames[1]?.id ?? frameId('none');
    playFrame(fake.session.view, second);
    await expect.poll(() => document.querySelectorAll('.react-flow__node').length).toBe(9);
    expect(isToldIn(allWords())).toEqual([]);
  });

  it('are not told by proposals, opened, accepted and turned down', async () => {
    const project = withSecretNames(buildStages('id'));
    const [first] = project.frames;
    if (!first) throw new Error('the sample has frames');
    const fake = fakeSession(project);
    fake.session.view.setState({ names });
    await showIn(fake, <Proposals />);
    const cards = page.getByRole('region', { name: 'Usulan' }).getByRole('listitem');
    await cards.first().getByRole('button', { expanded: false }).click();
    await expect.element(cards.first().getByRole('row', { name: /^Ketahanan/ })).toBeVisible();
    expect(isToldIn(allWords())).toEqual([]);
    await cards
      .first()
      .getByRole('button', { name: /^Tolak/ })
      .click();
    expect(isToldIn(allWords())).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Ditolak (1)')).toBeVisible();
    await page.getByText('Ditolak (1)').click();
    expect(isToldIn(allWords())).toEqual([]);
    await cards
      .first()
      .getByRole('button', { name: /^Terima/ })
      .click();
    await expect.poll(() => fake.document.getProject().frames.length).toBe(project.frames.length + 1);
    await drawn();
    expect(isToldIn(allWords())).toEqual([]);
    // What is written into the plan may be read by whoever opens it later.
    const reasons = entriesOf(fake.session.frame().ties).map(([, { reason }]) => reason);
    expect(isToldIn(reasons.join(' '))).toEqual([]);
  });

  it('are not told by a comparison in any mode, nor by what is copied from it', async () => {
    const copies = watchCopies();
    const fake = fakeSession(withSecretNames(buildKarawang('id')));
    openIn(fake.session, fake.session.frame().id);
    fake.session.view.setState({ names });
    await showIn(
      fake,
      <div style={{ display: 'flex', height: 640 }}>
        <CompareScreen isPhone={false} />
      </div>,
      { width: 1200 },
    );
    await expect.element(page.getByRole('button', { name: 'Salin ringkasan' })).toBeVisible();
    for (const compareMode of COMPARE_MODES) {
      fake.session.view.setState({ compareMode });
      await drawn();
      expect(isToldIn(allWords()), compareMode).toEqual([]);
    }
    await page.getByRole('button', { name: 'Salin ringkasan' }).click();
    expect(copies.length).toBeGreaterThan(0);
    expect(isToldIn(copies.join('\n'))).toEqual([]);
  });
});
