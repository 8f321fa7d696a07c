import { type ComponentProps, lazy, Suspense } from 'react';
import type { Menu } from '@/ui/Menu';

/** Menus come after the first screen is drawn: what opens them stands there from the start. */
const LoadedMenu = lazy(async () => ({ default: (await import('@/ui/Menu')).Menu }));

/** A menu as in `ui/Menu`, loaded on its own. */
export function LazyMenu(props: ComponentProps<typeof Menu>) {
  return (
    <Suspense fallback={props.trigger}>
      <LoadedMenu {...props} />
    </Suspense>
  );
}
