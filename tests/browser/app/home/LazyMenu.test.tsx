import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LazyMenu } from '@/app/home/LazyMenu';

it('opens for whoever pressed its button before it had come', async () => {
  const run = vi.fn();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() =>
    root.render(
      <LazyMenu
        trigger={<button type="button">Tampilan</button>}
        entries={[{ kind: 'item', id: 'dark', label: 'Gelap', run }]}
      />,
    ),
  );
  const early = document.querySelector('button');
  expect(early?.getAttribute('aria-haspopup')).toBeNull();
  early?.click();
  await page.getByRole('menuitem', { name: 'Gelap' }).click();
  expect(run).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await expect.element(page.getByRole('menuitem', { name: 'Gelap' })).toBeVisible();
  root.unmount();
});
