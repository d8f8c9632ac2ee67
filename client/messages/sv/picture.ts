export const picture = {
  'picture.title': 'Bild',
  'picture.what': 'Vad som är med',
  'picture.whole': 'Hela tavlan',
  'picture.selection': 'Det markerade',
  'picture.seen': 'Det som syns',
  'picture.form': 'Fil',
  'picture.pngHint': 'För bildspel, rapporter och utskrift. Varje mönster visar alla sina lappar.',
  'picture.svgHint':
    'Förblir skarp i alla storlekar, och orden går att söka i. Varje mönster visar alla sina lappar.',
  'picture.preview': 'Bilden som den blir',
  'picture.save': 'Spara bilden',
  'picture.drawing': 'Ritar bilden…',
  'picture.saved': 'Bilden är sparad.',
  'picture.scaled':
    'Bilden är sparad i {{percent}} % av sin storlek: den här webbläsaren rymmer ingen större. Som SVG förblir den hel.',
  'picture.notDrawn':
    'Webbläsaren kunde inte rita bilden. Inget ändrades; spara den som SVG i stället.',
}
