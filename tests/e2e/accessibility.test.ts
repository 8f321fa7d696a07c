import type { Page } from '@playwright/test';
import { commands as en } from '@/i18n/messages/en/commands';
import { commands as id } from '@/i18n/messages/id/commands';
import { projectToFile } from '@/transfer/rajutFile';
import { largeMap } from '../browser/canvas/largeMap';
import { addAxe, axeViolations } from './support/axe';
import { EDITOR_STATES, type EditorState, MAP_STATES } from './support/editorStates';
import { prefer, THEMES } from './support/preferences';
import { expect, test } from './support/test';
import { toMap } from './support/toMap';

const WORDS = {
  id: { ...id, menu: 'Menu', details: 'Rincian', notes: 'Catatan', actor: 'Tengkulak' },
  en: { ...en, menu: 'Menu', details: 'Details', notes: 'Notes', actor: 'Middleman' },
} as const;
const LANGUAGES = ['id', 'en'] as const;

test.beforeEach(async ({ page }) => addAxe(page));

test('a barrier that is put there is found', async ({ home, page }) => {
  await home.open();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await axeViolations(page)).toEqual([expect.stringContaining('button-name')]);
});

for (const language of LANGUAGES) {
  test(`home and editor have no barrier in ${language}, in every theme`, async ({ home, editor, page }) => {
    test.setTimeout(120_000);
    await home.open();
    for (const theme of THEMES) {
      await prefer(page, language, theme);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[class*=thumbnail]')).toHaveCount(4);
      expect(await axeViolations(page), `first visit, ${theme}`).toEqual([]);
    }
    await page.goto('./#/sample/karawang');
    await page.getByRole('textbox').first().fill('Bulog');
    await page.getByRole('textbox').first().press('Enter');
    await expect(page).toHaveURL(/project/);
    await expect(editor.actors).toHaveCount(7);
    for (const theme of THEMES) {
      await prefer(page, language, theme);
      // The five sentences are there: the analysis has answered.
      await expect(page.locator('[data-section]').first()).toBeVisible();
      expect(await axeViolations(page), `editor, ${theme}`).toEqual([]);
    }
    await page.goto('./#/');
    for (const theme of THEMES) {
      await prefer(page, language, theme);
      await expect(page.locator('[class*=thumbnail]')).toHaveCount(5);
      expect(await axeViolations(page), `home, ${theme}`).toEqual([]);
    }
  });

  test(`inspector, notes and dialogs have no barrier in ${language}`, async ({ editor, page }) => {
    test.setTimeout(120_000);
    const words = WORDS[language];
    await page.goto(`./?lang=${language}#/sample/karawang`);
    await expect(editor.actors).toHaveCount(6);
    await editor.select(words.actor);
    await page.getByRole('tab', { name: words.details }).click();
    expect(await axeViolations(page), 'an actor').toEqual([]);
    await editor.ties.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-field=provenance]')).toBeVisible();
    expect(await axeViolations(page), 'a tie').toEqual([]);
    await page.keyboard.press('Control+a');
    expect(await axeViolations(page), 'several').toEqual([]);
    await page.getByRole('tab', { name: words.notes }).click();
    expect(await axeViolations(page), 'notes').toEqual([]);

    const dialog = page.getByRole('dialog');
    for (const entry of [words.openFile, words.versions, words.addNames, words.tieTypes, words.keys]) {
      await page.getByRole('button', { name: words.menu, exact: true }).click();
      await page.getByRole('menuitem', { name: entry }).click();
      await expect(dialog).toBeVisible();
      expect(await axeViolations(page), entry).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await page.keyboard.press('Control+f');
    await expect(dialog).toBeVisible();
    expect(await axeViolations(page), words.find).toEqual([]);
  });
}

for (const [language, theme, width] of [
  ['id', 'light', 1366],
  ['id', 'contrast', 1024],
  ['en', 'dark', 1024],
] as const) {
  test(`no state of the editor has a barrier in ${language}, ${theme}, ${width} px`, async ({
    editor,
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 768 });
    await page.goto('./');
    await prefer(page, language, theme);
    await page.goto('./#/sample/karawang');
    await expect(editor.actors).toHaveCount(6);
    await haveNoBarrier(page, EDITOR_STATES);
  });
}

test('a painted map of 300 actors has no barrier', async ({ home, page }) => {
  test.setTimeout(120_000);
  await home.open();
  const origin = { app: 'test', savedAt: '2026-01-01T00:00:00.000Z' };
  const project = { ...largeMap(300), title: 'Peta besar' };
  await home.openFile({ name: 'besar.rajut.json', text: projectToFile(project, origin) });
  await expect(page.locator('[data-painted]')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await haveNoBarrier(page, MAP_STATES);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const language of LANGUAGES) {
    test(`list, map and sheets have no barrier in ${language}`, async ({ editor, page }) => {
      await page.goto(`./?lang=${language}#/sample/karawang`);
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(6);
      expect(await axeViolations(page), 'list').toEqual([]);
      await toMap(page);
      await expect(editor.actors).toHaveCount(6);
      expect(await axeViolations(page), 'map').toEqual([]);
      const bar = page.getByRole('navigation').last().getByRole('button');
      const sheet = page.getByRole('dialog');
      for (const item of [0, 3, 4]) {
        await bar.nth(item).tap();
        await expect(sheet).toBeVisible();
        expect(await axeViolations(page), `sheet ${item}`).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(sheet).toBeHidden();
      }
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await axeViolations(page), 'home').toEqual([]);
    });
  }
});

/** Walks through states and asks axe in each; all faults are told at once. */
async function haveNoBarrier(page: Page, states: readonly EditorState[]): Promise<void> {
  for (const { name, enter, leave } of states) {
    await test.step(name, async () => {
      await enter(page);
      expect.soft(await axeViolations(page), name).toEqual([]);
      await leave(page);
    });
  }
}
