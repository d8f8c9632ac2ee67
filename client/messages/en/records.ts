export const records = {
  'shelf.heading': 'Records',
  'shelf.search': 'Search the shelf',
  'shelf.searchHint': 'By school, title, network or date.',
  'shelf.asking': 'Looking on the shelf…',
  'shelf.count_one': '{{count}} record',
  'shelf.count_other': '{{count}} records',
  'shelf.empty': 'The shelf is empty. A round that is closed puts its record here.',
  'shelf.own': 'Rounds closed on this device',
  'shelf.noOwn':
    'None yet. When a round you took part in is closed, its record is listed here. A record you have as a file can be opened with “Open a file”.',
  'shelf.noKeeper':
    'The whole shelf opens with the keeper link. It was printed where the server was started; open it once on this device.',
  'shelf.reopen': 'Reopen the round',
  'shelf.reopenNamed': 'Reopen the round: {{title}}',
  'shelf.reopenTitle': 'Reopen the round?',
  'shelf.reopenWhat':
    'The freeze of “{{title}}” is lifted: everybody who has a link or the code can write on its board again.',
  'shelf.reopenKeeps':
    'This record stays on the shelf as it is. Closing the round again makes another one.',
  'shelf.reopened': '“{{title}}” is open again. Its links and its code work.',

  'record.asking': 'Fetching the record…',
  'record.none': 'No record to show',
  'record.noKey':
    'This device has no key for this record. Open it with the link you were given, or open the keeper link once on this device.',
  'record.fileGone':
    'The file is only kept while this page is open. It is still where you saved it: open it again.',
  'record.fileUnreadable': 'This file could not be read. Nothing was changed; try it again.',
  'record.fromFile': 'Opened from a file on this device. It was not sent anywhere.',
  'record.contents': 'What is in the record',
  'record.download': 'Download',
  'record.picture': 'Picture',
  'record.openAsBoard': 'Open as a board',
  'record.startNext': 'Start the next round',
  'record.putOnShelf': 'Put on the shelf',
  'record.onShelf': 'The record is on the shelf now.',
  'record.sealHolds': 'Sealed on {{date}} and unchanged since.',
  'record.seal': 'Seal {{seal}}…',
} as const
