import { expect, test } from 'vitest'
import * as z from 'zod'
import { recordSchema } from '../../../shared/record/format.ts'

test('the published schema of records is the one that is checked', async () => {
  const schema = JSON.stringify(z.toJSONSchema(recordSchema), null, 2)
  await expect(`${schema}\n`).toMatchFileSnapshot(
    '../../golden/records/throughline-record.v1.schema.json',
  )
})
