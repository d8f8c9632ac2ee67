import { useEffect, useRef } from 'react'
import { useRights } from '../store/use-board.ts'

/** Takes a question back when its answer could no longer be written: the board was locked or closed. */
export function useWhileWritable(takeBack: () => void): void {
  const { write } = useRights()
  const latest = useRef(takeBack)
  latest.current = takeBack
  useEffect(() => {
    if (!write) latest.current()
  }, [write])
}
