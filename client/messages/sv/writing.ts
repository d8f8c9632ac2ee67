export const writing = {
  'writing.here': 'Skriver här just nu: {{names}}',

  'rescued.label': 'Dina ord finns kvar',
  'rescued.note': 'Någon tog bort lappen medan du skrev på den. Dina ord finns här.',
  'rescued.statement':
    'Någon tog bort mönstret medan du skrev på dess formulering. Dina ord finns här.',
  'rescued.other': 'Någon tog bort det här medan du skrev i det. Dina ord finns här.',
  'rescued.draft': 'De här orden står inte på tavlan ännu. Här är de.',
  'rescued.words': 'Dina ord',
  'rescued.add': 'Lägg till som lapp',
  'rescued.drop': 'Släng',
  'rescued.added': 'Dina ord är tillbaka på tavlan, som en lapp.',
}
