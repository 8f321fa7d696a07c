import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type BrowserProcess, startBrowser } from './support/browserProcess';
import { type Editor, openEditor } from './support/editor';
import { openHome } from './support/home';
import { tell } from './support/tell';
import { expect, test } from './support/test';

const RUNS = 10;

/** Adds actors; returns those that the badge called saved. The last one is under way when this returns. */
async function workOn(editor: Editor, run: number): Promise<readonly string[]> {
  const saved: string[] = [];
  for (const step of [1, 2]) {
    const name = `Aktor ${run}.${step}`;
    await editor.typeNames([name]);
    await editor.isSaved();
    saved.push(name);
  }
  await editor.quickName.fill(`Aktor ${run}.3`);
  await editor.quickName.press('Enter');
  return saved;
}

/** Opens the project again and returns which of the saved actors are not there. */
async function lostOf(editor: Editor, address: string, saved: readonly string[]): Promise<readonly string[]> {
  await editor.page.goto(address);
  await expect(editor.map).toBeVisible();
  const last = saved.at(-1);
  if (last) await expect(editor.actor(last)).toBeAttached();
  const names = new Set(await editor.names());
  return saved.filter((name) => !names.has(name));
}

async function newProject(page: Page, address = './'): Promise<string> {
  const home = openHome(page);
  await home.open(address);
  await home.newProject();
  return page.url();
}

/** Lets the page's process die; the page itself can answer no more. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // Never answered: who would answer is gone.
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

test('ten crashes of the tab in the middle of editing lose nothing that was saved', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const address = await newProject(page);
  const saved: string[] = [];
  let editor = openEditor(page);
  for (let run = 1; run <= RUNS; run++) {
    saved.push(...(await workOn(editor, run)));
    await crash(context, editor.page);
    editor = openEditor(await context.newPage());
    expect(await lostOf(editor, address, saved)).toEqual([]);
    await expect(editor.notices).toContainText('Rajut tertutup mendadak sebelumnya.');
  }
  tell(`${RUNS} crashes of the tab: 0 of ${saved.length} saved edits lost`);
});

test('ten kills of the whole browser in the middle of editing lose nothing that was saved', async ({
  baseURL,
}) => {
  test.setTimeout(150_000);
  const profile = await mkdtemp(join(tmpdir(), 'rajut-killed-'));
  // A profile that somebody has used before: a browser sets up a new one while it first runs.
  const before = await startBrowser(profile);
  const first = await pageOf(before);
  const address = await newProject(first, baseURL);
  await openEditor(first).isSaved();
  await before.quit();
  const saved: string[] = [];
  let told = 0;
  for (let run = 1; run <= RUNS + 1; run++) {
    const started = await startBrowser(profile);
    try {
      const editor = openEditor(await pageOf(started));
      expect(await lostOf(editor, address, saved)).toEqual([]);
      if (await editor.notices.getByText('Rajut tertutup mendadak').isVisible()) told++;
      if (run <= RUNS) saved.push(...(await workOn(editor, run)));
    } finally {
      await started.kill();
    }
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  tell(`${RUNS} kills of the browser: 0 of ${saved.length} saved edits lost, ${told} times told`);
});

/** A page of the browser's own profile: a context made for the test would be forgotten with the browser. */
async function pageOf({ browser }: BrowserProcess): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('e2e: the browser has no profile');
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  return page;
}
