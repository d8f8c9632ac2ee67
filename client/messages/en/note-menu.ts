export const noteMenu = {
  'note-menu.label': 'Note menu',
  'note-menu.park': 'Park',
  'note-menu.delete': 'Delete',
  'note-menu.parked': 'Parked for the next level of work.',
  'note-menu.deleted': 'Note deleted.',
  'note-menu.deletedMany_one': '{{count}} note deleted.',
  'note-menu.deletedMany_other': '{{count}} notes deleted.',
  'note-menu.deletedBoth': '{{notes}} deleted, {{patterns}} dissolved.',
  'note-menu.undo': 'Undo',

  'protect.writes': '{{name}} is writing in this note. It stays as it is until they are done.',
  'protect.names':
    '{{name}} is writing in this pattern’s statement. It stays as it is until they are done.',
  'protect.holds': '{{name}} has this in the hand. It stays as it is until they are done.',
  'protect.several_one': '{{name}} is busy with {{count}} of these. It stays as it is for now.',
  'protect.several_other':
    '{{name}} and others are busy with {{count}} of these. They stay as they are for now.',
  'protect.done': '{{name}} is done. You can do it now.',
  'protect.moved': 'Somebody put it elsewhere in the meantime. Nothing was changed.',
  'protect.move': 'Move',

  'pattern-menu.label': 'Pattern menu',
  'pattern-menu.addToTheory': 'Add to theory…',
  'pattern-menu.theories': 'Rests under theories…',
  'pattern-menu.merge': 'Merge into…',
  'pattern-menu.mergeNow': 'Merge',
  'pattern-menu.merged': 'Now one pattern: {{pattern}}',
  'pattern-menu.mergedBoth':
    'Now one pattern: {{pattern}}. What was said of the other stands below.',
  'pattern-menu.dissolve': 'Dissolve',
  'pattern-menu.dissolved': 'Pattern dissolved. Its notes are still on the board.',
} as const
