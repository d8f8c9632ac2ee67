import type { Hint } from './families.ts'

/** Signs of applause, and of its contrary; a person who writes one means it. */
const VERDICTS =
  /(?:(?:👏|👍|🙌|💯|😍|🤩|🔥|🏆|🥇|👌|💪|🎉|🥳|👎|🙄|😬|😒|🤦|💩|🤮|😡|❤|🥱|😴|💔)(?:\p{Emoji_Modifier}|\uFE0F|\u200D[♀♂]){0,4})+/gu

/** Verdicts given by a sign, in any language. */
export function signHints(heard: string): readonly Hint[] {
  return [...heard.matchAll(VERDICTS)].map((hit) => ({
    family: 'praise-blame',
    start: hit.index,
    end: hit.index + hit[0].length,
  }))
}
