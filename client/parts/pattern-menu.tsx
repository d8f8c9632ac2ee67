import { useRef, useState } from 'react'
import type { Pattern } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { merge } from './note-acts.ts'
import { DissolveDialog, PatternMenuPopup, PatternPicker, TheoriesDialog } from './opened.ts'
import type { PatternQuestion } from './pattern-menu-popup.tsx'

export interface PatternMenuProps {
  readonly pattern: Pattern
  readonly className?: string | undefined
  /** Selects the notes of the pattern, where notes can be selected. */
  readonly onSelectNotes?: (() => void) | undefined
}

/** What can be done with a pattern besides naming it. */
export function PatternMenu({ pattern, className, onSelectNotes }: PatternMenuProps) {
  const session = useSession()
  const [asked, setAsked] = useState<PatternQuestion>('nothing')
  const opener = useRef<HTMLButtonElement>(null)

  // Wherever a pattern is drawn, its statement stands in the same group as its menu.
  function rename(): void {
    opener.current?.closest('[role="group"]')?.querySelector('textarea')?.focus()
  }

  return (
    <>
      <MenuButton
        label={t('pattern-menu.label')}
        menu={(opened) => (
          <PatternMenuPopup
            {...opened}
            pattern={pattern}
            onRename={rename}
            onAsk={setAsked}
            onSelectNotes={onSelectNotes}
          />
        )}
        buttonRef={opener}
        className={className}
      />
      {asked === 'dissolve' ? (
        <DissolveDialog pattern={pattern} returnTo={opener} onClose={() => setAsked('nothing')} />
      ) : null}
      {asked === 'merge' ? (
        <PatternPicker
          title={t('pattern-menu.merge')}
          except={[pattern.id]}
          onlyThese
          returnTo={opener}
          onClose={() => setAsked('nothing')}
          onPick={(choice) => {
            setAsked('nothing')
            if (choice !== 'new') merge(session, pattern.id, choice.pattern)
          }}
        />
      ) : null}
      {asked === 'resting' || asked === 'others' ? (
        <TheoriesDialog
          title={t(asked === 'resting' ? 'pattern-menu.theories' : 'pattern-menu.addToTheory')}
          target={pattern.id}
          shows={asked}
          returnTo={opener}
          onClose={() => setAsked('nothing')}
        />
      ) : null}
    </>
  )
}
