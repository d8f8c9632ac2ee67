/** Of so many notes a group is suggested at least: two are a likeness, not a pattern. */
export const FEWEST = 3
