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
  'share.newLinkWhat': 'En ny länk stänger alla länkar av samma slag som delats ut tidigare.',
  'share.newLink': 'Ny länk',
  'share.newLinkFor.participant': 'Ny länk för deltagare',
  'share.newLinkFor.viewer': 'Ny länk till rumsvyn',
  'share.newLinkFor.facilitator': 'Ny länk för samtalsledare',
  'share.renewTitle.participant': 'En ny deltagarlänk?',
  'share.renewTitle.viewer': 'En ny länk till rumsvyn?',
  'share.renewTitle.facilitator': 'En ny länk för samtalsledare?',
  'share.renew.participant':
    'Alla deltagarlänkar och koden slutar gälla genast. Alla som kom in med dem lämnar tavlan och kommer tillbaka med den nya koden eller länken.',
  'share.renew.viewer':
    'Alla länkar till rumsvyn slutar gälla genast. Rumsvyn stannar på alla skärmar; öppna den där på nytt.',
  'share.renew.facilitator':
    'Alla länkar för samtalsledare slutar gälla genast, även på dina andra enheter. Du fortsätter här; den som leder med dig behöver den nya länken.',
  'share.renewKeeps':
    'Inget som står på tavlan går förlorat. Gör så här när en länk har hamnat i fel händer.',
  'share.renewNow': 'Avsluta de gamla och gör en ny',
  'share.renewed.participant':
    'Det finns en ny deltagarlänk och en ny kod. De gamla öppnar ingenting längre.',
  'share.renewed.viewer': 'Det finns en ny länk till rumsvyn. De gamla öppnar ingenting längre.',
  'share.renewed.facilitator':
    'Det finns en ny länk för samtalsledare, och den här enheten har den. De gamla öppnar ingenting längre.',
}
