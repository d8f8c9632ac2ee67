export const frames = {
  'frame.label': 'Lapparna sorterade efter',
  'frame.free': 'Våra egna grupper',
  'frame.core': 'Lärare, elev, uppgift',
  'frame.hopkins-six': 'Hopkins: lärarens sex teorier',
  'frame.hopkins-ten': 'Hopkins: alla tio teorier',
  'frame.own': 'En egen ram',
  'frame.laid': 'På den här tavlan',
  'frame.more': 'Öppna en yttre ram',
  'frame.teacher': 'Vad lärare säger och gör',
  'frame.student': 'Vad elever säger och gör',
  'frame.task': 'Vad uppgiften är',
  'frame.opened_one':
    'Ett ark lades ut: {{frame}}. Grupperna ni gjort finns kvar som de är, i sin egen vy.',
  'frame.opened_other':
    '{{count}} ark lades ut: {{frame}}. Grupperna ni gjort finns kvar som de är, i sin egen vy.',
  'frame.sorted_one': '{{count}} lapp ligger efter vad den handlar om.',
  'frame.sorted_other': '{{count}} lappar ligger efter vad de handlar om.',
  'frame.again_one': '{{count}} lapp ligger där den låg förut.',
  'frame.again_other': '{{count}} lappar ligger där de låg förut.',
  'frame.bring': 'Ta med alla till den här vyn',
  'frame.brought': 'Nu ser alla lapparna sorterade så här.',
  'frame.broughtHere': 'Samtalsledaren tog dig till den här vyn: {{frame}}.',
  'frame.entry': 'Lapparna sorterade efter: {{frame}}',

  'starter.teacher': 'Lärarna',
  'starter.student': 'Eleverna',
  'starter.task': 'Uppgifterna',
  'starter.label': 'Börja med ”{{word}}”',

  'exemplar.make': 'Exempel på mönstret',
  'exemplar.count_one': '{{count}} exempellapp',
  'exemplar.count_other': '{{count}} exempellappar',
  'exemplar.many':
    'Nu är det {{count}} exempellappar. Två till fyra räcker för att berätta om mönstret för någon som inte var där.',
} as const
