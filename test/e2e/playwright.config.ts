import { defineConfig } from '@playwright/test'

/** Chromium as it is on the machine: nothing is downloaded. */
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: '.',
  // One for every file: the `paths` of shared/ stand in for types and must not be followed here.
  tsconfig: '../tsconfig.json',
  outputDir: '../../test-results',
  // Most of a test is waiting for a browser or a server: two cores carry two of each.
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    // Recording costs a third of the time; `--trace on` records what is looked into.
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
