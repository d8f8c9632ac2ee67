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
  'share.newLinkWhat': 'A new link ends every link of its kind that was given out before.',
  'share.newLink': 'New link',
  'share.newLinkFor.participant': 'New link for participants',
  'share.newLinkFor.viewer': 'New link for viewers',
  'share.newLinkFor.facilitator': 'New link for facilitators',
  'share.renewTitle.participant': 'A new participant link?',
  'share.renewTitle.viewer': 'A new viewer link?',
  'share.renewTitle.facilitator': 'A new facilitator link?',
  'share.renew.participant':
    'Every participant link and the join code end at once. Everybody who came in by them leaves the board, and comes back with the new code or link.',
  'share.renew.viewer':
    'Every viewer link ends at once. The room view stops on every screen; open it there anew.',
  'share.renew.facilitator':
    'Every facilitator link ends at once, on your other devices too. You go on here; whoever leads with you needs the new link.',
  'share.renewKeeps':
    'Nothing that stands on the board is lost. Use this when a link has come into the wrong hands.',
  'share.renewNow': 'End the old and make a new one',
  'share.renewed.participant':
    'There is a new participant link and a new join code. The old ones open nothing any more.',
  'share.renewed.viewer': 'There is a new viewer link. The old ones open nothing any more.',
  'share.renewed.facilitator':
    'There is a new facilitator link, and this device has it. The old ones open nothing any more.',
} as const
