import type { TextPlace } from '../../shared/board/text-places.ts'
import { TextWithCarets, useWriters, WritingHere } from './others-carets.tsx'

/** A text of the board where it is read, with the carets of those who write in it just now. */
export function ShownText({ place, text }: { readonly place: TextPlace; readonly text: string }) {
  const writers = useWriters(place)
  if (writers.length === 0) return text
  return (
    <>
      <TextWithCarets place={place} text={text} writers={writers} />
      <WritingHere writers={writers} />
    </>
  )
}
