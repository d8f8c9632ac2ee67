export const start = {
  'start.what':
    'Tavlan för eftersamtalet i en Instructional Round: det ni såg blir lappar, lapparna blir mönster och mönstren blir teorier som skolan kan pröva.',
  'start.language': 'Språk',
  'start.joinTitle': 'Gå med i en rond',
  'start.joinCode': 'Kod',
  'start.joinHint': 'Sex bokstäver och siffror, de står på väggen. Inget konto behövs.',
  'start.join': 'Gå med',
  'start.joining': 'Går med…',
  'start.codeEmpty': 'Skriv koden som visas på väggen.',
  'start.codeForm': 'En kod har sex bokstäver och siffror. Se efter på väggen och försök igen.',
  'start.leadTitle': 'Led en rond',
  'start.leadText': 'Det tar en minut att ställa i ordning; bara skolans namn behövs.',
  'start.newRound': 'Ny rond',
  'start.rounds': 'Ronder på den här enheten',
  'start.noRounds':
    'Inga än. En rond som du går med i eller öppnar hamnar här, så att du hittar tillbaka.',
  'start.untitledRound': 'En rond utan namn',
  'start.opened': 'öppnad {{date}}',
  'start.closed': 'avslutad',
  'start.readRecord': 'Läs protokollet',
  'start.removeRound': 'Ta bort ”{{title}}” från listan',
  'start.removeTitle': 'Ta bort från listan?',
  'start.removeText':
    '”{{title}}” försvinner från listan på den här enheten. Själva ronden är kvar; kom tillbaka med länken eller koden.',
  'start.removeFacilitator':
    'Du är samtalsledare för ”{{title}}”. Utan din länk kan ingen leda eller avsluta ronden. Kopiera länken för samtalsledare (under Dela) och spara den innan du tar bort ronden.',
  'start.removeWaiting_one':
    '{{count}} ändring som du gjorde i ”{{title}}” har inte nått servern än. Öppna ronden med anslutning först, så att inget går förlorat.',
  'start.removeWaiting_other':
    '{{count}} ändringar som du gjorde i ”{{title}}” har inte nått servern än. Öppna ronden med anslutning först, så att inget går förlorat.',
  'start.remove': 'Ta bort',
  'start.keep': 'Behåll',
  'start.recordsTitle': 'Läs vad ni fann',
  'start.recordsText': 'En avslutad rond blir ett protokoll som skolan behåller.',
  'start.records': 'Protokoll',
  'start.openFile': 'Öppna en fil',
  'start.exampleNoteKind': 'En lapp: en sak som någon såg',
  'start.exampleNote':
    '2 elever hade färglagt klart, satt med armarna i kors och såg på L. Ca 4 min.',
  'start.examplePatternKind': 'Ett mönster: sett i flera klassrum',
  'start.examplePattern':
    'Eleverna stannar upp och väntar på en vuxen när de kör fast eller är klara',
  'start.exampleTheoryKind': 'En teori: vad skolan prövar härnäst',
  'start.exampleIf': 'Om',
  'start.exampleAction':
    'de vuxna svarar ”jag har kört fast” med en fråga om vad eleven har prövat,',
  'start.exampleThenWord': 'så',
  'start.exampleThen': 'vänder sig eleverna först till väggen, ordlistan eller en kamrat.',
  'start.exampleCaption': 'Varje teori leder tillbaka till lapparna den vilar på.',
  'start.promiseNames':
    'Inga konton. Ingen lärare nämns, och ett protokoll nämner ingen författare.',
  'start.promiseDevice': 'Fungerar även när nätet är borta; inget som skrivits går förlorat.',
  'start.promiseFile': 'Protokollen är filer som skolan behåller, i öppna format.',

  'role.facilitator': 'Samtalsledare',
  'role.participant': 'Deltagare',
  'role.viewer': 'Rumsvy',
}
