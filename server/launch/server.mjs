/**
 * The server as arguments of Node. Young objects get 8 MiB at a time: with what Node would take on
 * a large machine, a thousand connections cost three times the memory in garbage that nobody
 * fetches (npm run bench -- sync --only memory).
 */
export const SERVER = ['--max-semi-space-size=8', 'server/main.ts']
