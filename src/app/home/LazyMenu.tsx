import { type ComponentProps, cloneElement, lazy, type ReactElement, Suspense, useState } from 'react';
import type { Menu } from '@/ui/Menu';

/** Menus come after the first screen is drawn: what opens them stands there from the start. */
const LoadedMenu = lazy(async () => ({ default: (await import('@/ui/Menu')).Menu }));

interface LazyMenuProps extends Omit<ComponentProps<typeof Menu>, 'trigger' | 'isOpenAtFirst'> {
  readonly trigger: ReactElement<{ readonly onClick?: () => void; readonly onPointerDown?: () => void }>;
}

/** A menu as in `ui/Menu`, loaded on its own. Who presses before it has come finds it open when it comes. */
export function LazyMenu(props: LazyMenuProps) {
  const [isAsked, setAsked] = useState(false);
  const ask = () => setAsked(true);
  // Not only the click: the menu may come between the press and its release, and the button be another then.
  const trigger = cloneElement(props.trigger, { onClick: ask, onPointerDown: ask });
  return (
    <Suspense fallback={trigger}>
      <LoadedMenu {...props} isOpenAtFirst={isAsked} />
    </Suspense>
  );
}
