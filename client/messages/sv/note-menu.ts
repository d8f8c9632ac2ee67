export const noteMenu = {
  'note-menu.label': 'Lappens meny',
  'note-menu.edit': 'Redigera',
  'note-menu.move': 'Flytta till mönster…',
  'note-menu.also': 'Även i mönster…',
  'note-menu.takeOut': 'Ta ut',
  'note-menu.park': 'Parkera',
  'note-menu.delete': 'Ta bort',
  'note-menu.theories': 'Teorier som vilar på den här',
  'note-menu.parked': 'Parkerad till nästa nivå av arbetet.',
  'note-menu.deleted': 'Lappen togs bort.',
  'note-menu.undo': 'Ångra',

  'pattern-menu.label': 'Mönstrets meny',
  'pattern-menu.rename': 'Byt namn',
  'pattern-menu.addToTheory': 'Lägg till i teori…',
  'pattern-menu.theories': 'Ligger under teorier…',
  'pattern-menu.outliers': 'Udda lappar',
  'pattern-menu.dissolve': 'Lös upp',
  'pattern-menu.dissolveTitle': 'Lösa upp mönstret?',
  'pattern-menu.dissolveEmpty': 'Mönstret har inga lappar. Bara formuleringen försvinner.',
  'pattern-menu.dissolveNotes_one':
    'Lappen stannar på tavlan: den står fritt igen, om den inte också finns i ett annat mönster.',
  'pattern-menu.dissolveNotes_other':
    'De {{count}} lapparna stannar på tavlan: de står fritt igen, om de inte också finns i ett annat mönster.',
  'pattern-menu.dissolveTheories_one': 'En teori vilar på mönstret och förlorar det som belägg.',
  'pattern-menu.dissolveTheories_other':
    '{{count}} teorier vilar på mönstret och förlorar det som belägg.',
  'pattern-menu.dissolved': 'Mönstret är upplöst. Lapparna finns kvar på tavlan.',

  'pattern-picker.new': 'Nytt mönster',
  'pattern-picker.find': 'Sök mönster',
  'pattern-picker.none': 'Inget mönster har de orden.',
  'pattern-picker.empty': 'Det finns inget annat mönster än.',
  'pattern-picker.list': 'Mönster',

  'theories-dialog.empty': 'Ingen teori vilar på det här än.',
  'theories-dialog.noneLeft': 'Det finns ingen teori att lägga till det i.',
  'theories-dialog.list': 'Teorier',
  'theories-dialog.new': 'Ny teori',
  'theories-dialog.added': 'Det stöder nu {{theory}}.',

  'sentence.If': 'Om',
  'sentence.When': 'När',
  'sentence.then': 'så',
  'sentence.andThen': 'och sedan',
  'sentence.soThat': 'så att',
}
