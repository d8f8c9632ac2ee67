export const importing = {
  'import.title': 'Importera lappar',
  'import.what':
    'Från ett kalkylark sparat som CSV, med en kolumn ”lapp” och, om ni har dem, ”klassrum”, ”handlar om” och ”lag”; eller vanlig text med en lapp per rad.',
  'import.choose': 'Välj en fil',
  'import.orDrop': 'eller släpp den här',
  'import.paste': 'Eller klistra in lappar',
  'import.pasteHint': 'Rader från ett kalkylark, eller en lapp per rad.',
  'import.reading': 'Läser filen…',
  'import.fileRefused': '{{name}}: {{why}}',
  'import.willAdd_one': '{{count}} lapp läggs till',
  'import.willAdd_other': '{{count}} lappar läggs till',
  'import.noneAdded': 'Inga lappar läggs till',
  'import.add_one': 'Lägg till {{count}} lapp',
  'import.add_other': 'Lägg till {{count}} lappar',
  'import.added_one': '{{count}} lapp tillagd. Ångra en gång tar bort den.',
  'import.added_other': '{{count}} lappar tillagda. Ångra en gång tar bort alla.',
  'import.another': 'Välj något annat',
  'import.first': 'De första lapparna',
  'import.more_one': 'och {{count}} till',
  'import.more_other': 'och {{count}} till',
  'import.noSubject': 'Inte angivet',
  'import.locked': 'Tavlan går bara att läsa just nu, så inget kan läggas till.',

  'import.allKnown_one': 'Lappen finns redan på tavlan.',
  'import.allKnown_other': 'Alla {{count}} lapparna finns redan på tavlan.',
  'import.someKnown_one': '{{count}} av de {{all}} lapparna finns redan på tavlan.',
  'import.someKnown_other': '{{count}} av de {{all}} lapparna finns redan på tavlan.',
  'import.taking': 'Vilka som läggs till',
  'import.takeNone': 'Lägg inte till några',
  'import.takeNew_one': 'Bara den nya',
  'import.takeNew_other': 'Bara de {{count}} nya',
  'import.takeAll_one': 'Lägg till den igen',
  'import.takeAll_other': 'Alla {{count}} igen',

  'import.empty': 'Det finns inget i den. Välj en annan fil eller klistra in lapparna.',
  'import.tooLarge':
    'Den är större än {{limit}} MB, det mesta som kan läsas på en gång. Dela den och importera delarna var för sig.',
  'import.foreign.spreadsheet':
    'Det här är kalkylprogrammets egen fil. Öppna den där, spara den som CSV och välj den filen; eller kopiera raderna och klistra in dem här.',
  'import.foreign.image': 'Det här är en bild. Lappar kan bara läsas från CSV eller text.',
  'import.foreign.pdf': 'Det här är en PDF. Kopiera lapparna ur den och klistra in dem här.',
  'import.foreign.web-page':
    'Det här är en webbsida. Kopiera lapparna ur den och klistra in dem här.',
  'import.foreign.json':
    'Filen är ingen lista med lappar. Välj CSV eller text, eller klistra in lapparna.',
  'import.foreign.record':
    'Det här är protokollet från en rond. Öppna det från startsidan med ”Öppna en fil”; där kan det bli en tavla igen.',
  'import.foreign.other':
    'Filen innehåller ingen text. Välj CSV eller text, eller klistra in lapparna.',
  'import.noNoteColumn':
    'Det finns ingen kolumn för lapparna. Kolumnerna är: {{columns}}. Kalla den som har lapparna ”lapp” och försök igen.',
  'import.openQuote':
    'Ett citattecken som öppnas på rad {{row}} stängs aldrig, så raderna efter går inte att skilja åt. Stäng det och försök igen.',
  'import.noNotes':
    'Det finns rader men ingen lapp i någon av dem. Se efter att lapparna står i kolumnen ”lapp”.',

  'import.problems': 'Det som inte följer med som det står',
  'import.inRows_one': 'Rad {{rows}}: {{sentence}}',
  'import.inRows_other': 'Rad {{rows}}: {{sentence}}',
  'import.inMoreRows_one': 'Rad {{rows}} och {{count}} till: {{sentence}}',
  'import.inMoreRows_other': 'Rad {{rows}} och {{count}} till: {{sentence}}',
  'import.problem.unknown-column': 'Kolumnen ”{{column}}” är okänd och utelämnas.',
  'import.problem.observers-left-out':
    'Observatörernas namn eller initialer utelämnas: personer namnges inte på tavlan.',
  'import.problem.unknown-about':
    '”{{value}}” är varken lärare, elev eller uppgift. Lappen kommer in utan det.',
  'import.problem.too-long':
    'Lappen är längre än {{limit}} tecken och utelämnas. Dela den och importera den igen.',
  'import.problem.label-cut.room': 'Klassrummet kortas till {{limit}} tecken.',
  'import.problem.label-cut.team': 'Laget kortas till {{limit}} tecken.',
  'import.problem.no-note': 'Det finns ingen lapp på raden; den utelämnas.',
  'import.problem.blank-rows_one': '{{count}} tom rad hoppas över.',
  'import.problem.blank-rows_other': '{{count}} tomma rader hoppas över.',
  'import.problem.extra-cells':
    'Det finns fler celler än kolumner. Se efter att lappen är hel; en lapp med kommatecken behöver citattecken omkring sig.',
  'import.problem.no-header':
    'Det här ser ut som en tabell med {{columns}} kolumner, men ingen första rad namnger dem. Varje rad blir en lapp; skriv ”lapp”, ”klassrum” och så vidare ovanför för att dela upp dem.',
  'import.problem.damaged-text': 'Några bokstäver går inte att läsa. Se över dem efter importen.',
}
