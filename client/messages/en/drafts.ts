export const drafts = {
  'drafts.told-closed':
    'The round was closed before all you wrote here arrived. What was not taken is kept on this device.',
  'drafts.told-reopened':
    'The round was closed when your last changes arrived; it is open again. What was not taken is kept on this device.',
  'drafts.told-viewer':
    'This link does not write, so what you wrote here was not taken. It is kept on this device.',
  'drafts.told-not-allowed':
    'Something you changed needs the facilitator’s link and was not taken. What you wrote is kept on this device.',
  'drafts.told-too-large':
    'What you added was too large for the board and was not taken. It is kept on this device.',
  'drafts.look': 'See what was not taken',
  'drafts.of-note': 'Note',
  'drafts.of-changed-note': 'Changed note',
  'drafts.of-statement': 'Pattern statement',
  'drafts.of-theory': 'Theory',
  'drafts.of-prediction': 'Prediction',
  'drafts.of-next': 'Next level of work',
  'drafts.changes_one': '{{count}} change to how things are grouped or marked was not taken.',
  'drafts.changes_other': '{{count}} changes to how things are grouped or marked were not taken.',
  'drafts.copied': 'Copied.',
  'drafts.byHand': 'Select the text and copy it',
} as const
