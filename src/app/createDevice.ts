import { createLibrary, type Library } from '@/document/library';
import type { OpenDocumentParts } from '@/document/openDocument';
import type { OpenDocument } from '@/document/types';
import type { ProjectId } from '@/model/ids';
import { openChannel } from '@/platform/channel';
import { cipherOfPage } from '@/platform/cipher';
import { systemClock } from '@/platform/clock';
import { createDatabase } from '@/platform/database';
import type { OfflineApp } from '@/platform/offline/offlineApp';
import { offlineAppOfPage } from '@/platform/offline/thisPage';
import { watchPage } from '@/platform/page';
import { randomId } from '@/platform/random';
import type { Settings } from '@/platform/settings';
import { type Beginnings, createBeginnings } from './beginnings';
import { createForReading, type ForReading } from './large/forReading';
import { createLocks, type Locks } from './locked/createLocks';

/** What this page has of the device it runs on; one for the life of the page. */
export interface Device {
  readonly settings: Settings;
  readonly library: Library;
  readonly beginnings: Beginnings;
  readonly randomId: () => string;
  readonly now: () => number;
  readonly offline: OfflineApp;
  readonly locks: Locks;
  /** The network that is open for reading only. */
  readonly forReading: ForReading;
  readonly openDocument: (id: ProjectId, beginning: OpenDocumentParts['beginning']) => Promise<OpenDocument>;
}

/**
 * Joins storage, time, chance and the line between tabs.
 *
 * @param databaseName where the projects are kept; projects of another name are as on another device
 */
export function createDevice(settings: Settings, databaseName?: string): Device {
  const clock = systemClock;
  const database = createDatabase(clock, databaseName);
  return {
    settings,
    library: createLibrary({ database, openChannel, clock, randomId }),
    beginnings: createBeginnings(),
    randomId,
    now: clock.now,
    offline: offlineAppOfPage(),
    locks: createLocks(cipherOfPage()),
    forReading: createForReading(),
    openDocument: async (id, beginning) => {
      const { openDocument } = await import('@/document/openDocument');
      return openDocument({
        id,
        database,
        openChannel,
        settings,
        clock,
        watchPage,
        randomId,
        ...(beginning ? { beginning } : {}),
      });
    },
  };
}
