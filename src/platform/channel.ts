/** A line between the tabs of this browser. Nothing of what is posted comes back to the sender. */
export interface Channel {
  post(message: unknown): void;
  /** @returns a function that ends it */
  listen(listener: (message: unknown) => void): () => void;
  close(): void;
}

export type OpenChannel = (name: string) => Channel;

/**
 * Opens the channel of that name over BroadcastChannel.
 *
 * @returns a channel that carries nothing where the browser has none: one tab then works alone
 */
export const openChannel: OpenChannel = (name) => {
  if (typeof BroadcastChannel === 'undefined') {
    return { post: () => {}, listen: () => () => {}, close: () => {} };
  }
  const channel = new BroadcastChannel(name);
  let open = true;
  return {
    post: (message) => {
      if (open) channel.postMessage(message);
    },
    listen: (listener) => {
      const receive = (event: MessageEvent<unknown>) => listener(event.data);
      channel.addEventListener('message', receive);
      return () => channel.removeEventListener('message', receive);
    },
    close: () => {
      open = false;
      channel.close();
    },
  };
};
