import { type RefObject, useEffect } from 'react';
import { useSession } from '@/session/useSession';
import type { GridFocus } from './useGridFocus';

/**
 * Follows what is to be shown on the map: the row of the first of these actors comes into sight and has the tab
 * stop, so that what was found, or named in a sentence, is found here too.
 */
export function useReveal(
  box: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  { focus, rowPx }: { readonly focus: GridFocus; readonly rowPx: number },
): void {
  const { view } = useSession();
  useEffect(
    () =>
      view.subscribe(({ camera }, before) => {
        if (!box.current || camera === before.camera || camera?.move !== 'show') return;
        const index = rows.findIndex(({ id }) => camera.actors.some((actor) => actor === id));
        if (index < 0) return;
        const { scrollTop, clientHeight } = box.current;
        // The headings stand over the first row in sight.
        const isInSight = index * rowPx >= scrollTop && (index + 2) * rowPx <= scrollTop + clientHeight;
        if (!isInSight) box.current.scrollTo({ top: Math.max(0, index * rowPx - clientHeight / 3) });
        // On the name, not on the tick box before it.
        focus.stand(index, Math.max(1, focus.at.column));
      }),
    [view, box, rows, rowPx, focus],
  );
}
