export const menus = {
  'note-menu.edit': 'Edit',
  'note-menu.move': 'Move to pattern…',
  'note-menu.also': 'Also in pattern…',
  'note-menu.takeOut': 'Take out',
  'note-menu.theories': 'Theories resting on this',
  'note-menu.earlier': 'Move earlier',
  'note-menu.later': 'Move later',
  'note-menu.setApart': 'To the outliers',
  'note-menu.takenOut_one': 'Taken out. The note stays on the board, beside the pattern.',
  'note-menu.takenOut_other':
    '{{count}} notes taken out. They stay on the board, beside the pattern.',
  'note-menu.moreLike': 'More like this',
  'note-menu.duplicate': 'Duplicate',

  'pattern-menu.rename': 'Rename',
  'spread.show': 'Show from how many rooms and tables',
  'pattern-menu.selectNotes': 'Select its notes',
  'pattern-menu.sayFormer': 'Make this the statement',
  'pattern-menu.saidFormer': 'That is the statement now',
  'pattern-menu.dropFormer': 'Let it go',
  'pattern-menu.dissolveTitle': 'Dissolve this pattern?',
  'pattern-menu.dissolveEmpty': 'The pattern has no notes. Only its statement goes.',
  'pattern-menu.dissolveNotes_one':
    'Its note stays on the board: it stands free again, unless it is in another pattern too.',
  'pattern-menu.dissolveNotes_other':
    'Its {{count}} notes stay on the board: they stand free again, unless they are in another pattern too.',
  'pattern-menu.dissolveTheories_one': 'One theory rests on this pattern and loses it as evidence.',
  'pattern-menu.dissolveTheories_other':
    '{{count}} theories rest on this pattern and lose it as evidence.',

  'canvas.fitSelection': 'Fit selection',
  'canvas.zoomWhole': 'Life size',
  'canvas.wheelZooms': 'The mouse wheel zooms',

  'pattern-picker.new': 'New pattern',
  'pattern-picker.find': 'Find a pattern',
  'pattern-picker.none': 'No pattern has these words.',
  'pattern-picker.empty': 'There is no other pattern yet.',
  'pattern-picker.list': 'Patterns',
} as const
