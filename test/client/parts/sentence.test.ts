import { describe, expect, it } from 'vitest'
import { isUnwritten, readClauses } from '../../../client/parts/sentence.ts'

const blank = { lead: 'If', action: '', then: '', links: [], soThat: '' } as const
const plain = (theory: Parameters<typeof readClauses>[0]): string =>
  readClauses(theory)
    .map(({ hinge, said, end }) => `${hinge} ${said || '…'}${end}`)
    .join(' ')

describe('A theory as a sentence', () => {
  it('joins its clauses by their hinges', () => {
    expect(
      plain({
        lead: 'When',
        action: 'each member holds a part',
        then: 'they talk',
        links: ['others listen', 'they agree'],
        soThat: 'it matters',
      }),
    ).toBe(
      'When each member holds a part, then they talk, andThen others listen, andThen they agree, soThat it matters.',
    )
  })

  it('drops the stop or comma a writer put behind a clause', () => {
    expect(plain({ ...blank, action: ' they wait, ', then: 'more answer.' })).toBe(
      'If they wait, then more answer.',
    )
  })

  it('keeps a question mark or a quotation that ends it', () => {
    expect(plain({ ...blank, action: 'they wait', then: 'pupils ask "why?"' })).toBe(
      'If they wait, then pupils ask "why?"',
    )
  })

  it('shows the gap where a half is missing, and no link or aim that says nothing', () => {
    expect(plain({ ...blank, action: 'they wait', links: ['', ' '], soThat: ' ' })).toBe(
      'If they wait, then …',
    )
  })

  it('is unwritten until somebody writes a word', () => {
    expect(isUnwritten(blank)).toBe(true)
    expect(isUnwritten({ ...blank, links: [' . '] })).toBe(true)
    expect(isUnwritten({ ...blank, soThat: 'it matters' })).toBe(false)
  })
})
