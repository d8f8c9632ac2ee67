/** Why an operation changed nothing. */
export type Refusal =
  | { readonly why: 'empty' }
  | { readonly why: 'too-long'; readonly limit: number }
  | { readonly why: 'too-many'; readonly limit: number }
  | { readonly why: 'gone' }
  | { readonly why: 'same' }

/** What an operation did: its value, or why not. */
export type Outcome<T = void> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & Refusal)

export function done(): Outcome
export function done<T>(value: T): Outcome<T>
export function done<T>(value?: T): Outcome<T | undefined> {
  return { ok: true, value }
}

export function refused(refusal: Refusal): { readonly ok: false } & Refusal {
  return { ok: false, ...refusal }
}
