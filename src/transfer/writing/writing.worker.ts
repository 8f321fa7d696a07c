import { writeOrder } from './writeOrder';
import type { WritingNews, WritingOrder } from './writingMessages';

addEventListener('message', ({ data }: MessageEvent<WritingOrder>) => {
  writeOrder(data).then(
    (written) => postMessage({ written } satisfies WritingNews),
    // A writer that throws is our own mistake; the person still gets an answer.
    () => postMessage({ written: null } satisfies WritingNews),
  );
});
