import { t } from '../../messages/index.ts'
import { sheetFacts, statementHint } from '../../parts/sheet-words.ts'
import { spreadShown } from '../../store/spread-setting.ts'
import { type Source, value } from '../../store/value.ts'
import type { Looks } from '../layout/dimensions.ts'
import { type Face, textMetrics } from '../layout/text-metrics.ts'

/** The letters of each kind, as the style sheets set them: weight, and size in rem. */
const LETTERS: Readonly<Record<Face, readonly [weight: number, size: number]>> = {
  note: [400, 0.875],
  statement: [700, 1.2],
  fact: [400, 1],
  word: [700, 1],
  hint: [400, 0.8125],
}

/** What sizes on the paper follow from in this browser; other looks when a font has come. */
export function followLooks(): {
  readonly looks: Source<Looks>
  readonly disposeLooks: () => void
} {
  const looks = value<Looks>(looksNow())
  const onFonts = (): void => looks.set(looksNow())
  const pointer = matchMedia('(pointer: coarse)')
  document.fonts.addEventListener('loadingdone', onFonts)
  pointer.addEventListener('change', onFonts)
  const stopSpread = spreadShown.subscribe(onFonts)
  return {
    looks,
    disposeLooks() {
      document.fonts.removeEventListener('loadingdone', onFonts)
      pointer.removeEventListener('change', onFonts)
      stopSpread()
    },
  }
}

function looksNow(): Looks {
  return {
    metrics: textMetrics(measureOnCanvas()),
    pointer: matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine',
    hover: !matchMedia('(hover: none)').matches,
    words: {
      qualifier: (qualifier) =>
        t(qualifier === null ? 'qualifier.label' : `qualifier.${qualifier}`),
      formerly: (statement) => t('common.formerly', { statement }),
      hint: statementHint,
      facts: (pattern, notes) => sheetFacts(pattern, notes, spreadShown.get()),
      emptySheet: t('canvas.emptySheet'),
    },
  }
}

/** Measures texts in the page's letters, without anything being laid out. */
function measureOnCanvas(): (text: string, face: Face) => number {
  const { fontFamily, fontSize } = getComputedStyle(document.documentElement)
  const rem = Number.parseFloat(fontSize)
  const context = document.createElement('canvas').getContext('2d')
  let set: Face | null = null
  return (text, face) => {
    const [weight, size] = LETTERS[face]
    if (context === null) return text.length * size * rem * 0.55
    if (set !== face) context.font = `${weight} ${size * rem}px ${fontFamily}`
    set = face
    return context.measureText(text).width
  }
}
