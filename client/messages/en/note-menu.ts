export const noteMenu = {
  'note-menu.label': 'Note menu',
  'note-menu.edit': 'Edit',
  'note-menu.move': 'Move to pattern…',
  'note-menu.also': 'Also in pattern…',
  'note-menu.takeOut': 'Take out',
  'note-menu.park': 'Park',
  'note-menu.delete': 'Delete',
  'note-menu.theories': 'Theories resting on this',
  'note-menu.parked': 'Parked for the next level of work.',
  'note-menu.deleted': 'Note deleted.',
  'note-menu.undo': 'Undo',

  'pattern-menu.label': 'Pattern menu',
  'pattern-menu.rename': 'Rename',
  'pattern-menu.addToTheory': 'Add to theory…',
  'pattern-menu.theories': 'Rests under theories…',
  'pattern-menu.outliers': 'Outliers',
  'pattern-menu.dissolve': 'Dissolve',
  'pattern-menu.dissolveTitle': 'Dissolve this pattern?',
  'pattern-menu.dissolveEmpty': 'The pattern has no notes. Only its statement goes.',
  'pattern-menu.dissolveNotes_one':
    'Its note stays on the board: it stands free again, unless it is in another pattern too.',
  'pattern-menu.dissolveNotes_other':
    'Its {{count}} notes stay on the board: they stand free again, unless they are in another pattern too.',
  'pattern-menu.dissolveTheories_one': 'One theory rests on this pattern and loses it as evidence.',
  'pattern-menu.dissolveTheories_other':
    '{{count}} theories rest on this pattern and lose it as evidence.',
  'pattern-menu.dissolved': 'Pattern dissolved. Its notes are still on the board.',

  'pattern-picker.new': 'New pattern',
  'pattern-picker.find': 'Find a pattern',
  'pattern-picker.none': 'No pattern has these words.',
  'pattern-picker.empty': 'There is no other pattern yet.',
  'pattern-picker.list': 'Patterns',

  'theories-dialog.empty': 'No theory rests on this yet.',
  'theories-dialog.noneLeft': 'There is no theory that it could be added to.',
  'theories-dialog.list': 'Theories',
  'theories-dialog.new': 'New theory',
  'theories-dialog.added': 'It now supports {{theory}}.',

  'sentence.If': 'If',
  'sentence.When': 'When',
  'sentence.then': 'then',
  'sentence.andThen': 'and then',
  'sentence.soThat': 'so that',
} as const
