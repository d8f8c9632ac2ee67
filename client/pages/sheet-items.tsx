import { CalendarCheck, TableProperties, Users } from 'lucide-react'
import { useLocation } from 'wouter'
import { t } from '../messages/index.ts'
import { SHEETS, type Sheet, sheetOnBoard } from '../parts/sheets.ts'
import { useSession } from '../store/use-board.ts'
import { MenuItem } from '../ui/menu.tsx'

const ICONS = {
  protocols: TableProperties,
  triads: Users,
  review: CalendarCheck,
} as const satisfies Record<Sheet, unknown>

/** What is made of the round afterwards, in the board's menu. */
export function SheetItems() {
  const { boardId, key } = useSession()
  const [, navigate] = useLocation()
  return SHEETS.map((sheet) => {
    const Icon = ICONS[sheet]
    return (
      <MenuItem
        key={sheet}
        icon={<Icon size={18} />}
        onSelect={() => navigate(sheetOnBoard(boardId, key, sheet))}
      >
        {t(`sheets.${sheet}`)}
      </MenuItem>
    )
  })
}
