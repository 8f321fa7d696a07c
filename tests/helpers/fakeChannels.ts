import type { OpenChannel } from '@/platform/channel';

/** The channels of one imagined browser: messages are copied and arrive a little later, never at the sender, none from a closed one. */
export function createFakeChannels(): OpenChannel {
  const ears = new Map<string, Set<(message: unknown) => void>>();
  return (name) => {
    const all = ears.get(name) ?? new Set();
    ears.set(name, all);
    const mine = new Set<(message: unknown) => void>();
    let isOpen = true;
    return {
      post: (message) => {
        if (!isOpen) return;
        const copy: unknown = structuredClone(message);
        for (const ear of [...all]) if (!mine.has(ear)) queueMicrotask(() => all.has(ear) && ear(copy));
      },
      listen: (listener) => {
        all.add(listener);
        mine.add(listener);
        return () => {
          all.delete(listener);
        };
      },
      close: () => {
        isOpen = false;
        for (const ear of mine) all.delete(ear);
      },
    };
  };
}
