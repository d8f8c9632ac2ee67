// What a device loads before the board of a round can be used for the first time: the page, the
// board, its sentences in one language, and the question for a name.

/** A file of scripts, as far as it is looked at here. */
export interface Script {
  readonly fileName: string
  /** The files that come with it. */
  readonly imports: readonly string[]
  /** The modules in it, by the paths of their sources; and what the file stands for, if it does. */
  readonly modules: readonly string[]
  readonly entry: string | null
  /** The sheets of style that come with it. */
  readonly styles: readonly string[]
}

/** The modules at which a first visit begins, below the folder of the client's sources. */
const BEGINNINGS = ['index.html', 'main.tsx', 'pages/round.tsx'] as const
const LANGUAGES = ['en', 'sv'] as const

/** What a visit loads, by language; the names of files, scripts in the order they were found. */
export type FirstVisit = Readonly<
  Record<
    (typeof LANGUAGES)[number],
    { readonly scripts: readonly string[]; readonly styles: readonly string[] }
  >
>

/** Finds what a first visit loads. Throws when a module it begins at is in no file. */
export function firstVisit(root: string, scripts: readonly Script[]): FirstVisit {
  const byName = new Map(scripts.map((script) => [script.fileName, script]))
  const holding = (module: string): string => {
    const script =
      scripts.find(({ entry }) => entry === `${root}${module}`) ??
      scripts.find(({ modules }) => modules.includes(`${root}${module}`))
    if (script === undefined) throw new Error(`${module} is in no file of the build.`)
    return script.fileName
  }
  const visit = (language: (typeof LANGUAGES)[number]) => {
    const beginnings = [...BEGINNINGS, `messages/${language}/first.ts`].map(holding)
    const names = closure(beginnings, (name) => byName.get(name)?.imports ?? null)
    const found = [...names].flatMap((name) => byName.get(name) ?? [])
    return {
      scripts: found.map(({ fileName }) => fileName),
      styles: [...new Set(found.flatMap(({ styles }) => styles))],
    }
  }
  return { en: visit('en'), sv: visit('sv') }
}

/** What comes with some things, and these themselves; `comes` is null for what is unknown. */
export function closure(
  roots: readonly string[],
  comes: (one: string) => readonly string[] | null,
): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...roots]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const coming = found.has(one) ? null : comes(one)
    if (coming === null) continue
    found.add(one)
    open.push(...coming)
  }
  return found
}
