import { newId } from '../../server/access/ids.ts'

/** An id and the time, as the server hands them to its rooms. */
export const stamp = () => ({ id: newId(), at: Date.now() })
