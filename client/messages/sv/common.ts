export const common = {
  'common.close': 'Stäng',
  'common.cancel': 'Avbryt',
  'common.back': 'Tillbaka',
  'common.toStart': 'Till startsidan',
  'common.menu': 'Meny',
  'common.notes_one': '{{count}} lapp',
  'common.notes_other': '{{count}} lappar',
  'common.patterns_one': '{{count}} mönster',
  'common.patterns_other': '{{count}} mönster',
  'common.formerly': 'Sades också: ”{{statement}}”',
  'common.formerMenu': 'Meny för det som också sades',
  'common.untitledPattern': 'Mönster utan namn',

  'start.product': 'Throughline',
  'join.title': 'Gå med i ronden',
  'join.name': 'Ditt namn',
  'join.why':
    'Det får vara tomt. Namn visas bara för dem som är i rummet, så länge de är här, och kommer aldrig med i protokollet.',
  'join.enter': 'Kom in',

  'list.more': 'Visa {{some}} till ({{left}} visas inte)',
  'list.earlier': 'Visa {{some}} tidigare ({{left}} visas inte)',

  'subject.label': 'Handlar om',
  'subject.teacher': 'Lärare',
  'subject.student': 'Elev',
  'subject.task': 'Uppgift',

  'qualifier.label': 'Hur utbrett',
  'qualifier.few': 'få',
  'qualifier.some': 'några',
  'qualifier.many': 'många',
  'qualifier.most': 'de flesta',

  'saved.label': 'Sparat',
  'saved.saved': 'Sparat',
  'saved.saving': 'Sparar…',
  'saved.waiting': 'På den här enheten · {{count}} väntar',
  'saved.read-only': 'Endast läsning',
  'saved.offline':
    'Ingen anslutning. Tavlan fungerar ändå; ändringar skickas när anslutningen är tillbaka.',

  'refusal.empty': 'Skriv något först.',
  'refusal.too-long':
    'Det är {{length}} tecken; högst {{limit}} får plats. Inget ändrades: korta texten och försök igen.',
  'refusal.too-many': 'En tavla rymmer högst {{limit}}. Inget ändrades.',
  'refusal.read-only': 'Tavlan går bara att läsa just nu.',
  'refusal.gone': 'Någon annan tog bort det under tiden. Inget ändrades.',

  'problem.title': 'Det gick inte',
  'problem.unreachable':
    'Servern går inte att nå. Det som finns på enheten är tryggt; försök igen när anslutningen är tillbaka.',
  'problem.bad-request': 'Servern förstod inte det. Inget ändrades.',
  'problem.no-key': 'Det här kräver en länk med nyckel. Be samtalsledaren om den.',
  'problem.wrong-key':
    'Nyckeln i länken gäller inte, eller inte längre. Be samtalsledaren om en ny länk.',
  'problem.not-allowed': 'Länken ger inte rätt till det. Fråga samtalsledaren.',
  'problem.no-board':
    'Det finns ingen sådan rond på servern. Kontrollera länken eller gå med med en kod.',
  'problem.no-record': 'Det finns inget sådant protokoll på servern.',
  'problem.no-point':
    'Den här återställningspunkten finns inte kvar. Inget har ändrats; välj en annan.',
  'problem.wrong-code':
    'Ingen rond här har den koden. Se efter på väggen: sex bokstäver och siffror.',
  'problem.too-many-tries': 'Det provades för ofta. Vänta en minut och försök igen.',
  'problem.closed': 'Ronden är avslutad. Protokollet går fortfarande att läsa.',
  'problem.too-large': 'Det är för stort. Inget ändrades.',
  'problem.record-unreadable':
    'Filen är inget Throughline-protokoll. Välj JSON-filen från en rond.',
  'problem.record-broken':
    'Protokollet har ändrats efter att det förseglades och öppnades därför inte. Använd en orörd kopia.',
  'problem.record-newer':
    'Protokollet kommer från en nyare Throughline. Uppdatera den här och öppna det igen.',
  'problem.not-found': 'Det finns ingenting på den här adressen.',
  'problem.server-failed': 'Servern kunde inte göra det. Inget ändrades; försök igen.',
}
