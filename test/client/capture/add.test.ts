import { describe, expect, it } from 'vitest'
import { notesInPaste } from '../../../client/capture/add.ts'

describe('What is pasted into the line', () => {
  it('is one note a line, without bullets, numbers and blank lines', () => {
    expect(notesInPaste('- Two pupils wait\r\n\r\n2. T asks “why?”\n• nobody answers\n')).toEqual([
      'Two pupils wait',
      'T asks “why?”',
      'nobody answers',
    ])
  })

  it('stays in the line when it is a single one', () => {
    expect(notesInPaste('Two pupils wait')).toEqual([])
    expect(notesInPaste('\n  Two pupils wait \r\n\n')).toEqual([])
    expect(notesInPaste('')).toEqual([])
    expect(notesInPaste(' \n \n')).toEqual([])
  })

  it('stays in the line as a whole when one of the notes would be too long: nothing is lost', () => {
    expect(notesInPaste(`first\n${'x'.repeat(1_001)}\nthird`)).toEqual([])
    expect(notesInPaste(`first\n${'x'.repeat(1_000)}`)).toHaveLength(2)
  })
})
