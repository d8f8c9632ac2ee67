import { useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { isSheet } from './parts/sheets.ts'
import { whenIdle } from './platform.ts'
import { loadAhead } from './ui/ahead.ts'
import { later } from './ui/later.tsx'
import { NoticePlace } from './ui/notice.tsx'

const StartPage = later(async () => (await import('./pages/start.tsx')).StartPage)
const RoundPage = later(async () => (await import('./pages/round.tsx')).RoundPage, 'first')
const NewRoundPage = later(async () => (await import('./pages/new-round.tsx')).NewRoundPage)
const ProjectorPage = later(async () => (await import('./pages/projector.tsx')).ProjectorPage)
const ShelfPage = later(async () => (await import('./pages/shelf.tsx')).ShelfPage)
const RecordPage = later(async () => (await import('./pages/record.tsx')).RecordPage)
const BoardSheetPage = later(async () => (await import('./pages/board-sheet.tsx')).BoardSheetPage)
const RecordSheetPage = later(
  async () => (await import('./pages/record-sheet.tsx')).RecordSheetPage,
)
const NowherePage = later(async () => (await import('./pages/nowhere.tsx')).NowherePage)

/** Begins to load what stands at an address before it can be shown. */
export function loadPage(path: string): void {
  if (path === '/') StartPage.load()
  else if (isBoard(path)) RoundPage.load()
  else if (path.startsWith('/b/')) BoardSheetPage.load()
  else if (path.startsWith('/p/')) ProjectorPage.load()
}

/** The board itself, not what is made of it afterwards. */
function isBoard(path: string): boolean {
  return /^\/b\/[^/]+\/?$/.test(path)
}

/** Which page stands at which address. */
export function Routes() {
  const [path] = useLocation()
  useEffect(() => {
    // A board has more to do at first, and says itself when it is done.
    if (!isBoard(path)) void loadAhead(whenIdle)
  }, [path])
  return (
    <>
      <Switch>
        <Route path="/" component={StartPage} />
        <Route path="/new" component={NewRoundPage} />
        <Route path="/b/:board">{({ board }) => <RoundPage boardId={board} />}</Route>
        <Route path="/b/:board/:sheet">
          {({ board, sheet }) =>
            isSheet(sheet) ? <BoardSheetPage boardId={board} sheet={sheet} /> : <NowherePage />
          }
        </Route>
        <Route path="/p/:board">{({ board }) => <ProjectorPage boardId={board} />}</Route>
        <Route path="/shelf" component={ShelfPage} />
        <Route path="/r/:record">{({ record }) => <RecordPage recordId={record} />}</Route>
        <Route path="/r/:record/:sheet">
          {({ record, sheet }) =>
            isSheet(sheet) ? <RecordSheetPage recordId={record} sheet={sheet} /> : <NowherePage />
          }
        </Route>
        <Route component={NowherePage} />
      </Switch>
      <NoticePlace />
    </>
  )
}
