import { Check, Lightbulb, ListChecks, Merge, Pencil, Plus, Ungroup } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Pattern } from '../../shared/board/model.ts'
import { setPattern } from '../../shared/board/patterns.ts'
import { t } from '../messages/index.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { MenuCheck, MenuItem, MenuLine } from '../ui/menu.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { merge } from './note-acts.ts'
import { DissolveDialog, PatternPicker, TheoriesDialog } from './opened.ts'
import { tellRefusal } from './refusal.ts'

export interface PatternMenuProps {
  readonly pattern: Pattern
  readonly className?: string | undefined
  /** Selects the notes of the pattern, where notes can be selected. */
  readonly onSelectNotes?: (() => void) | undefined
}

/** What can be done with a pattern besides naming it. */
export function PatternMenu({ pattern, className, onSelectNotes }: PatternMenuProps) {
  const session = useSession()
  const { write } = useRights()
  const [asked, setAsked] = useState<'nothing' | 'resting' | 'others' | 'merge' | 'dissolve'>(
    'nothing',
  )
  const opener = useRef<HTMLButtonElement>(null)

  // Wherever a pattern is drawn, its statement stands in the same group as its menu.
  function rename(): void {
    opener.current?.closest('[role="group"]')?.querySelector('textarea')?.focus()
  }

  const items = () => (
    <>
      {write ? (
        <>
          <MenuItem icon={<Pencil size={16} />} onSelect={rename}>
            {t('pattern-menu.rename')}
          </MenuItem>
          <MenuItem icon={<Plus size={16} />} onSelect={() => setAsked('others')}>
            {t('pattern-menu.addToTheory')}
          </MenuItem>
        </>
      ) : null}
      <MenuItem icon={<Lightbulb size={16} />} onSelect={() => setAsked('resting')}>
        {t('pattern-menu.theories')}
      </MenuItem>
      {write ? (
        <>
          <MenuCheck
            icon={<Check size={16} />}
            checked={pattern.outliers}
            onChange={(outliers) =>
              tellRefusal(setPattern(session.board, pattern.id, 'outliers', outliers))
            }
          >
            {t('pattern-menu.outliers')}
          </MenuCheck>
          <MenuItem icon={<Merge size={16} />} onSelect={() => setAsked('merge')}>
            {t('pattern-menu.merge')}
          </MenuItem>
          {onSelectNotes === undefined ? null : (
            <MenuItem icon={<ListChecks size={16} />} onSelect={onSelectNotes}>
              {t('pattern-menu.selectNotes')}
            </MenuItem>
          )}
          <MenuLine />
          <MenuItem danger icon={<Ungroup size={16} />} onSelect={() => setAsked('dissolve')}>
            {t('pattern-menu.dissolve')}
          </MenuItem>
        </>
      ) : null}
    </>
  )

  return (
    <>
      <MenuButton
        label={t('pattern-menu.label')}
        items={items}
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
