import { expect as base } from '@playwright/test'

/** What a hand does is seen at once: nobody waits long for it, also on a busy machine. */
export const expect = base.configure({ timeout: 8_000 })
