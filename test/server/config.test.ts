import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.ts'
import { startServer, tempFolder } from '../support/start-server.ts'

it('without any setting everything has its default', () => {
  expect(readConfig({})).toMatchObject({
    port: 4100,
    host: '0.0.0.0',
    publicUrl: null,
    trustProxy: false,
    openCreate: true,
    keeperKey: null,
    logLevel: 'info',
  })
  expect(readConfig({ PORT: ' ', KEEPER_KEY: '' })).toEqual(readConfig({}))
})

it('every wrong value is an error that names its variable', () => {
  const wrong = {
    PORT: '70000',
    PUBLIC_URL: 'rounds.example.org/app',
    TRUST_PROXY: 'maybe',
    OPEN_CREATE: 'yes',
    KEEPER_KEY: 'secret',
    LOG_LEVEL: 'loud',
    JOINS_PER_MINUTE: '0',
    MESSAGES_PER_SECOND: 'many',
  }
  try {
    readConfig(wrong)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    const lines = String((error as Error).message).split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(Object.keys(wrong))
    // A key that is nearly right is nearly a secret.
    expect(String(error)).not.toContain('secret')
  }
})

it('a setting of a later version is an error, not silently left out', () => {
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'TLS_CERT', 'TLS_KEY']) {
    expect(() => readConfig({ [name]: 'somewhere' })).toThrow(
      new RegExp(`^${name} is not supported`),
    )
  }
})

it("the keeper's key is made once and is for the owner of the data alone", async () => {
  await using folder = await tempFolder()
  const keepers: string[] = []
  for (let starts = 0; starts < 2; starts++) {
    await using server = await startServer({ dataDir: folder.path })
    keepers.push(server.keeper)
  }
  expect(keepers[0]).toBe(keepers[1])
  expect((await stat(join(folder.path, 'keeper.key'))).mode & 0o777).toBe(0o600)
})
