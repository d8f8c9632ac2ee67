import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { StartPage } from './pages/start.tsx'
import { NoticePlace } from './ui/notice.tsx'

const NewRoundPage = lazy(async () => ({
  default: (await import('./pages/new-round.tsx')).NewRoundPage,
}))
const RoundPage = lazy(async () => ({ default: (await import('./pages/round.tsx')).RoundPage }))
const ProjectorPage = lazy(async () => ({
  default: (await import('./pages/projector.tsx')).ProjectorPage,
}))
const ShelfPage = lazy(async () => ({ default: (await import('./pages/shelf.tsx')).ShelfPage }))
const RecordPage = lazy(async () => ({ default: (await import('./pages/record.tsx')).RecordPage }))
const NowherePage = lazy(async () => ({
  default: (await import('./pages/nowhere.tsx')).NowherePage,
}))

/** Which page stands at which address. */
export function Routes() {
  return (
    <>
      <Suspense>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/new" component={NewRoundPage} />
          <Route path="/b/:board">{({ board }) => <RoundPage boardId={board} />}</Route>
          <Route path="/p/:board">{({ board }) => <ProjectorPage boardId={board} />}</Route>
          <Route path="/shelf" component={ShelfPage} />
          <Route path="/r/:record">{({ record }) => <RecordPage recordId={record} />}</Route>
          <Route component={NowherePage} />
        </Switch>
      </Suspense>
      <NoticePlace />
    </>
  )
}
