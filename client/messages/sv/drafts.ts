export const drafts = {
  'round.turned-away-key':
    'Länken gäller inte längre. Det du ser är kopian på enheten; be samtalsledaren om en ny länk.',
  'round.turned-away-no-board':
    'Ronden finns inte längre på servern. Det du ser är kopian på enheten.',
  'round.turned-away-not-allowed':
    'Servern tog inte emot något mer från enheten. Det du ser är kopian på den; öppna länken igen.',
  'round.turned-away-too-large':
    'Tavlan är för stor för servern. Det du ser är kopian på enheten; säg till samtalsledaren.',
  'round.waitsForLink_one':
    '{{count}} ändring väntar här. Öppna den nya länken på den här enheten, så skickas den med.',
  'round.waitsForLink_other':
    '{{count}} ändringar väntar här. Öppna den nya länken på den här enheten, så skickas de med.',
  'round.copyAll': 'Kopiera alla ord som text',

  'drafts.told-closed':
    'Ronden avslutades innan allt du skrev här kom fram. Det som inte togs emot finns kvar på enheten.',
  'drafts.told-reopened':
    'Ronden var avslutad när dina sista ändringar kom fram; den är öppen igen. Det som inte togs emot finns kvar på enheten.',
  'drafts.told-viewer':
    'Med den här länken går det inte att skriva, så det du skrev här togs inte emot. Det finns kvar på enheten.',
  'drafts.told-not-allowed':
    'Något du ändrade kräver samtalsledarens länk och togs inte emot. Det du skrev finns kvar på enheten.',
  'drafts.told-too-large':
    'Det du lade till var för stort för tavlan och togs inte emot. Det finns kvar på enheten.',
  'drafts.look': 'Se vad som inte togs emot',
  'drafts.of-note': 'Lapp',
  'drafts.of-changed-note': 'Ändrad lapp',
  'drafts.of-statement': 'Mönstrets formulering',
  'drafts.of-theory': 'Teori',
  'drafts.of-prediction': 'Förutsägelse',
  'drafts.of-next': 'Nästa nivå av arbetet',
  'drafts.changes_one': '{{count}} ändring av hur saker är grupperade eller märkta togs inte emot.',
  'drafts.changes_other':
    '{{count}} ändringar av hur saker är grupperade eller märkta togs inte emot.',
  'drafts.copied': 'Kopierat.',
  'drafts.byHand': 'Markera texten och kopiera den',
  'drafts.title': 'Inte mottaget, kvar på enheten',
  'drafts.none': 'Allt finns på tavlan nu.',
  'drafts.kept': 'Sparat på enheten {{date}}',
  'drafts.words': 'Det som inte togs emot',
  'drafts.changesByKind': 'Ändringar efter slag',
  'drafts.changesHow':
    'De kan inte läggas tillbaka av sig själva. Gör om dem där de spelar någon roll.',
  'drafts.in-grouping': 'Gruppering',
  'drafts.in-places': 'Platser på pappret',
  'drafts.in-marks': 'Hur utbrett och andra märken',
  'drafts.in-theories': 'Teorier',
  'drafts.in-evidence': 'Belägg',
  'drafts.in-votes': 'Röster',
  'drafts.in-removed': 'Borttaget',
  'drafts.in-shortened': 'Texter som kortats',
  'drafts.in-round': 'Ronden och dess steg',
  'drafts.in-other': 'Andra ändringar',
  'drafts.copy': 'Kopiera allt som text',
  'drafts.putBack': 'Lägg tillbaka',
  'drafts.putBackHow':
    'När det läggs tillbaka blir vart och ett en lapp på tavlan. Ångra en gång tar bort dem igen.',
  'drafts.putBackReopened': 'Det kan läggas tillbaka om ronden öppnas igen.',
  'drafts.putBackUnlocked': 'Tavlan är låst. Det kan läggas tillbaka när den låses upp.',
  'drafts.putBackLink':
    'Med den här länken kan man bara titta. Det kan läggas tillbaka med en länk som man kan skriva med.',
  'drafts.isBack_one': '{{count}} lapp ligger på tavlan igen.',
  'drafts.isBack_other': '{{count}} lappar ligger på tavlan igen.',
  'drafts.discard': 'Kasta',
  'drafts.sure': 'Kasta orden för gott? De finns ingen annanstans.',
  'drafts.sureOfChanges': 'Glömma det som ändrades för gott?',
  'drafts.keep': 'Behåll dem',
  'drafts.discardForGood': 'Kasta för gott',
}
