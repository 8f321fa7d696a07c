import type { Page } from '@playwright/test';
import { expect } from './test';

/** A state of the editor that is worth a look: its name, how one gets there from the map, and how one leaves. */
export interface EditorState {
  readonly name: string;
  readonly enter: (page: Page) => Promise<void>;
  readonly leave: (page: Page) => Promise<void>;
}

const onMap = (page: Page) => page.locator('[data-canvas]').focus();
const press =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** A dialog, or a panel that is one, opened by a key of the map and closed by Escape. */
const dialog = (name: string, key: string, text = ''): EditorState => ({
  name,
  enter: async (page) => {
    await onMap(page);
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    if (text !== '') await page.keyboard.insertText(text);
  },
  leave: async (page) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  },
});

const PASTED = 'Bappeda\nDinas Pertanian -> Bappeda: koordinasi\nKUD\nKUD ';

/** States of any map, also of a painted one. None depends on the language. */
export const MAP_STATES: readonly EditorState[] = [
  dialog('look of the map', 'Shift+S'),
  dialog('layouts', 'Shift+L'),
  {
    name: 'note being written',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('s');
      await page.keyboard.type('Anggaran');
    },
    leave: press('Escape', 'Escape'),
  },
  {
    name: 'everybody supposed to leave, with the banner that says so',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('a');
    },
    leave: press('Escape'),
  },
  {
    name: 'connecting, with its banner',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('Shift+C');
    },
    leave: press('v'),
  },
  {
    name: 'presentation',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('p');
      await expect(page.locator('[data-presenting]')).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-presenting]')).toBeHidden();
    },
  },
];

/** One after another from a small map; the last two are of the table. */
export const EDITOR_STATES: readonly EditorState[] = [
  ...MAP_STATES,
  dialog('palette', 'Control+k', 'a'),
  dialog('keys', '?'),
  {
    name: 'measures to download',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('CSV');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    },
  },
  dialog('preview of pasted names', 'Shift+N', PASTED),
  {
    name: 'several selected, with their tools',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('Control+a');
    },
    leave: press('Escape'),
  },
  {
    name: 'group being named',
    enter: async (page) => {
      await onMap(page);
      await press('Control+a', 'Control+g')(page);
      await expect(page.locator('.react-flow__node-groupLabel input')).toBeFocused();
    },
    leave: press('Enter'),
  },
  {
    name: 'group folded',
    enter: async (page) => {
      await page.locator('.react-flow__node-groupLabel').click({ button: 'right' });
      await page.getByRole('menuitem').nth(1).click();
      await expect(page.locator('.react-flow__node-groupKnot')).toBeVisible();
    },
    leave: async (page) => {
      await press('Control+z', 'Control+z')(page);
      await expect(page.locator('.react-flow__node-groupKnot')).toBeHidden();
    },
  },
  {
    name: 'only the surroundings of an actor, with their banner',
    enter: async (page) => {
      await page.locator('.react-flow__node-actor').first().focus();
      await page.keyboard.press('1');
      await expect(page.locator('[data-panels]')).toBeVisible();
    },
    leave: press('0', 'Escape'),
  },
  {
    name: 'initials instead of names',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('Shift+M');
    },
    leave: press('Shift+M', 'Shift+M', 'Shift+M'),
  },
  {
    name: 'guide to the stages, with Anklam’s frame',
    enter: async (page) => {
      const isEnglish = (await page.locator('html').getAttribute('lang')) === 'en';
      await onMap(page);
      await page.keyboard.press('Control+k');
      await page
        .getByRole('dialog')
        .getByRole('combobox')
        .fill(isEnglish ? 'four stages' : 'empat tahap');
      await page.keyboard.press('Enter');
      await page.locator('[data-guide] summary').last().click();
      await expect(page.locator('[data-guide]').getByRole('radio').first()).toBeVisible();
    },
    // The cross of the panel is its first button.
    leave: (page) => page.getByRole('complementary').first().getByRole('button').first().click(),
  },
  {
    name: 'stakeholder grid',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('k');
      await expect(page.locator('[data-grid-screen]')).toBeVisible();
    },
    leave: async (page) => {
      await page.getByRole('banner').getByRole('radio').first().click();
      await expect(page.locator('[data-grid-screen]')).toBeHidden();
    },
  },
  {
    name: 'table of actors',
    enter: async (page) => {
      await onMap(page);
      await page.keyboard.press('t');
      await expect(page.getByRole('main').getByRole('tab').first()).toBeVisible();
    },
    leave: async () => {},
  },
  {
    name: 'table of ties',
    enter: async (page) => {
      await page.getByRole('main').getByRole('tab').nth(1).click();
    },
    leave: async () => {},
  },
];
