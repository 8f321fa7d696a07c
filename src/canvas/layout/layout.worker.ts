import { layOut } from './layOut';
import type { LayoutTask } from './types';

/** Message shell: one layout asked, one answered. */
self.addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  self.postMessage(layOut(event.data.layout, event.data.input));
});
