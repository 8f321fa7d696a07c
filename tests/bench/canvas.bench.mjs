/*
 * Main-thread CPU a frame of the built app's map beside a memoised plain React Flow page, in one run: pan near,
 * pan over the whole map, zoom, drag one actor. Both are worked by real input events, and each gesture is
 * checked to have done what it should. SIZES=500,2000 chooses how many actors, ROUNDS how many medians are of.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { dragOne, pan, zoom, zoomTo } from './canvas/gestures.mjs';
import { canvasMap, projectFile } from './canvas/map.mjs';
import { openApp, openPeer, openSources, servePages } from './canvas/pages.mjs';

const SIZES = (process.env.SIZES ?? '200,500,2000,5000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Beyond this the peer takes minutes; the app is then measured alone. */
const PEER_LIMIT = 2000;
/** Largest share of the peer's CPU while panning or dragging, and largest CPU of a frame while zooming, ms. */
const SHARE = new Map([
  [200, 1],
  [500, 0.35],
  [2000, 0.15],
]);
const ZOOM_MS = 16;

/** What a gesture should reach on a map of n actors, and whether it does; null where nothing is set. */
function goalOf(n, name, mean, ratio) {
  const share = SHARE.get(n);
  if (name === 'zoom' && n > 200) return { words: `<= ${ZOOM_MS} ms`, isReached: mean <= ZOOM_MS };
  if (name === 'overview pan' || share === undefined) return null;
  return { words: `<= ${share.toFixed(2)}`, isReached: ratio <= share };
}

const version = async (name) =>
  JSON.parse(await readFile(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version;

/** Median of each figure over the rounds. */
function median(rounds, figure) {
  const sorted = rounds.map((round) => round[figure]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

async function measure(open, map, overview) {
  const gestures = [
    ['overview pan', overview, pan],
    ['zoom', overview, zoom],
    ['pan', 1, pan],
    ['drag one', 1, dragOne],
  ];
  const results = {};
  for (const [name, scale, gesture] of gestures) {
    await zoomTo(open, scale, map);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await gesture(open, map));
    results[name] = {
      mean: median(rounds, 'mean'),
      worst: median(rounds, 'worst'),
      after: median(rounds, 'after'),
    };
  }
  return results;
}

const say = (line) => process.stdout.write(`${line}\n`);
const ms = (value) => value.toFixed(1).padStart(8);

const sources = await openSources();
const pages = await servePages();
const browser = await chromium.launch(chromiumLaunch());
say(
  `Chromium ${browser.version()}, React Flow ${await version('@xyflow/react')}, React ${await version('react')}; ` +
    `main-thread CPU, ms; medians of ${ROUNDS}; ties = 3 n; "then" is what a page drew after the hand had stopped`,
);
say('actors  gesture         app a frame   worst    then   peer a frame   worst    then   ratio  goal');
for (const n of SIZES) {
  const map = canvasMap(n);
  const app = await openApp(browser, pages.app, await projectFile(sources.load, map));
  const overview = (await app.viewport()).zoom;
  const peer = n > PEER_LIMIT ? null : await openPeer(browser, pages.peer, map, app);
  const mine = await measure(app, map, overview);
  await app.page.close();
  const theirs = peer ? await measure(peer, map, overview) : null;
  await peer?.page.close();
  for (const [name, { mean, worst, after }] of Object.entries(mine)) {
    const other = theirs?.[name];
    const ratio = other ? mean / other.mean : Number.NaN;
    const goal = n > PEER_LIMIT ? null : goalOf(n, name, mean, ratio);
    const beside = other
      ? `${ms(other.mean).padStart(15)}${ms(other.worst)}${ms(other.after)}${ratio.toFixed(2).padStart(8)}`
      : '';
    const against = goal ? `  ${goal.words} ${goal.isReached ? 'reached' : 'NOT reached'}` : '';
    say(
      `${String(n).padStart(6)}  ${name.padEnd(14)}${ms(mean)}${ms(worst).padStart(12)}${ms(after)}${beside}${against}`,
    );
  }
}
// It informs: on a machine that others use as well no figure is a reason to fail.
await browser.close();
await pages.close();
await sources.close();
