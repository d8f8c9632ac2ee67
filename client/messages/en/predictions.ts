export const predictions = {
  'predictions.label': 'Predictions',
  'predictions.question':
    'If you were a student here and did everything you were asked to do, what would you know and be able to do?',
  'predictions.none':
    'No predictions yet. Read the tasks among the notes, then finish the sentence.',
  'predictions.field': 'A student here could…',
  'predictions.add': 'Add',
  'predictions.text': 'Prediction',
  'predictions.team': 'Team',
  'predictions.noTeam': 'No team',
  'predictions.ownTable': 'Your team',
  'predictions.of': 'Predictions of {{team}}',
  'predictions.earlier': 'Move earlier',
  'predictions.later': 'Move later',
  'predictions.delete': 'Delete prediction',
  'predictions.deleted': 'Prediction deleted.',
} as const
