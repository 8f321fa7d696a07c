import { type OpenDocumentParts, openDocument } from '@/document/openDocument';
import type { OpenDocument } from '@/document/types';
import { type ProjectId, projectId } from '@/model/ids';
import { beginning } from './edits';
import { type FakeDevice, settle } from './fakeDevice';

export const PROJECT = projectId('karawang');

type Beginning = OpenDocumentParts['beginning'];

/** Opens the project in a tab of the device, as a new project where nothing is stored. */
export async function openTab(
  device: FakeDevice,
  {
    id = PROJECT,
    start = { edit: beginning(), store: 'now' },
    watchPage = device.watchPage,
  }: {
    readonly id?: ProjectId;
    readonly start?: Beginning | null;
    readonly watchPage?: OpenDocumentParts['watchPage'];
  } = {},
): Promise<OpenDocument> {
  let isOpen = false;
  const opening = openDocument({ ...device, watchPage, id, ...(start ? { beginning: start } : {}) });
  opening.finally(() => {
    isOpen = true;
  });
  for (await settle(); !isOpen; await settle()) {
    // Long enough for tabs that still live to answer.
    device.clock.advance(150);
  }
  const document = await opening;
  await settle();
  return document;
}

/** Ends a tab as a crash does: nothing more of it runs, nothing is said or taken back. */
export interface Crash {
  readonly device: FakeDevice;
  readonly kill: () => void;
}

/** The same device seen from a tab that can be killed: its storage and channels then go dead. */
export function killable(device: FakeDevice): Crash {
  let isAlive = true;
  return {
    kill: () => {
      isAlive = false;
    },
    device: {
      ...device,
      database: {
        open: async () => (isAlive ? device.database.open() : new Promise(() => {})),
        close: () => {},
      },
      openChannel: (name) => {
        const channel = device.openChannel(name);
        return {
          post: (message) => {
            if (isAlive) channel.post(message);
          },
          listen: (listener) => channel.listen((message) => isAlive && listener(message)),
          close: channel.close,
        };
      },
    },
  };
}
