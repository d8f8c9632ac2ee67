import { useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
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
const NowherePage = later(async () => (await import('./pages/nowhere.tsx')).NowherePage)

/** Begins to load what stands at an address before it can be shown. */
export function loadPage(path: string): void {
  if (path === '/') StartPage.load()
  else if (path.startsWith('/b/')) RoundPage.load()
  else if (path.startsWith('/p/')) ProjectorPage.load()
}

/** Which page stands at which address. */
export function Routes() {
  const [path] = useLocation()
  useEffect(() => {
    // A board has more to do at first, and says itself when it is done.
    if (!path.startsWith('/b/')) void loadAhead(whenIdle)
  }, [path])
  return (
    <>
      <Switch>
        <Route path="/" component={StartPage} />
        <Route path="/new" component={NewRoundPage} />
        <Route path="/b/:board">{({ board }) => <RoundPage boardId={board} />}</Route>
        <Route path="/p/:board">{({ board }) => <ProjectorPage boardId={board} />}</Route>
        <Route path="/shelf" component={ShelfPage} />
        <Route path="/r/:record">{({ record }) => <RecordPage recordId={record} />}</Route>
        <Route component={NowherePage} />
      </Switch>
      <NoticePlace />
    </>
  )
}
