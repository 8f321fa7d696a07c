import { expect, test } from './support/test';

const GROUPS = [
  ['network', 'Jejaring'],
  ['resilience', 'Ketahanan'],
  ['counting', 'Hitungan'],
  ['actors', 'Aktor'],
] as const;

test('the links of the reading bring each group under them and never move the page', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/kite');
  const links = editor.reading.getByRole('navigation', { name: 'Lompat ke' });
  for (const [id, name] of GROUPS) {
    await links.getByRole('button', { name }).click();
    const head = editor.reading.locator(`[data-group="${id}"]`).getByText(name, { exact: true }).first();
    await expect
      .poll(async () => {
        const [above, below] = [await links.boundingBox(), await head.boundingBox()];
        const gap = (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);
        return gap >= 0 && gap < 60;
      })
      .toBe(true);
    const moved = await page.evaluate(() => {
      const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
      return { scrollTop, room: scrollHeight - clientHeight };
    });
    expect(moved).toEqual({ scrollTop: 0, room: 0 });
  }
});
