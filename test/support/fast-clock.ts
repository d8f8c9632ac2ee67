// Loaded before a program (`node --import`, or as its first import): its clocks and timers go CLOCK_SPEED times as fast, so
// that minutes pass in seconds. What waits for the network or the disk takes its real time.

const speed = Number(process.env.CLOCK_SPEED ?? 1)

const realNow = Date.now.bind(Date)
const began = realNow()
Date.now = () => Math.round(began + (realNow() - began) * speed)

const realPerformance = performance.now.bind(performance)
performance.now = () => realPerformance() * speed

const realTimeout = globalThis.setTimeout
const realInterval = globalThis.setInterval
type Callback = (...args: unknown[]) => void
const faster = (real: typeof realTimeout | typeof realInterval) =>
  ((callback: Callback, ms = 0, ...args: unknown[]) =>
    real(callback, ms / speed, ...args)) as unknown
globalThis.setTimeout = faster(realTimeout) as typeof setTimeout
globalThis.setInterval = faster(realInterval) as typeof setInterval
