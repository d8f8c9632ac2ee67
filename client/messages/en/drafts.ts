export const drafts = {
  'drafts.told-closed':
    'The round was closed before all you wrote here arrived. What was not taken is kept on this device.',
  'drafts.told-viewer':
    'This link does not write, so what you wrote here was not taken. It is kept on this device.',
  'drafts.told-not-allowed':
    'Something you changed needs the facilitator’s link and was not taken. What you wrote is kept on this device.',
  'drafts.told-too-large':
    'What you added was too large for the board and was not taken. It is kept on this device.',
  'drafts.look': 'See what was not taken',
  'drafts.title': 'Not taken, kept on this device',
  'drafts.none': 'All of it is on the board now.',
  'drafts.kept': 'Kept on {{date}}',
  'drafts.words': 'What was not taken',
  'drafts.of-note': 'Note',
  'drafts.of-changed-note': 'Changed note',
  'drafts.of-statement': 'Pattern statement',
  'drafts.of-theory': 'Theory',
  'drafts.of-prediction': 'Prediction',
  'drafts.of-next': 'Next level of work',
  'drafts.copy': 'Copy all as text',
  'drafts.copied': 'Copied.',
  'drafts.byHand': 'Select the text and copy it',
  'drafts.putBack': 'Put it back',
  'drafts.putBackHow':
    'Put back, each of these becomes a note on the board. One undo takes them off.',
  'drafts.putBackLater': 'It can be put back when the board can be written on with this link.',
  'drafts.isBack_one': '{{count}} note is on the board again.',
  'drafts.isBack_other': '{{count}} notes are on the board again.',
  'drafts.discard': 'Discard',
  'drafts.sure': 'Discard these words for good? They are nowhere else.',
  'drafts.keep': 'Keep them',
  'drafts.discardForGood': 'Discard for good',
} as const
