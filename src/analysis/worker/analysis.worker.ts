import { createEngine } from './createEngine';
import { unpackInput } from './packInput';
import { packNews, type WorkerOrder } from './packMessages';

// A message to oneself comes after what has arrived meanwhile, and sooner than any timer.
const turns = new MessageChannel();
let next: (() => void) | null = null;
turns.port1.onmessage = () => next?.();

const engine = createEngine({
  now: () => performance.now(),
  later: (run) => {
    next = run;
    turns.port2.postMessage(null);
  },
  tell: (news) => {
    const { message, buffers } = packNews(news);
    postMessage(message, { transfer: buffers });
  },
});

addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  if (data.kind === 'ask') engine.ask({ revision: data.revision, input: unpackInput(data.input) });
  else engine[data.kind]();
});
