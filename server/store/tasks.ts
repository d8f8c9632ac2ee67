/** What a thread does when asked: tasks by name. */
export type Tasks<T> = { readonly [K in keyof T]: (...args: never[]) => unknown }

export type TaskArgs<T extends Tasks<T>, K extends keyof T> = Parameters<T[K]>
export type TaskResult<T extends Tasks<T>, K extends keyof T> = Awaited<ReturnType<T[K]>>

/** One task, asked of a thread. */
export type Asked<T extends Tasks<T>> = {
  [K in keyof T]: { readonly id: number; readonly task: K; readonly args: TaskArgs<T, K> }
}[keyof T]

/** 'end' asks a thread to finish what is under way and go. */
export type Request<T extends Tasks<T>> = Asked<T> | 'end'

/** What a thread says: once that it is ready or could not start, then one answer a request. */
export type Reply =
  | { readonly is: 'ready' }
  | { readonly is: 'unfit'; readonly error: CrossingError }
  | { readonly is: 'done'; readonly id: number; readonly result: unknown }
  | { readonly is: 'failed'; readonly id: number; readonly error: CrossingError }

/** An error on its way between threads, which would lose all but name and message. */
export interface CrossingError {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  /** What kinds of failure are told apart by: Node's code, SQLite's number. */
  readonly marks: { readonly code?: unknown; readonly errcode?: unknown; readonly path?: unknown }
}

export function packError(thrown: unknown): CrossingError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { code, errcode, path } = error as CrossingError['marks']
  const { name, message, stack } = error
  return { name, message, stack, marks: { code, errcode, path } }
}

export function unpackError({ name, message, stack, marks }: CrossingError): Error {
  return Object.assign(new Error(message), { name, stack, ...marks })
}

/** The same with every piece of bytes as a copy of exactly its size, for a clone takes the whole buffer. */
export function exact<T>(value: T): T {
  if (value instanceof Uint8Array) {
    const isExact = value.byteLength === value.buffer.byteLength
    return (isExact ? value : new Uint8Array(value)) as T
  }
  if (Array.isArray(value)) return value.map(exact) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, exact(each)])) as T
}

/** The buffers of all bytes in a value, to hand them over instead of copying them. */
export function buffersIn(value: unknown): ArrayBuffer[] {
  if (value instanceof Uint8Array) return [value.buffer as ArrayBuffer]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(buffersIn)
}
