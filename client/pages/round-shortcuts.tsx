import type { Keys } from '../find/entry.ts'
import { type SheetGroup, ShortcutSheet } from '../find/shortcut-sheet.tsx'
import { t } from '../messages/index.ts'
import { allKeys, boardKeys } from './board-commands.ts'

/** The sheet of keys and gestures of the board's page. */
export function RoundShortcuts({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  return <ShortcutSheet open={open} onClose={onClose} groups={open ? groups() : []} />
}

function groups(): readonly SheetGroup[] {
  const board = boardKeys()
  const keys = allKeys()
  const of = (group: 'board' | 'selection' | 'look'): SheetGroup => ({
    title: t(`palette.${group}`),
    lines: board.filter((line) => line.group === group).map(({ name, keys: by }) => ({ name, by })),
  })
  return [
    of('board'),
    of('selection'),
    {
      title: t('shortcuts.writing'),
      lines: [
        { name: t('writing.nextNote'), by: [alone('Tab'), { ...alone('Enter'), control: true }] },
        { name: t('writing.done'), by: [alone('Escape')] },
        { name: t('writing.putAside'), by: [{ ...alone('Enter'), alt: true }] },
      ],
    },
    of('look'),
    {
      title: t('palette.page'),
      lines: (['find', 'palette', 'shortcuts'] as const).map((name) => ({
        name: t(`command.${name}`),
        by: keys.get(name) ?? [],
      })),
    },
    {
      title: t('shortcuts.hands'),
      lines: (['wheel', 'zoom', 'pan', 'double', 'marquee', 'add', 'lift', 'pattern'] as const).map(
        (hand) => ({ name: t(`hand.${hand}`), by: t(`hand.${hand}By`) }),
      ),
    },
  ]
}

function alone(key: string): Keys {
  return { key, control: false, shift: false, alt: false }
}
