import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Editor, openEditor } from './editor';
import { type Home, openHome } from './home';

interface Screens {
  readonly home: Home;
  readonly editor: Editor;
  /** Errors that the pages reported; a test that provokes some takes them out. */
  readonly troubles: string[];
}

/**
 * Playwright's test with the app's two screens. A page that reports an error fails its test, one to whom its policy
 * refused something too, and one that asks anybody but the server it came from.
 */
export const test = base.extend<Screens>({
  home: async ({ page }, give) => give(openHome(page)),
  editor: async ({ page }, give) => give(openEditor(page)),
  troubles: [
    async ({ context, baseURL }, give) => {
      await context.addInitScript(useFileInputs);
      await context.addInitScript(reportRefusals);
      const troubles = watchTroubles(context, baseURL);
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

/** Runs in the page: tells of everything that the page's policy refuses, as an error. */
function reportRefusals(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    reportError(new Error(`refused: ${violatedDirective} ${blockedURI}`));
  });
}

/** What a page holds itself. */
const INSIDE = /^(blob|data|about):/;

/**
 * Collects what the pages of a browser report as errors, also of those opened later.
 *
 * @param from where the app comes from; requests to elsewhere are troubles too. Not looked at without one
 */
export function watchTroubles(context: BrowserContext, from?: string): string[] {
  const troubles: string[] = [];
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const address = request.url();
    if (from === undefined || INSIDE.test(address) || address.startsWith(from)) return;
    troubles.push(`request: ${address}`);
  });
  return troubles;
}
