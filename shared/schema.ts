import * as z from 'zod'

// zod would try to compile checks with `new Function`, which the pages' security policy forbids
// and browsers report. It must be told before the first schema is made, hence this file.
z.config({ jitless: true })

export { z }
