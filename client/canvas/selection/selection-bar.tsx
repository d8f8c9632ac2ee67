import { Archive, Copy, CornerUpRight, LayoutGrid, Trash2, X } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import { SUBJECTS } from '../../../shared/board/model.ts'
import { t } from '../../messages/index.ts'
import { PatternPicker } from '../../parts/opened.ts'
import { SubjectMark } from '../../parts/subject-mark.tsx'
import { useRights, useSession } from '../../store/use-board.ts'
import { useValue } from '../../store/value.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { laterOpened } from '../../ui/later.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { runCommand } from '../keys/commands.ts'
import type { PlainCommand } from '../keys/keymap.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { moveSelected } from './group-selected.ts'
import { tintSelected } from './selected.ts'
import styles from './selection-bar.module.css'

const SelectionMenu = laterOpened(async () => (await import('./selection-menu.tsx')).SelectionMenu)

/** What can be done with the notes and patterns that are selected. */
export function SelectionBar() {
  const { store } = useSession()
  const selected = useValue(useCanvas().selection)
  const { write } = useRights()
  if (!write || selected.size === 0) return null
  const { patterns } = store.get()
  let sheets = 0
  for (const id of selected) if (patterns.has(id)) sheets++
  return <Bar words={countWords(selected.size - sheets, sheets)} count={selected.size} />
}

/** So long after it came the bar takes clicks: the second of two belongs to what lies beneath (ms). */
const SECOND_CLICK_MS = 400

function Bar({ words, count }: { readonly words: string; readonly count: number }) {
  const [isThere, setIsThere] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsThere(true), SECOND_CLICK_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div
      role="toolbar"
      aria-label={words}
      className={`${styles.bar} ${isThere ? '' : styles.coming}`}
    >
      <span className={styles.words}>{words}</span>
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
      <Tools />
    </div>
  )
}

function countWords(notes: number, patterns: number): string {
  if (patterns === 0) return t('canvas.selected', { count: notes })
  if (notes === 0) return t('canvas.selectedPatterns', { count: patterns })
  return t('canvas.selectedBoth', {
    notes: t('common.notes', { count: notes }),
    patterns: t('common.patterns', { count: patterns }),
  })
}

/** The buttons: what has no room stands in the menu alone, which has everything. */
const Tools = memo(function Tools() {
  const session = useSession()
  const model = useCanvas()
  const [moving, setMoving] = useState(false)
  const run = (does: PlainCommand) => () => void runCommand({ does }, session, model, true)
  return (
    <>
      <Button kind="main" onClick={run('group')}>
        {t('canvas.group')}
      </Button>
      <span className={styles.wide}>
        <Button kind="quiet" onClick={() => setMoving(true)}>
          <CornerUpRight size={18} aria-hidden />
          {t('note-menu.move')}
        </Button>
        <span className={styles.line} />
        {SUBJECTS.map((about) => (
          <IconButton
            key={about}
            label={t('canvas.tint', { about: t(`subject.${about}`) })}
            onClick={() => tintSelected(session, model, about)}
          >
            <SubjectMark about={about} size={20} named={false} />
          </IconButton>
        ))}
        <span className={styles.line} />
        <IconButton label={t('note-menu.duplicate')} onClick={run('duplicate')}>
          <Copy size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('canvas.tidy')} onClick={run('tidy')}>
          <LayoutGrid size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('note-menu.park')} onClick={run('park')}>
          <Archive size={18} aria-hidden />
        </IconButton>
      </span>
      <IconButton label={t('canvas.delete')} onClick={run('delete')}>
        <Trash2 size={18} aria-hidden />
      </IconButton>
      <MenuButton
        label={t('canvas.selectionMenu')}
        menu={(opened) => <SelectionMenu {...opened} run={run} onMove={() => setMoving(true)} />}
      />
      <IconButton label={t('canvas.deselect')} onClick={run('leave')}>
        <X size={18} aria-hidden />
      </IconButton>
      {moving ? (
        <PatternPicker
          title={t('note-menu.move')}
          except={[]}
          onClose={() => setMoving(false)}
          onPick={(choice) => {
            setMoving(false)
            moveSelected(session, model, choice)
          }}
        />
      ) : null}
    </>
  )
})
