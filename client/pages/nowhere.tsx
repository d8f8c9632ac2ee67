import { MessageScreen } from './message-screen.tsx'

/** An address at which nothing stands. */
export function NowherePage() {
  return <MessageScreen problem="not-found" />
}
