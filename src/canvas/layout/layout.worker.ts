import { forceLayout, type LayoutInput } from './forceLayout';

/** Message shell: one layout asked, one answered. */
self.addEventListener('message', (event: MessageEvent<LayoutInput>) => {
  self.postMessage(forceLayout(event.data));
});
