import { laterOpened } from '../ui/later.tsx'

// The menus of notes and patterns, and what they open. A board begins without them.

export const NoteMenuPopup = laterOpened(
  async () => (await import('./note-menu-popup.tsx')).NoteMenuPopup,
)
export const PatternMenuPopup = laterOpened(
  async () => (await import('./pattern-menu-popup.tsx')).PatternMenuPopup,
)
export const FormerMenuPopup = laterOpened(
  async () => (await import('./former-menu-popup.tsx')).FormerMenuPopup,
)

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
