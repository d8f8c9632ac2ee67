/** These two stand in the page from the beginning: they are for when the others can't be had. */
export const later = {
  'later.missing':
    'This part of the page could not be loaded: the server does not answer. What is on the board stays; try again when the connection is back.',
  'later.again': 'Try again',
} as const
