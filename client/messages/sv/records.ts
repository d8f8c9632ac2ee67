export const records = {
  'shelf.heading': 'Protokoll',
  'shelf.search': 'Sök i hyllan',
  'shelf.searchHint': 'På skola, titel, nätverk eller datum.',
  'shelf.asking': 'Ser efter i hyllan…',
  'shelf.count_one': '{{count}} protokoll',
  'shelf.count_other': '{{count}} protokoll',
  'shelf.empty': 'Hyllan är tom. En rond som avslutas lägger sitt protokoll här.',
  'shelf.own': 'Ronder som avslutats på den här enheten',
  'shelf.noOwn':
    'Inga än. När en rond du deltog i avslutas hamnar protokollet här. Ett protokoll som du har som fil öppnas med ”Öppna en fil”.',
  'shelf.noKeeper':
    'Hela hyllan öppnas med förvaltarlänken. Den skrevs ut där servern startades; öppna den en gång på den här enheten.',
  'shelf.reopen': 'Öppna ronden igen',
  'shelf.reopenNamed': 'Öppna ronden igen: {{title}}',
  'shelf.reopenTitle': 'Öppna ronden igen?',
  'shelf.reopenWhat':
    '”{{title}}” är inte fryst längre: alla som har en länk eller koden kan skriva på tavlan igen.',
  'shelf.reopenKeeps':
    'Protokollet ligger kvar på hyllan som det är. När ronden avslutas igen skapas ett nytt.',
  'shelf.reopened': '”{{title}}” är öppen igen. Länkarna och koden fungerar.',

  'record.asking': 'Hämtar protokollet…',
  'record.none': 'Inget protokoll att visa',
  'record.noKey':
    'Den här enheten har ingen nyckel till protokollet. Öppna det med länken du fick, eller öppna förvaltarlänken en gång på enheten.',
  'record.fileGone':
    'Filen finns bara kvar så länge sidan är öppen. Den ligger kvar där du sparade den: öppna den igen.',
  'record.fileUnreadable': 'Filen gick inte att läsa. Inget ändrades; försök igen.',
  'record.fromFile': 'Öppnat från en fil på den här enheten. Det skickades ingenstans.',
  'record.contents': 'Vad som finns i protokollet',
  'record.download': 'Ladda ner',
  'record.picture': 'Bild',
  'record.openAsBoard': 'Öppna som tavla',
  'record.startNext': 'Börja nästa rond',
  'record.putOnShelf': 'Lägg på hyllan',
  'record.onShelf': 'Protokollet ligger på hyllan nu.',
  'record.sealHolds': 'Förseglat {{date}} och oförändrat sedan dess.',
  'record.seal': 'Sigill {{seal}}…',
}
