import { handleMessage } from './handleMessage';
import type { AnalysisRequest } from './messages';

addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  postMessage(handleMessage(event.data));
});
