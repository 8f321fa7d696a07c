import { layOutLarge } from '../layOutLarge';
import { measureLarge } from '../measureLarge';
import type { MeasureNews, MeasureOrder } from './messages';

const tell = (news: MeasureNews) => postMessage(news);

addEventListener('message', ({ data: { csr, wantsPlaces } }: MessageEvent<MeasureOrder>) => {
  try {
    for (const finding of measureLarge(csr)) {
      if (finding) tell(finding);
      if (finding?.kind === 'clusters' && wantsPlaces) {
        tell({ kind: 'places', places: layOutLarge(csr, finding.clusterOf) });
      }
    }
    tell({ kind: 'done' });
  } catch {
    // Too little memory, or our own mistake: the screen says so and what is there stays.
    tell({ kind: 'failed' });
  }
});
