export const close = {
  'close.title': 'Close the round?',
  'close.what':
    'The board freezes for everybody, and its record is made: {{notes}}, {{patterns}}, {{theories}}. Names and devices are not in it.',
  'close.waiting':
    'Somebody who is without a connection now can’t add to it any more. Only the keeper can lift the freeze.',
  'close.confirm': 'Close the round',
  'close.done': 'The round is closed. Its record is on the shelf.',
} as const
