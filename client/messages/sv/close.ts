export const close = {
  'close.title': 'Avsluta ronden?',
  'close.what':
    'Tavlan fryses för alla och protokollet skapas: {{notes}}, {{patterns}}, {{theories}}. Namn och enheter finns inte med.',
  'close.waiting':
    'Den som saknar anslutning just nu kan inte lägga till något mer. Bara förvaltaren kan häva frysningen.',
  'close.confirm': 'Avsluta ronden',
  'close.done': 'Ronden är avslutad. Protokollet finns på hyllan.',
}
