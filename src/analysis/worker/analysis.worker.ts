import { handleMessage } from './handleMessage';
import { buffersOfFound, packFound } from './packFound';
import { type PackedInput, unpackInput } from './packInput';

addEventListener('message', ({ data }: MessageEvent<{ revision: number; input: PackedInput }>) => {
  const { revision, found } = handleMessage({ revision: data.revision, input: unpackInput(data.input) });
  const packed = packFound(found);
  postMessage({ revision, found: packed }, { transfer: buffersOfFound(packed) });
});
