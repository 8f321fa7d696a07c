/*
 * Main-thread CPU of a frame while one frame of the built app becomes another: the worst case, in which everybody
 * moves, one in six goes, one in six comes and every third tie changes. The page is told that its frames come 60 times
 * a second, so that every morph has as many on a busy machine as on an idle one. SIZES=60,150,300 chooses how many
 * actors, STEPS how many steps are looked at.
 */
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { canvasMap, projectFile } from './canvas/map.mjs';
import { openApp, openSources, servePages } from './canvas/pages.mjs';

const SIZES = (process.env.SIZES ?? '60,150,300').split(',').map(Number);
const STEPS = Number(process.env.STEPS ?? 12);
/** Frames of a step by hand, which takes 260 ms, and some after it. */
const STEP_FRAMES = 16;
const MORE_FRAMES = 4;
/** CPU of a frame that leaves the screen its 60 frames a second, ms. */
const FRAME_MS = 16;
/** Maps with more actors are told, not judged. */
const MOST_ACTORS = 150;

/** The text of a file with the map as its first frame and, as its second, what became of it. */
async function twoFrames(load, n) {
  const map = canvasMap(n);
  const file = JSON.parse(await projectFile(load, map));
  const [first] = file.project.frames;
  const share = Math.floor(n / 6);
  const goes = new Set(map.actors.slice(0, share).map(({ id }) => id));
  const comes = new Set(map.actors.slice(share, share * 2).map(({ id }) => id));
  const without = (places, gone) =>
    Object.fromEntries(Object.entries(places).filter(([id]) => !gone.has(id)));
  const moved = Object.fromEntries(Object.entries(first.place).map(([id, [x, y]]) => [id, [x + 60, y - 45]]));
  const ties = Object.entries(first.ties).map(([id, tie], index) => [
    id,
    index % 3 === 0 ? { ...tie, strength: tie.strength === 'strong' ? 'weak' : 'strong' } : tie,
  ]);
  const second = { ...first, id: 'f2', title: 'Nanti', order: 1, place: without(moved, goes) };
  file.project.frames = [
    { ...first, place: without(first.place, comes) },
    { ...second, ties: Object.fromEntries(ties) },
  ];
  return JSON.stringify(file);
}

/** Lets the page's frames be 1/60 s apart, whatever the machine does. */
const tellTime = () => {
  const real = window.requestAnimationFrame.bind(window);
  let now = 0;
  let last = -1;
  window.requestAnimationFrame = (callback) =>
    real((time) => {
      if (time !== last) now += 1000 / 60;
      last = time;
      callback(now);
    });
};

/** CPU of one step with its frames and all that follows, ms. */
async function costOfStep(open, key) {
  await open.page.locator('[data-canvas]').focus();
  const before = await open.cpuMs();
  await open.page.evaluate(
    ([pressed, frames]) =>
      new Promise((done) => {
        const press = new KeyboardEvent('keydown', { key: pressed, bubbles: true });
        document.querySelector('[data-canvas]').dispatchEvent(press);
        const look = (left) => (left > 0 ? requestAnimationFrame(() => look(left - 1)) : done());
        look(frames);
      }),
    [key, STEP_FRAMES + MORE_FRAMES],
  );
  await open.page.waitForTimeout(1500);
  return (await open.cpuMs()) - before;
}

const pages = await servePages({ withPeer: false });
const sources = await openSources();
const browser = await chromium.launch(chromiumLaunch());
let isTooSlow = false;
for (const n of SIZES) {
  const open = await openApp(browser, pages.app, await twoFrames(sources.load, n));
  await open.rest();
  await open.page.evaluate(tellTime);
  const costs = { morph: 0, jump: 0 };
  for (let step = 0; step < STEPS; step++) {
    // Both directions with and without motion: what a jump costs, a morph costs besides.
    const way = step % 4 < 2 ? 'morph' : 'jump';
    await open.page.emulateMedia({ reducedMotion: way === 'morph' ? 'no-preference' : 'reduce' });
    costs[way] += (await costOfStep(open, step % 2 === 0 ? 'PageDown' : 'PageUp')) / (STEPS / 2);
  }
  const cost = (costs.morph - costs.jump) / STEP_FRAMES;
  process.stdout.write(
    `${n} actors: ${cost.toFixed(1)} ms a frame; a jump ${costs.jump.toFixed(0)} ms, a morph ${costs.morph.toFixed(0)} ms in all\n`,
  );
  if (n <= MOST_ACTORS && cost > FRAME_MS) isTooSlow = true;
  await open.page.close();
}
await browser.close();
await sources.close();
await pages.close();
if (isTooSlow) process.exitCode = 1;
