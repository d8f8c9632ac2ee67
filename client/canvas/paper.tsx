import { memo, useEffect, useMemo, useRef } from 'react'
import { patternsOf } from '../../shared/board/groups.ts'
import type { Note } from '../../shared/board/model.ts'
import { useFocus } from '../store/focus.ts'
import { useBoard, useGroups, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { useCanvas, usePlaces } from './canvas-model.ts'
import { NOTE_WIDTH } from './dimensions.ts'
import { NoteCard } from './note-card.tsx'
import styles from './paper.module.css'
import { PatternSheet } from './pattern-sheet.tsx'

/** Everything that stands on the paper. */
export function Paper() {
  const model = useCanvas()
  const board = useBoard()
  const groups = useGroups()
  const places = usePlaces()
  const selected = useValue(model.selection)
  const unfolded = useValue(model.unfolded)
  const editing = useValue(model.editing)
  const focus = useValue(useFocus())
  const theory = focus.state === 'theory' ? board.theories.get(focus.id) : undefined
  const { patterns } = board
  const sheetsOf = useMemo(() => (note: Note) => patternsOf({ patterns }, note).length, [patterns])
  const away = useAway()
  const written = editing.state === 'note' ? editing.id : null

  return (
    <>
      {[...patterns.values()].map((pattern) => {
        const box = places.get(pattern.id)
        const notes = groups.byPattern.get(pattern.id) ?? []
        if (box === undefined) return null
        return (
          <PatternSheet
            key={pattern.id}
            pattern={pattern}
            notes={notes}
            box={box}
            unfolded={unfolded.has(pattern.id)}
            selected={selected}
            away={away}
            editing={notes.some(({ id }) => id === written) ? written : null}
            evidence={theory?.evidence[pattern.id] ?? 'no'}
            sheetsOf={sheetsOf}
          />
        )
      })}
      {groups.free.map((note) => {
        const box = places.get(note.id)
        if (box === undefined) return null
        return (
          <FreeNote
            key={note.id}
            note={note}
            x={box.x}
            y={box.y}
            selected={selected.has(note.id)}
            away={away.has(note.id)}
            editing={written === note.id}
            evidence={theory?.evidence[note.id] ?? 'no'}
          />
        )
      })}
    </>
  )
}

/** What is in somebody's hand now: it leaves a pale print where it lay. */
function useAway(): ReadonlySet<string> {
  const { people } = useSession()
  const lifted = useValue(useCanvas().lifted)
  const held = useValue(people).flatMap(({ here, holding }) =>
    here === 'other' && holding !== null ? Object.keys(holding) : [],
  )
  const ids = [...lifted.keys(), ...held].join(' ')
  return useMemo(() => new Set(ids.split(' ')), [ids])
}

const FreeNote = memo(function FreeNote({
  note,
  x,
  y,
  selected,
  away,
  editing,
  evidence,
}: {
  readonly note: Note
  readonly x: number
  readonly y: number
  readonly selected: boolean
  readonly away: boolean
  readonly editing: boolean
  readonly evidence: 'supports' | 'challenges' | 'no'
}) {
  const model = useCanvas()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (element.current !== null) return model.measure(note.id, element.current)
  }, [model, note.id])
  return (
    <div
      ref={element}
      className={styles.free}
      data-evidence={evidence === 'no' ? undefined : evidence}
      style={{ left: x, top: y, width: NOTE_WIDTH }}
    >
      <NoteCard
        note={note}
        inPattern={null}
        selected={selected}
        away={away}
        editing={editing}
        sheets={0}
      />
    </div>
  )
})
