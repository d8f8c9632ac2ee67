import { laterOpened } from '../ui/later.tsx'

// What the menus of notes and patterns open. A board begins without them.

export const NoteAnswers = laterOpened(async () => (await import('./note-answers.tsx')).NoteAnswers)
export const PatternPicker = laterOpened(
  async () => (await import('./pattern-picker.tsx')).PatternPicker,
)
export const TheoriesDialog = laterOpened(
  async () => (await import('./theories-dialog.tsx')).TheoriesDialog,
)
export const DissolveDialog = laterOpened(
  async () => (await import('./dissolve-dialog.tsx')).DissolveDialog,
)
