import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Editor, openEditor } from './editor';
import { type Home, openHome } from './home';

interface Screens {
  readonly home: Home;
  readonly editor: Editor;
  /** Errors that the pages reported; a test that provokes some takes them out. */
  readonly troubles: string[];
}

/** Playwright's test with the app's two screens. A page that reports an error fails its test. */
export const test = base.extend<Screens>({
  home: async ({ page }, give) => give(openHome(page)),
  editor: async ({ page }, give) => give(openEditor(page)),
  troubles: [
    async ({ context }, give) => {
      await context.addInitScript(useFileInputs);
      const troubles = watchTroubles(context);
      await give(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Runs in the page: takes away the file dialogs of the system, which no script can answer, so that files come
 * and go as in browsers without them.
 */
function useFileInputs(): void {
  Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
}

/** Collects what the pages of a browser report as errors, also of those opened later. */
export function watchTroubles(context: BrowserContext): string[] {
  const troubles: string[] = [];
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  return troubles;
}
