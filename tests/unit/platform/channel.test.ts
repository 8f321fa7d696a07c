import { afterEach, describe, expect, it, vi } from 'vitest';
import { openChannel } from '@/platform/channel';

afterEach(() => vi.unstubAllGlobals());

describe('a channel between tabs', () => {
  it('carries messages to the others of its name, not to itself or after the end of listening', async () => {
    const [left, right, other] = [openChannel('a'), openChannel('a'), openChannel('b')];
    const heard: unknown[] = [];
    left.listen((message) => heard.push(['left', message]));
    const end = right.listen((message) => heard.push(['right', message]));
    other.listen((message) => heard.push(['other', message]));
    left.post({ bytes: new Uint8Array([1, 2]) });
    await vi.waitFor(() => expect(heard).toEqual([['right', { bytes: new Uint8Array([1, 2]) }]]));
    end();
    left.post('again');
    right.post('back');
    await vi.waitFor(() => expect(heard).toContainEqual(['left', 'back']));
    expect(heard).toHaveLength(2);
    for (const channel of [left, right, other]) channel.close();
    expect(() => left.post('late')).not.toThrow();
  });

  it('is silent where the browser has none', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const channel = openChannel('a');
    const heard = vi.fn();
    const end = channel.listen(heard);
    channel.post('hello');
    end();
    channel.close();
    expect(heard).not.toHaveBeenCalled();
  });
});
