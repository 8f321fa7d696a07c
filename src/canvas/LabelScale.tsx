import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { labelScale } from './looking/labelScale';

/** What takes the scale: labels, and the ring of what the keys are on. */
const SCALED = '[data-scaled], .react-flow__node:focus-visible';

/**
 * Keeps names readable while the map is zoomed out: under 100 % they keep their size on screen. The scale is a rule
 * about labels alone; as a property of the canvas it would be inherited by everything on the map, and each step of
 * the zoom would style all of it anew.
 */
export function LabelScale() {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    let now = 0;
    const follow = () => {
      const scale = labelScale(store.getState().transform[2]);
      if (scale === now) return;
      now = scale;
      sheet.replaceSync(`${SCALED} { --label-scale: ${scale}; }`);
    };
    follow();
    const end = store.subscribe(follow);
    return () => {
      end();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [store]);
  return null;
}
