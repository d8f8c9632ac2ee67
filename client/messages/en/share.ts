export const share = {
  'share.title': 'Share',
  'share.asking': 'Asking the server for the code…',
  'share.noServer':
    'The code and the links can’t be shown while the server can’t be reached. Whoever is on the board goes on working; new people can come in when the connection is back.',
  'share.again': 'Try again',
  'share.closed':
    'The round is closed, so there is no code any more. The links still show the board as it was.',
  'share.goTo': 'Go to',
  'share.code': 'Join code',
  'share.qr': 'QR code to join',
  'share.copy.participant': 'Copy participant link',
  'share.copy.viewer': 'Copy viewer link',
  'share.copy.facilitator': 'Copy facilitator link',
  'share.gives.participant': 'To write and group, without typing the code.',
  'share.gives.viewer': 'The room view: only looks, for the projector.',
  'share.gives.facilitator': 'To lead and close the round. Give it to nobody but a facilitator.',
  'share.copied.participant': 'The participant link is copied.',
  'share.copied.viewer': 'The viewer link is copied.',
  'share.copied.facilitator': 'The facilitator link is copied. Who has it can lead the round.',
  'share.byHand': 'This browser does not copy by itself. Select the link and copy it:',
  'share.openRoomView': 'Open the room view',
  'share.roomViewWhy': 'In a new tab, to drag onto the projector.',
} as const
