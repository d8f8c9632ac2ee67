import { type RecordFrame, sheetName } from '../../shared/export/frames.ts'
import { notesOf, type References } from '../../shared/export/references.ts'
import type { Words } from '../../shared/export/words.ts'
import { QualifierPips } from '../parts/qualifier.tsx'
import styles from './document.module.css'

/** The notes once more, sorted by an outside frame: their numbers lead to where they stand in full. */
export function FrameTable({
  frame,
  references,
  words,
}: {
  readonly frame: RecordFrame
  readonly references: References
  readonly words: Words
}) {
  return (
    <table className={styles.frame}>
      <thead>
        <tr>
          <th scope="col">{words.category}</th>
          <th scope="col">{words.notes}</th>
        </tr>
      </thead>
      <tbody>
        {frame.sheets.map((sheet) => (
          <tr key={sheet.id} id={`P${sheet.number}`}>
            <th scope="row">
              <span className={styles.mark}>P{sheet.number}</span> {sheetName(sheet, words)}{' '}
              <QualifierPips qualifier={sheet.qualifier} />
            </th>
            <td>
              {notesOf(sheet, references).map(({ id, number }) => (
                <a key={id} href={`#note-${number}`}>
                  [{number}]{' '}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
