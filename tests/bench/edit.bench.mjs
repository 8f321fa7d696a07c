/*
 * From an edit to its numbers on the screen of the built app: an actor is deleted and brought back with real keys,
 * and the clock runs from the key until the panel shows another number. Beside it the CPU of the main thread and
 * its longest task. SIZES=300,2000 chooses how many actors, ROUNDS how many edits a median is of.
 */
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { canvasMap, projectFile } from './canvas/map.mjs';
import { openApp, openSources, servePages } from './canvas/pages.mjs';

const SIZES = (process.env.SIZES ?? '300,2000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 8);
const GOALS = new Map([
  [300, 50],
  [2000, 200],
]);
const TASK_GOAL_MS = 50;
/** Longest that a number may take to change, ms. */
const PATIENCE_MS = 20_000;

const say = (line) => process.stdout.write(`${line}\n`);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** In the page: waits for the panel to say something else after the next key. */
function watchPanel(patienceMs) {
  const panel = [...document.querySelectorAll('section')].find((one) => one.querySelector('[data-group]'));
  if (!panel) throw new Error('watchPanel: no reading on the screen');
  const before = panel.textContent;
  const tasks = [];
  const longTasks = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  longTasks.observe({ entryTypes: ['longtask'] });
  let pressedAt = null;
  addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { once: true, capture: true });
  window.edited = new Promise((done, fail) => {
    const end = setTimeout(() => fail(new Error('watchPanel: no number changed')), patienceMs);
    const look = () => {
      if (pressedAt === null || panel.textContent === before) return;
      numbers.disconnect();
      // What was committed is on the screen after the next frame.
      requestAnimationFrame(() =>
        setTimeout(() => {
          clearTimeout(end);
          const ms = performance.now() - pressedAt;
          setTimeout(() => {
            longTasks.disconnect();
            done({ ms, longest: Math.max(0, ...tasks) });
          }, 300);
        }),
      );
    };
    const numbers = new MutationObserver(look);
    numbers.observe(panel, { childList: true, characterData: true, subtree: true });
  });
}

async function edit({ page, cpuMs, rest }, keys) {
  await page.evaluate(watchPanel, PATIENCE_MS);
  const before = await cpuMs();
  await page.keyboard.press(keys);
  const { ms, longest } = await page.evaluate(() => window.edited);
  const cpu = (await cpuMs()) - before;
  await rest();
  return { ms, longest, cpu };
}

/** Selects one actor with a click where nothing lies over the map, and makes sure that it is one. */
async function selectOne({ page, box, viewport, rest }, n) {
  const view = await viewport();
  const places = canvasMap(n).actors.map(({ at: [x, y] }) => [
    box.x + view.x + x * view.zoom,
    box.y + view.y + y * view.zoom,
  ]);
  const place = await page.evaluate(
    (all) =>
      all.find((at) => document.elementFromPoint(...at)?.closest('.react-flow__pane, .react-flow__node')),
    places,
  );
  if (!place) throw new Error('selectOne: nobody is in the open');
  await page.mouse.click(...place);
  await rest();
  const selected = await page.locator('.react-flow__node.selected').count();
  if (selected !== 1) throw new Error(`selectOne: ${selected} are selected`);
}

const sources = await openSources();
const pages = await servePages({ withPeer: false });
const browser = await chromium.launch(chromiumLaunch());
say(`Chromium ${browser.version()}; medians of ${ROUNDS} edits; ties = 3 n; ms on the wall but for CPU`);
say('actors   edit to screen   goal   longest task (0: none over 50)   main-thread CPU');
for (const n of SIZES) {
  const open = await openApp(browser, pages.app, await projectFile(sources.load, canvasMap(n)));
  const { page } = open;
  await page.locator('[data-group]').first().waitFor({ timeout: PATIENCE_MS });
  await selectOne(open, n);
  await edit(open, 'Delete');
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await edit(open, round % 2 === 0 ? 'ControlOrMeta+z' : 'ControlOrMeta+Shift+z'));
  }
  const [ms, longest, cpu] = ['ms', 'longest', 'cpu'].map((figure) =>
    median(rounds.map((round) => round[figure])),
  );
  const goal = GOALS.get(n);
  const words =
    goal === undefined
      ? '     –'
      : `<= ${goal} ${ms <= goal && longest <= TASK_GOAL_MS ? 'reached' : 'NOT reached'}`;
  say(
    `${String(n).padStart(6)} ${ms.toFixed(0).padStart(16)}   ${words}   ${longest.toFixed(0).padStart(12)}   ${cpu.toFixed(0).padStart(12)}`,
  );
  await page.close();
}
// It informs: on a machine that others use as well no figure is a reason to fail.
await browser.close();
await pages.close();
await sources.close();
