import { describe, expect, it, vi } from 'vitest';
import { addActor, addTie } from '#tests/helpers/edits';
import { createFakeDevice, settle } from '#tests/helpers/fakeDevice';
import { openTab } from '#tests/helpers/openTab';
import { projectId } from '@/model/ids';

const MINUTE = 60_000;

async function reasons(document: Awaited<ReturnType<typeof openTab>>) {
  return (await document.listVersions()).map((version) => version.reason);
}

describe('versions', () => {
  it('are kept on demand from what is on disk, and can be read again', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    document.apply(addActor('Petani'));
    document.apply(addActor('KUD'));
    document.apply(addTie('Petani', 'KUD'));
    const then = document.getProject();
    expect(await document.keepVersion('beforeImport')).toBe(true);
    document.apply(addActor('Bulog'));
    const [version, ...others] = await document.listVersions();
    expect(others).toEqual([]);
    expect(version).toMatchObject({ reason: 'beforeImport', actors: 2, ties: 1, at: device.clock.now() });
    expect(await document.readVersion(version?.id ?? 0)).toEqual(then);
    expect(await document.readVersion(999)).toBeNull();
  });

  it('of one project are not shown in another', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    await document.keepVersion('beforeImport');
    const [version] = await document.listVersions();
    const other = await openTab(device, { id: projectId('other') });
    expect(await other.listVersions()).toEqual([]);
    expect(await other.readVersion(version?.id ?? 0)).toBeNull();
    expect(await document.readVersion(version?.id ?? 0)).not.toBeNull();
  });

  it('are not doubled when nothing changed since', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    expect(await document.keepVersion('beforeRestore')).toBe(true);
    expect(await document.keepVersion('beforeRestore')).toBe(true);
    expect(await reasons(document)).toEqual(['beforeRestore']);
  });

  it('are kept when a project is opened that has changed since the last one, and only then', async () => {
    const device = createFakeDevice();
    const first = await openTab(device);
    first.apply(addActor('Petani'));
    await first.settled();
    expect(await reasons(first)).toEqual([]);
    first.dispose();
    await settle();
    const second = await openTab(device, { start: null });
    await vi.waitFor(async () => expect(await reasons(second)).toEqual(['opened']));
    second.dispose();
    await settle();
    const third = await openTab(device, { start: null });
    await settle();
    expect(await reasons(third)).toEqual(['opened']);
  });

  it('are kept every 10 minutes of editing, once for all tabs', async () => {
    const device = createFakeDevice();
    const left = await openTab(device);
    const right = await openTab(device, { start: null });
    await settle();
    for (let minute = 0; minute < 25; minute++) {
      (minute % 2 === 0 ? left : right).apply(addActor(`a${minute}`));
      await settle();
      device.clock.advance(MINUTE);
      await settle();
    }
    const kept = async () => (await reasons(left)).filter((reason) => reason === 'interval').length;
    await vi.waitFor(async () => expect(await kept()).toBe(2));
    device.clock.advance(60 * MINUTE);
    await vi.waitFor(async () => expect(await kept()).toBe(3));
    // Nobody edits any more: an hour makes no version.
    device.clock.advance(60 * MINUTE);
    await settle();
    expect(await kept()).toBe(3);
  });

  it('are at most 20 a project: the newest', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    for (let index = 0; index < 25; index++) {
      document.apply(addActor(`a${index}`));
      device.clock.advance(1000);
      await document.keepVersion('beforeImport');
    }
    const versions = await document.listVersions();
    expect(versions).toHaveLength(20);
    expect(versions.map((version) => version.actors)).toEqual(
      Array.from({ length: 20 }, (_, index) => 25 - index),
    );
    expect((await document.readVersion(versions.at(-1)?.id ?? 0))?.title).toBe('Karawang');
  });
});
