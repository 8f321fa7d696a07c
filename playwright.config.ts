import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.mjs';

// The test runner hands over a port that is free; the fixed one serves whoever runs one test by hand.
const port = process.env.RAJUT_E2E_PORT ?? '4179';
const baseURL = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  // A busy machine is slow, not wrong: no test is about time.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    // Keeping the whole app anew for every test would slow all of them; the tests of it allow it.
    serviceWorkers: 'block',
    launchOptions: chromiumLaunch(),
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `"${process.execPath}" "${fileURLToPath(new URL('./scripts/serve.mjs', import.meta.url))}" --build`,
    env: { PORT: port, HOST: '127.0.0.1' },
    url: baseURL,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
