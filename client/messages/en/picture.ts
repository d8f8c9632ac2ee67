export const picture = {
  'picture.title': 'Picture',
  'picture.what': 'What is on it',
  'picture.whole': 'Whole board',
  'picture.selection': 'Selection',
  'picture.seen': 'What is seen',
  'picture.form': 'File',
  'picture.pngHint': 'For slides, reports and printing. Every pattern shows all its notes.',
  'picture.svgHint':
    'Stays sharp at any size, and its words can be searched. Every pattern shows all its notes.',
  'picture.preview': 'The picture as it will be',
  'picture.save': 'Save the picture',
  'picture.drawing': 'Drawing the picture…',
  'picture.saved': 'The picture is saved.',
  'picture.scaled':
    'The picture is saved at {{percent}} % of its size: this browser can’t hold a larger one. As SVG it stays whole.',
  'picture.notDrawn':
    'This browser could not draw the picture. Nothing was changed; save it as SVG instead.',
} as const
