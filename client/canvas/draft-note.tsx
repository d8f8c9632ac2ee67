import { useEffect, useRef, useState } from 'react'
import type { Point } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { refusalText } from '../parts/refusal.ts'
import { useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { GrowingText } from '../ui/growing-text.tsx'
import { useCanvas } from './canvas-model.ts'
import { writeNote } from './commit.ts'
import { estimateNoteHeight, NOTE_WIDTH } from './dimensions.ts'
import styles from './draft-note.module.css'

/** A note that is being written on the paper and isn't on the board yet. */
export function DraftNote() {
  const editing = useValue(useCanvas().editing)
  if (editing.state !== 'draft') return null
  return <Draft key={editing.at.join(':')} at={editing.at} />
}

function Draft({ at }: { readonly at: Point }) {
  const session = useSession()
  const model = useCanvas()
  const [text, setText] = useState('')
  const [why, setWhy] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])

  /** Puts it on the board; an empty one is just left. False when it was refused. */
  function finish(): boolean {
    if (text.trim() !== '') {
      const refused = refusalText(writeNote(session, text, at), text.trim().length)
      setWhy(refused)
      if (refused !== null) return false
    }
    model.editing.set({ state: 'nothing' })
    return true
  }

  return (
    <div ref={box} className={styles.draft} style={{ left: at[0], top: at[1] }}>
      <GrowingText
        label={t('canvas.noteText')}
        placeholder={t('capture.field')}
        value={text}
        onChange={setText}
        onBlur={finish}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') {
            event.preventDefault()
            model.editing.set({ state: 'nothing' })
          }
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault()
            finish()
          }
          if (event.key === 'Tab' && text.trim() !== '') {
            event.preventDefault()
            const below = at[1] + estimateNoteHeight(text, NOTE_WIDTH) + 16
            if (finish()) model.editing.set({ state: 'draft', at: [at[0], below] })
          }
        }}
      />
      {why === null ? null : <p role="alert">{why}</p>}
    </div>
  )
}
