export const share = {
  'share.title': 'Dela',
  'share.asking': 'Frågar servern efter koden…',
  'share.noServer':
    'Koden och länkarna kan inte visas när servern inte går att nå. De som är på tavlan arbetar vidare; nya kan komma in när anslutningen är tillbaka.',
  'share.again': 'Försök igen',
  'share.closed':
    'Ronden är avslutad, så det finns ingen kod längre. Länkarna visar fortfarande tavlan som den var.',
  'share.goTo': 'Gå till',
  'share.code': 'Kod',
  'share.qr': 'QR-kod för att gå med',
  'share.copy.participant': 'Kopiera deltagarlänk',
  'share.copy.viewer': 'Kopiera länk till rumsvyn',
  'share.copy.facilitator': 'Kopiera länk för samtalsledare',
  'share.gives.participant': 'För att skriva och gruppera, utan att skriva in koden.',
  'share.gives.viewer': 'Rumsvyn: bara för att titta, till projektorn.',
  'share.gives.facilitator':
    'För att leda och avsluta ronden. Ge den bara till den som ska leda samtalet.',
  'share.copied.participant': 'Deltagarlänken är kopierad.',
  'share.copied.viewer': 'Länken till rumsvyn är kopierad.',
  'share.copied.facilitator':
    'Länken för samtalsledare är kopierad. Den som har den kan leda ronden.',
  'share.byHand': 'Webbläsaren kopierar inte själv. Markera länken och kopiera den:',
  'share.openRoomView': 'Öppna rumsvyn',
  'share.roomViewWhy': 'I en ny flik, att dra över till projektorn.',
}
