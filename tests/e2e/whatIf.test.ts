import { expect, test } from './support/test';

test('what if the broker of the kite leaves: seen on the map, read beside it, and taken back by keys alone', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/kite');
  await expect(editor.ties).toHaveCount(18);
  const panel = page.getByRole('region', { name: 'Andaikan…' });
  const banner = page.getByText('Andaikan H Heather pergi');

  await editor.actor('H Heather').focus();
  await page.keyboard.press('a');
  await expect(banner.first()).toBeVisible();
  await expect(editor.actor('H Heather')).toHaveAccessibleName(/diandaikan pergi/);
  await expect(editor.actor('J Jane')).toHaveAccessibleName(/terputus dari bagian terbesar/);
  await expect(panel).toContainText('14 dari 36 pasangan terputus (39%)');
  await expect(panel).toContainText('Pecah menjadi 2 bagian');
  await panel.getByText('Bila aktor pergi satu per satu').click();
  await expect(panel.getByRole('img', { name: /^Grafik bagian terbesar/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor.actor('J Jane')).not.toHaveAccessibleName(/terputus/);
  await expect(editor.actors).toHaveCount(10);

  await editor.actor('H Heather').focus();
  await page.keyboard.press(']');
  await page.keyboard.press('Shift+A');
  await expect(page.getByText(/^Andaikan ikatan .* putus$/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Andaikan ikatan .* putus$/)).toHaveCount(0);
  await expect(editor.undoButton).toBeDisabled();
});
