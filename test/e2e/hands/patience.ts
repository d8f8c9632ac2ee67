import { expect as base } from '@playwright/test'

/** What a hand does is seen at once; so long a machine may be busy with something else. */
export const expect = base.configure({ timeout: 20_000 })
