/**
 * The server as arguments of Node. Young objects get 16 MiB at a time: with what Node would take on
 * a large machine, a thousand connections cost three times the memory in garbage that nobody
 * fetches (npm run bench -- sync --only memory).
 */
export const SERVER = ['--max-semi-space-size=16', 'server/main.ts']
