export const drafts = {
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
}
