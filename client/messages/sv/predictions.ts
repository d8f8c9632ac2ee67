export const predictions = {
  'predictions.label': 'Förutsägelser',
  'predictions.question':
    'Om du var elev här och gjorde allt du blev ombedd att göra, vad skulle du veta och kunna?',
  'predictions.none': 'Inga förutsägelser än. Läs uppgifterna bland lapparna och avsluta meningen.',
  'predictions.field': 'En elev här skulle kunna…',
  'predictions.add': 'Lägg till',
  'predictions.text': 'Förutsägelse',
  'predictions.team': 'Lag',
  'predictions.noTeam': 'Inget lag',
  'predictions.ownTable': 'Ditt lag',
  'predictions.of': 'Förutsägelser från {{team}}',
  'predictions.earlier': 'Flytta framåt',
  'predictions.later': 'Flytta bakåt',
  'predictions.delete': 'Ta bort förutsägelsen',
  'predictions.deleted': 'Förutsägelsen togs bort.',
}
