export const menus = {
  'note-menu.edit': 'Redigera',
  'note-menu.move': 'Flytta till mönster…',
  'note-menu.also': 'Även i mönster…',
  'note-menu.takeOut': 'Ta ut',
  'note-menu.theories': 'Teorier som vilar på den här',
  'note-menu.earlier': 'Flytta framåt',
  'note-menu.later': 'Flytta bakåt',
  'note-menu.setApart': 'Till de udda lapparna',
  'note-menu.takenOut_one': 'Uttagen. Lappen finns kvar på tavlan, bredvid mönstret.',
  'note-menu.takenOut_other':
    '{{count}} lappar uttagna. De finns kvar på tavlan, bredvid mönstret.',
  'note-menu.moreLike': 'Fler som den här',
  'note-menu.duplicate': 'Duplicera',

  'pattern-menu.rename': 'Byt namn',
  'spread.show': 'Visa från hur många klassrum och bord',
  'pattern-menu.selectNotes': 'Markera dess lappar',
  'pattern-menu.sayFormer': 'Gör det till mönstrets formulering',
  'pattern-menu.saidFormer': 'Det är mönstrets formulering nu',
  'pattern-menu.dropFormer': 'Ta bort det',
  'pattern-menu.dissolveTitle': 'Lösa upp mönstret?',
  'pattern-menu.dissolveEmpty': 'Mönstret har inga lappar. Bara formuleringen försvinner.',
  'pattern-menu.dissolveNotes_one':
    'Lappen stannar på tavlan: den står fritt igen, om den inte också finns i ett annat mönster.',
  'pattern-menu.dissolveNotes_other':
    'De {{count}} lapparna stannar på tavlan: de står fritt igen, om de inte också finns i ett annat mönster.',
  'pattern-menu.dissolveTheories_one': 'En teori vilar på mönstret och förlorar det som belägg.',
  'pattern-menu.dissolveTheories_other':
    '{{count}} teorier vilar på mönstret och förlorar det som belägg.',

  'canvas.fitSelection': 'Visa det markerade',
  'canvas.zoomWhole': 'Naturlig storlek',
  'canvas.wheelZooms': 'Mushjulet zoomar',

  'pattern-picker.new': 'Nytt mönster',
  'pattern-picker.find': 'Sök mönster',
  'pattern-picker.none': 'Inget mönster har de orden.',
  'pattern-picker.empty': 'Det finns inget annat mönster än.',
  'pattern-picker.list': 'Mönster',
}
