import { ChevronDown } from 'lucide-react'
import { HORIZONS, type Note } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { MenuItem } from '../ui/menu.tsx'
import { MenuBeneath } from '../ui/menu-beneath.tsx'
import { horizonName, turnAdvice } from './acts.ts'

/** Makes a next step of parked advice, in the horizon that is chosen. */
export function TurnInto({ note }: { readonly note: Note }) {
  const session = useSession()
  return (
    <MenuBeneath
      trigger={
        <Button kind="quiet">
          {t('parked.toNext')}
          <ChevronDown size={16} aria-hidden />
        </Button>
      }
    >
      {HORIZONS.map((horizon) => (
        <MenuItem
          key={horizon}
          onSelect={() => turnAdvice(session, note.id, { horizon, for: 'school', before: null })}
        >
          {horizonName(horizon)}
        </MenuItem>
      ))}
    </MenuBeneath>
  )
}
