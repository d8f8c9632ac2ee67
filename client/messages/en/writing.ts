export const writing = {
  'writing.here': 'Writing here now: {{names}}',

  'rescued.label': 'Your words are kept',
  'rescued.note': 'Somebody took this note away while you were writing in it. Your words are here.',
  'rescued.statement':
    'Somebody took this pattern away while you were writing its statement. Your words are here.',
  'rescued.other': 'Somebody took this away while you were writing in it. Your words are here.',
  'rescued.draft': 'These words are not on the board yet. Here they are.',
  'rescued.words': 'Your words',
  'rescued.add': 'Add as a note',
  'rescued.drop': 'Throw away',
  'rescued.added': 'Your words are on the board again, as a note.',
} as const
