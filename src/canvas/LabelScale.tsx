import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { labelScale } from './looking/labelScale';

/** What takes the scale: labels, and the ring of what the keys are on. */
/** Up to so many actors the names follow each step of the zoom. */
const MOST_FOLLOWING = 60;
/** How long the zoom must rest until they do on larger maps, ms. */
const REST_MS = 200;
const SCALED = '[data-scaled], .react-flow__node:focus-visible';

/**
 * Keeps names readable while the map is zoomed out: under 100 % they keep their size on screen. The scale is a rule
 * about labels alone; as a property of the canvas it would be inherited by everything on the map, and each step of
 * the zoom would style all of it anew. Where there are many, names are scaled with the map until the zoom rests.
 *
 * @param count how many actors are on the map
 */
export function LabelScale({ count }: { readonly count: number }) {
  const store = useStoreApi();
  const isFollowing = count <= MOST_FOLLOWING;
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
    let timer = 0;
    const end = store.subscribe(({ transform }, before) => {
      if (transform[2] === before.transform[2]) return;
      clearTimeout(timer);
      if (isFollowing) follow();
      else timer = window.setTimeout(follow, REST_MS);
    });
    return () => {
      end();
      clearTimeout(timer);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [store, isFollowing]);
  return null;
}
