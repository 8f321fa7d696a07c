import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Brings axe into every page that is opened from now on; the page's own policy would refuse a script tag. */
export const addAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: axe.source });

/** What axe finds wrong on the page as it is, one line an element: rule, element, what is missing. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await atRest(page);
  const { violations } = await page.evaluate(() => axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target} ${failureSummary.split('\n').slice(1, 3).join(' ')}`,
    ),
  );
}

/** Waits for what fades in: half transparent words would be measured with colours that nobody reads. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        // In a part that is not drawn, such as the map behind the table, none ever ends.
        .filter(({ effect }) => !(effect instanceof KeyframeEffect) || effect.target?.checkVisibility())
        .map((animation) => animation.finished.catch(() => null)),
    ),
  );
