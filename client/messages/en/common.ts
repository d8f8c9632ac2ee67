export const common = {
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.back': 'Back',
  'common.toStart': 'To the start page',
  'common.menu': 'Menu',
  'common.notes_one': '{{count}} note',
  'common.notes_other': '{{count}} notes',
  'common.patterns_one': '{{count}} pattern',
  'common.patterns_other': '{{count}} patterns',
  'common.formerly': 'Also said: “{{statement}}”',
  'common.formerMenu': 'Menu of what was also said',
  'common.untitledPattern': 'Untitled pattern',

  'start.product': 'Throughline',
  'join.title': 'Join the round',
  'join.name': 'Your name',
  'join.why':
    'You may leave it empty. Names are only shown to the people in the room, while they are here, and never enter the record.',
  'join.enter': 'Enter',

  'list.more': 'Show {{some}} more ({{left}} not shown)',
  'list.earlier': 'Show {{some}} earlier ({{left}} not shown)',

  'subject.label': 'About',
  'subject.teacher': 'Teacher',
  'subject.student': 'Student',
  'subject.task': 'Task',

  'qualifier.label': 'How widespread',
  'qualifier.few': 'few',
  'qualifier.some': 'some',
  'qualifier.many': 'many',
  'qualifier.most': 'most',

  'saved.label': 'Saved state',
  'saved.saved': 'Saved',
  'saved.saving': 'Saving…',
  'saved.waiting': 'On this device · {{count}} waiting',
  'saved.read-only': 'Read only',
  'saved.offline':
    'No connection. The board works on; changes are sent when the connection is back.',

  'refusal.empty': 'Write something first.',
  'refusal.too-long':
    'That is {{length}} characters; at most {{limit}} fit. Nothing was changed: shorten it and try again.',
  'refusal.too-many': 'A board holds at most {{limit}}. Nothing was changed.',
  'refusal.read-only': 'The board can only be read now.',
  'refusal.gone': 'Somebody else took that away in the meantime. Nothing was changed.',

  'problem.title': 'That did not work',
  'problem.unreachable':
    'The server can’t be reached. What is on this device is safe; try again when the connection is back.',
  'problem.bad-request': 'The server did not understand that. Nothing was changed.',
  'problem.no-key': 'This needs a link with a key. Ask the facilitator for it.',
  'problem.wrong-key':
    'The key in this link is not valid, or not any more. Ask the facilitator for a new link.',
  'problem.not-allowed': 'This link does not give the right to do that. Ask the facilitator.',
  'problem.no-board': 'There is no such round on this server. Check the link, or join with a code.',
  'problem.no-record': 'There is no such record on this server.',
  'problem.no-point':
    'This restore point is not kept any more. Nothing was changed; choose another one.',
  'problem.wrong-code':
    'No round here has that code. Check it on the wall: six letters and digits.',
  'problem.too-many-tries': 'That was tried too often. Wait a minute, then try again.',
  'problem.closed': 'This round is closed. Its record can still be read.',
  'problem.too-large': 'That is too large. Nothing was changed.',
  'problem.record-unreadable':
    'This file is not a Throughline record. Choose the JSON file of a round.',
  'problem.record-broken':
    'This record was changed after it was sealed, so it was not opened. Use an untouched copy.',
  'problem.record-newer':
    'This record was made by a newer Throughline. Update this one, then open it again.',
  'problem.not-found': 'There is nothing at this address.',
  'problem.server-failed': 'The server could not do that. Nothing was changed; try again.',
} as const
