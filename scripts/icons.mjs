/** Draws the app's icons from its mark into public/icons, with the browser of the tests. Run when the mark changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium.mjs';
import { ROOT } from './environment.mjs';

const FOLDER = join(ROOT, 'public', 'icons');

/**
 * The two woven threads of `src/app/Logo.tsx` on paper.
 * @param {{ side: number, share: number, radius: number }} icon side in px; how much of it the mark takes and how
 *        round its corners are, both from 0 to 1
 */
const draw = ({ side, share, radius }) => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 32 32" fill="none"
      stroke-width="4.4" stroke-linecap="round">
    <rect width="32" height="32" rx="${32 * radius}" fill="#fbfaf6" />
    <g transform="translate(${16 * (1 - share)} ${16 * (1 - share)}) scale(${share})">
      <path stroke="#173b63" d="M3.2 11H15M26.8 11h2M3.2 21h2M17 21h11.8" />
      <path stroke="#e0a526" d="M11 3.2v2M11 17v11.8M21 3.2V15M21 26.8v2" />
    </g>
  </svg>`;

const ICONS = [
  { name: 'icon-192.png', side: 192, share: 0.72, radius: 0.2 },
  { name: 'icon-512.png', side: 512, share: 0.72, radius: 0.2 },
  // A system cuts a shape of its own out of it: the mark keeps to the middle, a circle of 80 %.
  { name: 'icon-maskable-512.png', side: 512, share: 0.54, radius: 0 },
  { name: 'apple-touch-icon.png', side: 180, share: 0.66, radius: 0 },
];

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage();
for (const { name, ...icon } of ICONS) {
  await page.setViewportSize({ width: icon.side, height: icon.side });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${draw(icon)}`);
  writeFileSync(join(FOLDER, name), await page.screenshot({ omitBackground: true }));
}
await browser.close();
