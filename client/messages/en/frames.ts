export const frames = {
  'frame.label': 'Notes sorted by',
  'frame.free': 'Our own groups',
  'frame.core': 'Teacher, student, task',
  'frame.hopkins-six': 'Hopkins: six theories of the teacher',
  'frame.hopkins-ten': 'Hopkins: all ten theories',
  'frame.own': 'A frame of our own',
  'frame.laid': 'On this board',
  'frame.more': 'Open an outside frame',
  'frame.teacher': 'What teachers say and do',
  'frame.student': 'What students say and do',
  'frame.task': 'What the task is',
  'frame.opened_one':
    'One sheet laid: {{frame}}. The groups you made stay as they are, in their own view.',
  'frame.opened_other':
    '{{count}} sheets laid: {{frame}}. The groups you made stay as they are, in their own view.',
  'frame.sorted_one': '{{count}} note lies where it says what it is about.',
  'frame.sorted_other': '{{count}} notes lie where they say what they are about.',
  'frame.again_one': '{{count}} note lies where it was sorted before.',
  'frame.again_other': '{{count}} notes lie where they were sorted before.',
  'frame.bring': 'Bring everyone to this view',
  'frame.brought': 'Everyone sees the notes sorted this way now.',
  'frame.broughtHere': 'The facilitator brought you to this view: {{frame}}.',
  'frame.entry': 'Notes sorted by: {{frame}}',

  'starter.teacher': 'Teachers',
  'starter.student': 'Students',
  'starter.task': 'Tasks',
  'starter.label': 'Begin with “{{word}}”',

  'exemplar.make': 'Exemplar of the pattern',
  'exemplar.count_one': '{{count}} exemplar note',
  'exemplar.count_other': '{{count}} exemplar notes',
  'exemplar.many':
    'That makes {{count}} exemplar notes. Two to four are enough to tell the pattern to somebody who was not there.',
} as const
