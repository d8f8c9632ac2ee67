import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

// A disk that is full, for one process: Linux only, with util-linux's `prlimit`.

const run = promisify(execFile)

/** Goes before a server's command: a file that may not grow is then an error of the write, as on a full disk. */
export const CALM: readonly string[] = ['sh', '-c', 'trap "" XFSZ; exec "$@"', 'sh']

/** From now on the disk has room for so much more in any file of a process. */
export async function leaveRoom(pid: number, bytes: 0 | 'unlimited'): Promise<void> {
  await run('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:`])
}
