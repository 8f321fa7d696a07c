import type { Page } from '@playwright/test';

/** What a finger needs, px (WCAG 2.5.5, and the guides of the platforms). */
const FINGER_PX = 44;
/** A word in a sentence may be as small as its line allows (WCAG 2.5.8). */
const INLINE_PX = 22;

export interface Targets {
  /** How many were measured. */
  readonly count: number;
  /** Name and size of those that are too small. */
  readonly small: readonly string[];
}

/** Measures everything on the page that can be pressed, and tells what is too small for a finger. */
export function measureTargets(page: Page): Promise<Targets> {
  return page.evaluate(
    ({ finger, inline }) => {
      const PRESSABLE =
        'button, a[href], input, select, textarea, summary, [role="menuitem"], [role="tab"], [role="radio"], [role="option"], [role="checkbox"], [role="switch"]';
      const isShown = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        // Hidden fields behind a drawn control are not what is pressed.
        return (
          width > 2 &&
          height > 2 &&
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        );
      };
      const isDrawn = (element: Element) => element.closest('.react-flow__viewport') !== null;
      /** A field's label answers too, and a card to the link that is stretched over it. */
      const target = (element: Element) => {
        const isStretched = getComputedStyle(element, '::after').position === 'absolute';
        if (isStretched) return element.closest('li') ?? element;
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        return label && label.offsetHeight > element.getBoundingClientRect().height ? label : element;
      };
      const all = [...document.querySelectorAll(PRESSABLE)].filter((one) => isShown(one) && !isDrawn(one));
      const small = all.flatMap((element) => {
        const { width, height } = target(element).getBoundingClientRect();
        const isInline = getComputedStyle(element).display === 'inline';
        const least = isInline ? inline : finger;
        if (Math.min(isInline ? least : width, height) >= least - 0.5) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return [
          `${element.tagName.toLowerCase()} "${name.slice(0, 40)}" ${Math.round(width)}×${Math.round(height)}`,
        ];
      });
      return { count: all.length, small };
    },
    { finger: FINGER_PX, inline: INLINE_PX },
  );
}
