import { useLocation } from 'wouter'
import { FRAME_NAMES, framesOn } from '../../shared/board/frames.ts'
import { useCanvas } from '../canvas/model/canvas-model.ts'
import type { Entry } from '../find/entry.ts'
import { Palette } from '../find/palette.tsx'
import { chooseLanguage, screenLanguage, t } from '../messages/index.ts'
import { openFrame, viewName } from '../parts/open-frame.ts'
import { SHEETS, sheetOnBoard } from '../parts/sheets.ts'
import { LANGUAGE_NAMES } from '../starting/language-names.ts'
import { useFocus } from '../store/focus.ts'
import { singleKeys } from '../store/shortcuts-setting.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import type { Session } from '../sync/session.ts'
import { allKeys, boardEntries } from './board-commands.ts'
import { placeEntries } from './place-entries.ts'
import { roomEntries } from './room-entries.ts'
import { askToFind, type RoundView, useRoundView } from './round-view.ts'

/** The palette of the board's page: whatever buttons, menus and keys can do. */
export function RoundPalette({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  const session = useSession()
  const canvas = useCanvas()
  const focus = useFocus()
  const view = useRoundView()
  // Who isn't looking for anything isn't shown anew at every letter on the board.
  const board = useBoardPart((all) => (open ? all : null))
  const [, navigate] = useLocation()
  const { write, facilitate } = useRights()
  const entries =
    board === null
      ? []
      : [
          ...boardEntries(session, canvas, write).map((entry) => onPaper(entry, view)),
          ...(facilitate ? roomEntries(session, board) : []),
          ...viewEntries(session, write),
          ...pageEntries(view, write, facilitate, board.stage.closed !== null),
          ...sheetEntries(session, navigate),
        ]
  return (
    <Palette
      open={open}
      onClose={onClose}
      entries={entries}
      places={(sought) => placeEntries(session, focus, sought)}
    />
  )
}

/** On a phone the paper is brought up first: what is done there must be seen. */
function onPaper(entry: Entry, view: RoundView): Entry {
  return {
    ...entry,
    run() {
      view.shown.set({ view: 'canvas' })
      // The paper takes the size it has before it is looked at.
      requestAnimationFrame(() => requestAnimationFrame(entry.run))
    },
  }
}

/** What is made of the round afterwards, each a page of its own. */
function sheetEntries(
  { boardId, key }: Session,
  navigate: (address: string) => void,
): readonly Entry[] {
  return SHEETS.map((sheet) => ({
    id: `sheet-${sheet}`,
    name: t(`sheets.${sheet}`),
    group: t('sheets.label'),
    keys: [],
    run: () => navigate(sheetOnBoard(boardId, key, sheet)),
  }))
}

/** The views of the notes to go to, or to open where this person may write. */
function viewEntries(session: Session, write: boolean): readonly Entry[] {
  const { store } = session
  const laid = framesOn(store.whole())
  const offered = write ? FRAME_NAMES.filter((name) => !laid.includes(name)) : []
  return [null, ...laid, ...offered]
    .filter((frame) => frame !== store.frame.get())
    .map((frame) => ({
      id: `view-${frame}`,
      name: t('frame.entry', { frame: viewName(frame) }),
      group: t('palette.look'),
      keys: [],
      run: () => openFrame(session, frame),
    }))
}

function pageEntries(
  view: RoundView,
  write: boolean,
  facilitate: boolean,
  closed: boolean,
): readonly Entry[] {
  const keys = allKeys()
  const group = t('palette.page')
  const entry = (id: string, name: string, run: () => void): Entry => ({
    id,
    name,
    group,
    keys: id === 'find' || id === 'shortcuts' ? (keys.get(id) ?? []) : [],
    run,
  })
  const opens = (dialog: NonNullable<ReturnType<RoundView['dialog']['get']>>, name: string) =>
    entry(dialog, name, () => view.dialog.set(dialog))
  const isOn = singleKeys.get()
  return [
    entry('find', t('command.find'), () => askToFind(view)),
    ...(['outline', 'theories', 'next', 'parked'] as const).map((panel) =>
      entry(`panel-${panel}`, t('palette.panel', { panel: t(`round.${panel}`) }), () =>
        view.shown.set({ view: panel }),
      ),
    ),
    opens('picture', t('round.picture')),
    ...(write ? [opens('import', t('round.import'))] : []),
    ...(closed ? [] : [opens('share', t('round.shareAndRoomView'))]),
    ...(facilitate
      ? [
          opens('restore', t('restore.title')),
          opens('wording', t('wording.title')),
          opens('close', t('round.close')),
        ]
      : []),
    opens('shortcuts', t('command.shortcuts')),
    entry('single-keys', t(isOn ? 'palette.singleOff' : 'palette.singleOn'), () =>
      singleKeys.set(!isOn),
    ),
    ...LANGUAGE_NAMES.filter(({ value }) => value !== screenLanguage()).map(({ value, label }) =>
      entry(`language-${value}`, t('palette.language', { language: label }), () =>
        chooseLanguage(value),
      ),
    ),
  ]
}
