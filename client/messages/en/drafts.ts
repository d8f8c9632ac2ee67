export const drafts = {
  'round.turned-away-key':
    'This link is not valid any more. What you see is the copy on this device; ask the facilitator for a new link.',
  'round.turned-away-no-board':
    'This round is not on the server any more. What you see is the copy on this device.',
  'round.turned-away-not-allowed':
    'The server took nothing more from this device. What you see is the copy on it; open the link again.',
  'round.turned-away-too-large':
    'This board is too large for the server. What you see is the copy on this device; tell the facilitator.',
  'round.waitsForLink_one':
    '{{count}} change waits here. Open the new link on this device, and it is sent along.',
  'round.waitsForLink_other':
    '{{count}} changes wait here. Open the new link on this device, and they are sent along.',
  'round.copyAll': 'Copy all words as text',

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
  'drafts.title': 'Not taken, kept on this device',
  'drafts.none': 'All of it is on the board now.',
  'drafts.kept': 'Kept on {{date}}',
  'drafts.words': 'What was not taken',
  'drafts.changesByKind': 'Changes by kind',
  'drafts.changesHow': 'These can’t be put back by themselves. Make them again where they matter.',
  'drafts.in-grouping': 'Grouping',
  'drafts.in-places': 'Places on the paper',
  'drafts.in-marks': 'Qualifiers and other marks',
  'drafts.in-theories': 'Theories',
  'drafts.in-evidence': 'Evidence',
  'drafts.in-votes': 'Votes',
  'drafts.in-removed': 'Taken away',
  'drafts.in-shortened': 'Texts made shorter',
  'drafts.in-round': 'The round and its steps',
  'drafts.in-other': 'Other changes',
  'drafts.copy': 'Copy all as text',
  'drafts.putBack': 'Put it back',
  'drafts.putBackHow':
    'Put back, each of these becomes a note on the board. One undo takes them off.',
  'drafts.putBackReopened': 'It can be put back if the round is opened again.',
  'drafts.putBackUnlocked': 'The board is locked. It can be put back when it is unlocked.',
  'drafts.putBackLink': 'This link only looks. It can be put back with a link that writes.',
  'drafts.isBack_one': '{{count}} note is on the board again.',
  'drafts.isBack_other': '{{count}} notes are on the board again.',
  'drafts.discard': 'Discard',
  'drafts.sure': 'Discard these words for good? They are nowhere else.',
  'drafts.sureOfChanges': 'Forget for good what was changed?',
  'drafts.keep': 'Keep them',
  'drafts.discardForGood': 'Discard for good',
} as const
