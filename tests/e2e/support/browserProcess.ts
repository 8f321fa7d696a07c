import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from '@playwright/test';
import { chromiumLaunch } from '../../../scripts/chromium.mjs';

/** A browser that a test may kill as a power cut would: it keeps its profile in a folder of its own. */
export interface BrowserProcess {
  readonly browser: Browser;
  /** Ends it in good order, as a person closes the window. */
  readonly quit: () => Promise<void>;
  /** Ends all its processes at once, without a word to any of them. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser over a profile folder, which may be that of one that was killed. */
export async function startBrowser(profile: string): Promise<BrowserProcess> {
  const { executablePath = chromium.executablePath(), args } = chromiumLaunch();
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  // A group of its own, so that the signal reaches its children too.
  const started = spawn(executablePath, [...args, ...own], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await addressOf(started));
  return {
    browser,
    quit: async () => {
      const ended = once(started, 'exit');
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await ended;
    },
    kill: async () => {
      const ended = once(started, 'exit');
      if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** The address that the browser tells on its error output when it is ready. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('startBrowser: the browser has no output');
  for await (const line of createInterface(stderr)) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('startBrowser: the browser ended before it was ready');
}
