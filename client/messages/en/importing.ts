export const importing = {
  'import.title': 'Import notes',
  'import.what':
    'From a spreadsheet saved as CSV, with a column “note” and, if you have them, “room”, “about” and “team”; or plain text with one note a line.',
  'import.choose': 'Choose a file',
  'import.orDrop': 'or drop it here',
  'import.paste': 'Or paste notes',
  'import.pasteHint': 'Rows copied from a spreadsheet, or one note a line.',
  'import.reading': 'Reading the file…',
  'import.fileRefused': '{{name}}: {{why}}',
  'import.willAdd_one': '{{count}} note will be added',
  'import.willAdd_other': '{{count}} notes will be added',
  'import.noneAdded': 'No notes will be added',
  'import.add_one': 'Add {{count}} note',
  'import.add_other': 'Add {{count}} notes',
  'import.added_one': '{{count}} note added. One undo takes it back.',
  'import.added_other': '{{count}} notes added. One undo takes them all back.',
  'import.another': 'Choose something else',
  'import.first': 'The first notes',
  'import.more_one': 'and {{count}} more',
  'import.more_other': 'and {{count}} more',
  'import.noSubject': 'Not said',
  'import.locked': 'The board can only be read now, so nothing can be added.',

  'import.allKnown_one': 'This note is already on this board.',
  'import.allKnown_other': 'All {{count}} notes are already on this board.',
  'import.someKnown_one': '{{count}} of the {{all}} notes is already on this board.',
  'import.someKnown_other': '{{count}} of the {{all}} notes are already on this board.',
  'import.taking': 'Which to add',
  'import.takeNone': 'Add none',
  'import.takeNew_one': 'Only the new one',
  'import.takeNew_other': 'Only the {{count}} new ones',
  'import.takeAll_one': 'Add it again',
  'import.takeAll_other': 'All {{count}} again',

  'import.empty': 'There is nothing in it. Choose another file, or paste the notes.',
  'import.tooLarge':
    'It is larger than {{limit}} MB, the most that can be read at once. Divide it and import the parts one after the other.',
  'import.foreign.spreadsheet':
    'This is a spreadsheet’s own file. Open it there, save it as CSV, and choose that file; or copy the rows and paste them here.',
  'import.foreign.image': 'This is a picture. Notes can be read from CSV or text only.',
  'import.foreign.pdf': 'This is a PDF. Copy the notes out of it and paste them here.',
  'import.foreign.web-page': 'This is a web page. Copy the notes out of it and paste them here.',
  'import.foreign.json': 'This file is no list of notes. Choose CSV or text, or paste the notes.',
  'import.foreign.record':
    'This is the record of a round. Open it from the start page with “Open a file”; there it can become a board again.',
  'import.foreign.other': 'This file holds no text. Choose CSV or text, or paste the notes.',
  'import.noNoteColumn':
    'There is no column for the notes. The columns are: {{columns}}. Name the one with the notes “note” and try again.',
  'import.openQuote':
    'A quotation mark opened in row {{row}} is never closed, so the rows after it can’t be told apart. Close it and try again.',
  'import.noNotes':
    'There are rows, but no note in any of them. Check that the notes stand in the column “note”.',

  'import.problems': 'Not taken over as it stands',
  'import.inRows_one': 'Row {{rows}}: {{sentence}}',
  'import.inRows_other': 'Rows {{rows}}: {{sentence}}',
  'import.inMoreRows_one': 'Rows {{rows}} and {{count}} more: {{sentence}}',
  'import.inMoreRows_other': 'Rows {{rows}} and {{count}} more: {{sentence}}',
  'import.problem.unknown-column': 'The column “{{column}}” is not known and is left out.',
  'import.problem.observers-left-out':
    'Names or initials of observers are left out: people are not named on the board.',
  'import.problem.unknown-about':
    '“{{value}}” is neither teacher, student nor task. The note comes in without it.',
  'import.problem.too-long':
    'The note is longer than {{limit}} characters and is left out. Divide it, then import it again.',
  'import.problem.label-cut.room': 'The room is cut to {{limit}} characters.',
  'import.problem.label-cut.team': 'The team is cut to {{limit}} characters.',
  'import.problem.no-note': 'There is no note in this row; it is left out.',
  'import.problem.blank-rows_one': '{{count}} empty row is passed over.',
  'import.problem.blank-rows_other': '{{count}} empty rows are passed over.',
  'import.problem.extra-cells':
    'There are more cells than columns. Check that the note is whole; a note with commas needs quotation marks around it.',
  'import.problem.no-header':
    'This looks like a table with {{columns}} columns, but no first row names them. Each line is taken as one note; put “note”, “room” and so on above to divide them.',
  'import.problem.damaged-text': 'Some letters can’t be read. Check them after importing.',
} as const
