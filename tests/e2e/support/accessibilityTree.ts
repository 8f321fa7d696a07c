import type { Page } from '@playwright/test';

interface Told {
  readonly name: string;
  /** What is told after the name: whom an actor is tied to. */
  readonly tied: string;
}

/** What the browser hands to a screen reader of everything that is called by a word, such as "aktor". */
async function toldOf(page: Page, called: string): Promise<readonly Told[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ properties = [] }) =>
      properties.some(({ name, value }) => name === 'roledescription' && value.value === called),
    )
    .map(({ name, description }) => ({
      name: String(name?.value ?? ''),
      tied: String(description?.value ?? ''),
    }));
}

export const actorsInTree = toldOf;

/** Names of the ties in the browser's accessibility tree. */
export async function tiesInTree(page: Page, called: string): Promise<readonly string[]> {
  return (await toldOf(page, called)).map(({ name }) => name);
}
