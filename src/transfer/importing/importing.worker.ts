import { problem } from './problem';
import { readFile } from './readFile';
import { type ImportNews, type ImportOrder, toNews } from './runMessages';

/** Reports to the page at most this often, ms. */
const EACH_MS = 100;

addEventListener('message', ({ data: { bytes, fileName, wish } }: MessageEvent<ImportOrder>) => {
  let told = 0;
  readFile(bytes, fileName, wish, (progress) => {
    if (performance.now() - told < EACH_MS) return;
    told = performance.now();
    postMessage({ kind: 'progress', progress } satisfies ImportNews);
  }).then(
    (reading) => {
      for (const news of toNews(reading)) postMessage(news);
    },
    // A reader that throws is our own mistake; the person still gets an answer.
    () => {
      const reading = { ok: false, format: null, problem: problem('failed'), tables: null } as const;
      postMessage({ kind: 'reading', reading } satisfies ImportNews);
    },
  );
});
