import { ArrowDown, ArrowUp, CalendarDays, Network, School, Trash2 } from 'lucide-react'
import { nextInOrder } from '../../shared/board/groups.ts'
import { HORIZONS, type NextStep } from '../../shared/board/model.ts'
import { deleteNext } from '../../shared/board/next.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { undoing } from '../parts/take-back.ts'
import { useBoardPart, useSession } from '../store/use-board.ts'
import { MenuItem, MenuLine } from '../ui/menu.tsx'
import type { OpenMenu } from '../ui/menu-button.tsx'
import { MenuPopup } from '../ui/menu-popup.tsx'
import { tell } from '../ui/notice.tsx'
import { horizonName, moveStep } from './acts.ts'
import { placeByKey } from './places.ts'

/** What can be done with a step without a hand: moved up and down, to another list, taken away. */
export function StepMenu({ step, ...opened }: OpenMenu & { readonly step: NextStep }) {
  const session = useSession()
  const steps = nextInOrder({ next: useBoardPart((board) => board.next) })
  const byKey = (key: string) => placeByKey(steps, step.id, key)
  const [up, down] = [byKey('ArrowUp'), byKey('ArrowDown')]
  const other = step.for === 'school' ? 'network' : 'school'

  function remove(): void {
    const outcome = deleteNext(session.board, step.id)
    tellRefusal(outcome)
    if (outcome.ok) tell(t('next.deleted'), 'plain', undoing(session))
  }

  return (
    <MenuPopup {...opened}>
      {up?.for === step.for ? (
        <MenuItem icon={<ArrowUp size={18} />} onSelect={() => moveStep(session, step.id, up)}>
          {t('next.moveUp')}
        </MenuItem>
      ) : null}
      {down?.for === step.for ? (
        <MenuItem icon={<ArrowDown size={18} />} onSelect={() => moveStep(session, step.id, down)}>
          {t('next.moveDown')}
        </MenuItem>
      ) : null}
      {HORIZONS.filter((horizon) => horizon !== step.horizon).map((horizon) => (
        <MenuItem
          key={horizon}
          icon={<CalendarDays size={18} />}
          onSelect={() => moveStep(session, step.id, { horizon, for: step.for, before: null })}
        >
          {t('next.moveTo', { horizon: horizonName(horizon) })}
        </MenuItem>
      ))}
      <MenuItem
        icon={other === 'network' ? <Network size={18} /> : <School size={18} />}
        onSelect={() =>
          moveStep(session, step.id, { horizon: step.horizon, for: other, before: null })
        }
      >
        {t(other === 'network' ? 'next.makeNetwork' : 'next.makeSchool')}
      </MenuItem>
      <MenuLine />
      <MenuItem danger icon={<Trash2 size={18} />} onSelect={remove}>
        {t('next.delete')}
      </MenuItem>
    </MenuPopup>
  )
}
