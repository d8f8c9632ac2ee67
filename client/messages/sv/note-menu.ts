export const noteMenu = {
  'note-menu.label': 'Lappens meny',
  'note-menu.park': 'Parkera',
  'note-menu.delete': 'Ta bort',
  'note-menu.parked': 'Parkerad till nästa nivå av arbetet.',
  'note-menu.deleted': 'Lappen togs bort.',
  'note-menu.deletedMany_one': '{{count}} lapp togs bort.',
  'note-menu.deletedMany_other': '{{count}} lappar togs bort.',
  'note-menu.deletedBoth': 'Borttaget: {{notes}}. Upplöst: {{patterns}}.',
  'note-menu.undo': 'Ångra',

  'protect.writes': '{{name}} skriver på den här lappen. Den får vara tills det är klart.',
  'protect.names':
    '{{name}} skriver på mönstrets formulering. Mönstret får vara tills det är klart.',
  'protect.holds': '{{name}} håller i det här just nu. Det får vara så länge.',
  'protect.several_one': '{{name}} håller på med {{count}} av dem. Den får vara så länge.',
  'protect.several_other':
    '{{name}} med flera håller på med {{count}} av dem. De får vara så länge.',
  'protect.done': '{{name}} är klar. Nu går det.',
  'protect.moved': 'Någon har lagt det på ett annat ställe under tiden. Inget ändrades.',
  'protect.move': 'Flytta',

  'pattern-menu.label': 'Mönstrets meny',
  'pattern-menu.addToTheory': 'Lägg till i teori…',
  'pattern-menu.theories': 'Ligger under teorier…',
  'pattern-menu.merge': 'Slå ihop med…',
  'pattern-menu.mergeNow': 'Slå ihop',
  'pattern-menu.merged': 'Nu ett enda mönster: {{pattern}}',
  'pattern-menu.mergedBoth':
    'Nu ett enda mönster: {{pattern}}. Det som sades om det andra står under.',
  'pattern-menu.dissolve': 'Lös upp',
  'pattern-menu.dissolved': 'Mönstret är upplöst. Lapparna finns kvar på tavlan.',
}
