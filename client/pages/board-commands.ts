import { runCommand } from '../canvas/keys/commands.ts'
import { type Command, commandFor } from '../canvas/keys/keymap.ts'
import type { CanvasModel } from '../canvas/model/canvas-model.ts'
import { trailSubject } from '../canvas/trail/subject.ts'
import type { Entry, Keys } from '../find/entry.ts'
import { t } from '../messages/index.ts'
import type { Session } from '../sync/session.ts'
import { keysByName, type Stroke } from './key-list.ts'
import { pageCommandFor } from './page-keys.ts'

type Name = Command['does']

/** Where a command stands, and what it needs: the right to write, something selected. */
interface Place {
  readonly group: 'board' | 'selection' | 'look'
  readonly needs: 'nothing' | 'write' | 'selection' | 'write and selection' | 'something looked at'
  /** Whether it is of use from a list; what moves step by step is the keys' alone. */
  readonly listed: boolean
}

/** A new command of the board needs a place here, and its name in `messages` (`command.…`). */
const PLACES: Readonly<Record<Name, Place>> = {
  'new-note': { group: 'board', needs: 'write', listed: true },
  'new-pattern': { group: 'board', needs: 'write', listed: true },
  outliers: { group: 'board', needs: 'write', listed: true },
  suggest: { group: 'board', needs: 'write', listed: true },
  undo: { group: 'board', needs: 'write', listed: true },
  redo: { group: 'board', needs: 'write', listed: true },
  'select-all': { group: 'board', needs: 'nothing', listed: true },
  'tool-select': { group: 'board', needs: 'nothing', listed: true },
  'tool-pan': { group: 'board', needs: 'nothing', listed: true },
  edit: { group: 'selection', needs: 'write and selection', listed: true },
  group: { group: 'selection', needs: 'write and selection', listed: true },
  'more-like': { group: 'selection', needs: 'write and selection', listed: true },
  'take-out': { group: 'selection', needs: 'write and selection', listed: true },
  exemplar: { group: 'selection', needs: 'write and selection', listed: true },
  duplicate: { group: 'selection', needs: 'write and selection', listed: true },
  tidy: { group: 'selection', needs: 'write and selection', listed: true },
  park: { group: 'selection', needs: 'write and selection', listed: true },
  delete: { group: 'selection', needs: 'write and selection', listed: true },
  leave: { group: 'selection', needs: 'nothing', listed: false },
  nudge: { group: 'selection', needs: 'write and selection', listed: false },
  walk: { group: 'selection', needs: 'nothing', listed: false },
  'fit-all': { group: 'look', needs: 'nothing', listed: true },
  'fit-selection': { group: 'look', needs: 'selection', listed: true },
  'show-trail': { group: 'look', needs: 'something looked at', listed: true },
  'zoom-in': { group: 'look', needs: 'nothing', listed: true },
  'zoom-out': { group: 'look', needs: 'nothing', listed: true },
  'zoom-whole': { group: 'look', needs: 'nothing', listed: true },
}

/** A command by the name of its sentence: an arrow with shift goes further. */
type KeyName = Name | 'nudge-far' | 'find' | 'palette' | 'shortcuts'

/** Every key that a command may be given by. */
const ALL_KEYS = { singleKeys: true, oneNote: false }

function boardName(stroke: Stroke): KeyName | null {
  const command = commandFor(stroke, ALL_KEYS)
  if (command === null) return null
  return command.does === 'nudge' && stroke.shiftKey ? 'nudge-far' : command.does
}

/** The keys of every command of the board and of the page, as the keymaps have them. */
export function allKeys(): ReadonlyMap<KeyName, readonly Keys[]> {
  const list = keysByName((stroke) => pageCommandFor(stroke) ?? boardName(stroke))
  return list as ReadonlyMap<KeyName, readonly Keys[]>
}

/** The commands of the board by heading with their keys, also those that are only keys. */
export function boardKeys(): readonly {
  readonly group: Place['group']
  readonly name: string
  readonly keys: readonly Keys[]
}[] {
  const keys = allKeys()
  return (Object.keys(PLACES) as Name[]).flatMap((place) => {
    const names = place === 'nudge' ? ([place, 'nudge-far'] as const) : [place]
    return names.flatMap((name) => {
      const by = keys.get(name)
      const { group } = PLACES[place]
      return by === undefined ? [] : [{ group, name: t(`command.${name}`), keys: by }]
    })
  })
}

/** The commands of the board that can be given now. */
export function boardEntries(
  session: Session,
  canvas: CanvasModel,
  write: boolean,
): readonly Entry[] {
  const keys = allKeys()
  const isSelected = canvas.selection.get().size > 0
  return (Object.keys(PLACES) as Name[]).flatMap((does) => {
    const { group, needs, listed } = PLACES[does]
    if (needs === 'something looked at' && trailSubject(canvas) === null) return []
    const may =
      (write || !needs.startsWith('write')) && (isSelected || !needs.endsWith('selection'))
    if (!listed || !may) return []
    return {
      id: does,
      name: t(`command.${does}`),
      group: t(`palette.${group}`),
      keys: keys.get(does) ?? [],
      run: () => void runCommand({ does } as Command, session, canvas, write),
    }
  })
}
