import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOfflineApp, type OfflineParts } from '@/platform/offline/offlineApp';

/** One installed or waiting version. */
class FakeWorker extends EventTarget {
  readonly orders: unknown[] = [];
  state = 'installing';
  postMessage(order: unknown) {
    this.orders.push(order);
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  update = vi.fn(async () => {});
}

class FakeWorkers extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  register = vi.fn(async () => this.registration);
}

const isContainer = (value: unknown): value is ServiceWorkerContainer => value instanceof FakeWorkers;

beforeEach(() => {
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
});
afterEach(() => vi.unstubAllGlobals());

function openApp(parts: Partial<OfflineParts> = {}) {
  const workers = new FakeWorkers();
  const container: unknown = workers;
  if (!isContainer(container)) throw new Error('openApp: not like a container');
  const reload = vi.fn();
  let now = 0;
  const wait = (ms: number) => {
    now += ms;
  };
  const app = createOfflineApp({
    isOneFile: false,
    isSecure: true,
    workers: container,
    reload,
    now: () => now,
    ...parts,
  });
  return { app, workers, registration: workers.registration, reload, wait };
}

describe('use without a network', () => {
  it('is got ready once the first version has everything', async () => {
    const { app, registration } = openApp();
    const first = new FakeWorker();
    registration.installing = first;
    await app.start();
    expect(app.getState()).toEqual({ state: 'preparing' });
    registration.installing = null;
    registration.active = first;
    first.become('activating');
    expect(app.getState()).toEqual({ state: 'ready', hasUpdate: false });
  });

  it('is ready at once on a later visit', async () => {
    const { app, registration } = openApp();
    registration.active = new FakeWorker();
    await app.start();
    expect(app.getState()).toEqual({ state: 'ready', hasUpdate: false });
  });

  it('is said to have failed when the browser refuses, or a file could not be kept', async () => {
    const refused = openApp();
    refused.workers.register = vi.fn(async () => Promise.reject(new Error('refused')));
    await refused.app.start();
    expect(refused.app.getState()).toEqual({ state: 'failed' });
    const cutOff = openApp();
    const first = new FakeWorker();
    cutOff.registration.installing = first;
    await cutOff.app.start();
    first.become('redundant');
    expect(cutOff.app.getState()).toEqual({ state: 'failed' });
  });

  it('is not tried where it cannot be, and the reason is known', async () => {
    const insecure = openApp({ isSecure: false });
    await insecure.app.start();
    expect(insecure.app.getState()).toEqual({ state: 'impossible', reason: 'insecure' });
    expect(insecure.workers.register).not.toHaveBeenCalled();
    expect(openApp({ workers: undefined }).app.getState()).toEqual({
      state: 'impossible',
      reason: 'unsupported',
    });
    const oneFile = openApp({ isOneFile: true });
    await oneFile.app.start();
    expect(oneFile.app.getState()).toEqual({ state: 'oneFile' });
    expect(oneFile.workers.register).not.toHaveBeenCalled();
  });
});

describe('a new version', () => {
  const withUpdate = async () => {
    const open = openApp();
    open.registration.active = new FakeWorker();
    await open.app.start();
    const next = new FakeWorker();
    open.registration.installing = next;
    open.registration.dispatchEvent(new Event('updatefound'));
    open.registration.installing = null;
    open.registration.waiting = next;
    next.become('installed');
    return { ...open, next };
  };

  it('is offered, and nothing happens until it is asked for', async () => {
    const { app, next, reload } = await withUpdate();
    expect(app.getState()).toEqual({ state: 'ready', hasUpdate: true });
    expect(next.orders).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('takes over when asked, and the page loads again once it has', async () => {
    const { app, workers, next, reload } = await withUpdate();
    app.takeUpdate();
    expect(next.orders).toEqual([{ kind: 'takeOver' }]);
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('does not reload a page that did not ask for it', async () => {
    const { workers, registration, app, reload } = await withUpdate();
    registration.waiting = null;
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    expect(app.getState()).toEqual({ state: 'ready', hasUpdate: false });
  });

  it('is asked for again by a page that stays open, once an hour', async () => {
    const { registration, wait } = await withUpdate();
    wait(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(registration.update).not.toHaveBeenCalled();
    wait(3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(registration.update).toHaveBeenCalledOnce();
  });

  it('is told when a page runs it, so that it can let the one before go', async () => {
    const { app, workers } = openApp();
    workers.controller = new FakeWorker();
    await app.start();
    expect(workers.controller.orders).toEqual([{ kind: 'settled' }]);
  });
});
