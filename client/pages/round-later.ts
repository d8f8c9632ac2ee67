import { later, laterOpened, laterQuietly } from '../ui/later.tsx'

// What the board's page can begin without. Each is loaded when it is first shown, or while the page
// has nothing else to do: the panels first, which most people look at at once.

export const RoundPanel = later(async () => (await import('./round-panel.tsx')).RoundPanel)
export const PanelContents = later(async () => (await import('./panel-contents.tsx')).PanelContents)

export const RoundTrouble = later(async () => (await import('./round-trouble.tsx')).RoundTrouble)
export const Predictions = later(
  async () => (await import('../predictions/predictions.tsx')).Predictions,
)

export const FollowView = laterQuietly(async () => (await import('./follow-view.tsx')).FollowView)

export const Find = later(async () => (await import('../find/find.tsx')).Find)

export const RoundMenuPopup = laterOpened(
  async () => (await import('./round-menu.tsx')).RoundMenuPopup,
)
export const RoundPalette = laterOpened(
  async () => (await import('./round-palette.tsx')).RoundPalette,
)
export const RoundShortcuts = laterOpened(
  async () => (await import('./round-shortcuts.tsx')).RoundShortcuts,
)
export const RoundPicture = laterOpened(
  async () => (await import('./round-picture.tsx')).RoundPicture,
)
export const ShareDialog = laterOpened(
  async () => (await import('../people/share-dialog.tsx')).ShareDialog,
)
export const ImportDialog = laterOpened(
  async () => (await import('../importing/import-dialog.tsx')).ImportDialog,
)
export const RestoreDialog = laterOpened(
  async () => (await import('../facilitate/restore-dialog.tsx')).RestoreDialog,
)
export const WordingDialog = laterOpened(
  async () => (await import('../facilitate/wording-dialog.tsx')).WordingDialog,
)
export const CloseDialog = laterOpened(
  async () => (await import('../facilitate/close-dialog.tsx')).CloseDialog,
)
