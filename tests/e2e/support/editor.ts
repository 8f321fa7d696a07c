import { expect, type Locator, type Page } from '@playwright/test';
import { onRing, type Point } from './points';
import { toMap } from './toMap';

/** The editor of a project in the words of who uses it, in Indonesian, on a wide screen. */
export function openEditor(page: Page) {
  const map = page.getByRole('main', { name: 'Peta jejaring' });
  const canvas = page.locator('.react-flow__pane');
  const saving = page.getByRole('button', { name: /^Keadaan penyimpanan/ });
  const reading = page.getByRole('region', { name: 'Analisis jejaring' });
  const notices = page.getByRole('region', { name: 'Pemberitahuan' });

  const actor = (name: string) => page.locator(`.react-flow__node[aria-label^="${name}, "]`);
  const tie = (a: string, b: string) => page.locator(`.react-flow__edge[aria-label^="${a} – ${b}, "]`);

  /** A point of the map, in shares of what is free of panels, on the screen. */
  const at = async ({ x, y }: Point): Promise<Point> => {
    const box = await boxOf(canvas);
    return { x: box.x + box.width * x, y: box.y + box.height * y };
  };
  const drag = async (from: Point, to: Point) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    // A hand begins slowly: what the first movement covers is what tells a drag from a click.
    await page.mouse.move(from.x + 2, from.y + 2);
    await page.mouse.move(to.x + 2, to.y + 2, { steps: 3 });
    await page.mouse.up();
  };

  const editor = {
    page,
    map,
    saving,
    reading,
    notices,
    actor,
    tie,
    actors: page.locator('.react-flow__node'),
    ties: page.locator('.react-flow__edge'),
    nameField: page.getByRole('textbox', { name: 'Nama aktor', exact: true }),
    quickName: page.getByRole('textbox', { name: 'Nama aktor baru' }),
    at,

    open: async (path: string) => {
      await page.goto(`./#${path}`);
      await toMap(page);
    },
    /** The camera has stopped: two pictures in a row show the map in the same place. */
    isAtRest: () =>
      expect(async () => {
        const places = () => page.locator('.react-flow__viewport').getAttribute('style');
        const before = await places();
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect(await places()).toBe(before);
      }).toPass(),
    isSaved: () => expect(saving).toHaveAccessibleName(/: Tersimpan di perangkat ini$/),

    /** Types names one after another into the field on the left. */
    typeNames: async (names: readonly string[]) => {
      for (const name of names) {
        await editor.quickName.fill(name);
        await editor.quickName.press('Enter');
        await expect(actor(name)).toBeVisible();
      }
    },
    /** Double-clicks the empty map and types the name there. */
    addActorAt: async (name: string, place: Point) => {
      const point = await at(place);
      await page.mouse.dblclick(point.x, point.y);
      await editor.nameField.fill(name);
      await editor.nameField.press('Enter');
      await expect(actor(name)).toBeVisible();
    },
    move: async (name: string, to: Point) => drag(await centreOf(actor(name)), await at(to)),
    select: async (name: string) => {
      const { x, y } = await centreOf(actor(name));
      await page.mouse.click(x, y);
      await expect(actor(name)).toHaveClass(/selected/);
    },
    selectTie: async (a: string, b: string) => {
      await tie(a, b).focus();
      await page.keyboard.press('Enter');
      await expect(tie(a, b)).toHaveClass(/selected/);
    },
    /** Draws a tie from the ring around the first actor to the second. */
    tieTogether: async (a: string, b: string) => {
      const [from, to] = [await boxOf(actor(a)), await centreOf(actor(b))];
      await drag(onRing(from), to);
      await expect(tie(a, b)).toBeAttached();
    },
    /** Draws a tie from the ring around an actor to an empty place and names who is there. */
    tieToNew: async (a: string, name: string, place: Point) => {
      const [from, to] = [await boxOf(actor(a)), await at(place)];
      await drag(onRing(from), to);
      await editor.nameField.fill(name);
      await editor.nameField.press('Enter');
      await expect(tie(a, name)).toBeAttached();
    },
    tieToItself: async (name: string) => {
      const box = await boxOf(actor(name));
      const ring = onRing(box);
      await drag(ring, { x: box.x + box.width + (box.x - ring.x), y: ring.y });
    },
    undoButton: page.getByRole('button', { name: /^Urungkan/ }).first(),
    undo: async () => page.keyboard.press('Control+z'),
    /** Names of all actors on the map, in the order of the alphabet. */
    names: async () => {
      const labels = await editor.actors.evaluateAll((nodes) => nodes.map((node) => node.ariaLabel ?? ''));
      return labels.map((label) => label.split(', ')[0] ?? '').sort();
    },
    placeOf: (name: string) => centreOf(actor(name)),
    tab: (name: 'Analisis' | 'Rincian' | 'Catatan') => page.getByRole('tab', { name }).click(),
    menu: async (entry: string) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    },
    /** Opens a frame from the strip below the map. */
    openFrame: async (title: string) => {
      const strip = page.getByRole('navigation', { name: 'Kondisi' });
      await strip.getByRole('button', { name: new RegExp(`^\\d · ${title}`) }).click();
    },
    rename: async (title: string) => {
      await page.getByRole('heading', { level: 1 }).getByRole('button').click();
      const field = page.getByRole('textbox', { name: 'Judul proyek' });
      await field.fill(title);
      await field.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    },
    /** Downloads the project's file by its shortcut. */
    download: async () => {
      const downloading = page.waitForEvent('download');
      await page.keyboard.press('Control+s');
      const download = await downloading;
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    goHome: async () => {
      await page.getByRole('button', { name: 'Rajut', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Proyek baru' })).toBeVisible();
    },
    /** One figure of the reading by its heading, such as "Kepadatan". */
    figure: (name: string) => reading.getByRole('article', { name }),
    /** Opens a part of the reading by its heading. */
    openSection: async (name: string) => {
      const head = reading.getByRole('heading', { name, exact: true }).getByRole('button');
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    },
    /** Rows of the measure that is chosen: name, value and count, the highest first. */
    ranking: async (measure: string) => {
      await editor.openSection('Siapa yang penting?');
      await reading.getByRole('combobox', { name: 'Ukuran posisi' }).selectOption(measure);
      return reading.getByRole('region', { name: 'Siapa yang penting?' }).getByRole('listitem');
    },
  };
  return editor;
}

export type Editor = ReturnType<typeof openEditor>;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`e2e: ${locator} has no box`);
  return box;
}

async function centreOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}
