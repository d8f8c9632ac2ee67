const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|herr|fru|fröken)\.?\s+\p{L}/iu
/** A word as names are written: with a capital, and small letters behind it. */
const NAME_WORD = /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*$/u

// Parts of the words by which schools name who does what, in English and Swedish.
const ROLE =
  /head|lead|teach|team|coordinat|principal|deput|direct|manag|facult|department|school|staff|improve|senco|librar|assist|network|conven|special|coach|mentor|governor|council|office|group|year|stage|phase|rektor|lärar|ledar|arbetslag|ansvar|samordn|chef|utveckl|pedagog|skol|nätverk|grupp|handledar|kurator|förvalt/i

/**
 * Whether an owner looks like a person's name rather than a role: a title with a name, or two or
 * three words written as names are, none of which is part of a role. A guess, for a gentle hint.
 */
export function looksLikeName(owner: string): boolean {
  const said = owner.trim()
  if (TITLE.test(said)) return true
  const words = said.split(/\s+/)
  if (words.length < 2 || words.length > 3 || ROLE.test(said)) return false
  return words.every((word) => NAME_WORD.test(word))
}
