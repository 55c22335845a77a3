import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

const root = path.resolve(import.meta.dirname, '../..');
const executablePath = findChromium();

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: path.join(root, 'test-results'),
  globalSetup: path.join(import.meta.dirname, 'globalSetup.ts'),
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: path.join(root, '.cache/e2e.json') }]],
  use: {
    browserName: 'chromium',
    // Software GL draws few frames a second; a small picture keeps the tests quick.
    viewport: { width: 960, height: 640 },
    // Specs that break or slow requests must meet the server, not what a worker keeps; offline.spec.ts allows it.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: CHROMIUM_ARGS,
    },
  },
});
