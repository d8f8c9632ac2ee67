import { expect, it } from 'vitest'
import { Addresses } from '../../server/sync/addresses.ts'
import { Budget } from '../../server/sync/budget.ts'
import { callerAddress, isFromHere, proxiesOf } from '../../server/sync/caller.ts'
import { LIMITS } from '../../shared/limits.ts'

const JOINS = 1_500

function tries(addresses: Addresses, times: number, now: number): number {
  let joined = 0
  for (let time = 0; time < times; time++) if (addresses.join('school', now) === 0) joined++
  return joined
}

it('a school behind one address comes back twice in a minute, and a flood does not', () => {
  const addresses = new Addresses(JOINS)
  expect(tries(addresses, 300, 0)).toBe(300)
  expect(tries(addresses, 300, 20_000)).toBe(300)
  expect(tries(addresses, 300, 40_000)).toBe(300)
  expect(tries(new Addresses(JOINS), 5_000, 0)).toBe(JOINS)
})

it('who waits as long as it is told is let in', () => {
  const addresses = new Addresses(JOINS)
  tries(addresses, 5_000, 0)
  const wait = addresses.join('school', 0)
  expect(wait).toBeGreaterThan(0)
  expect(addresses.join('school', wait)).toBe(0)
  expect(addresses.join('elsewhere', 0)).toBe(0)
})

it('a wrong key counts for several, and a room with a link that was replaced still gets through', () => {
  const addresses = new Addresses(JOINS)
  let joined = 0
  for (let time = 0; time < 5_000; time++) {
    if (addresses.join('school', 0) > 0) continue
    joined++
    addresses.wrongKey('school', 0)
  }
  expect(joined).toBeGreaterThanOrEqual(300)
  expect(joined).toBeLessThan(JOINS / 3)
  expect(addresses.join('school', 61_000)).toBe(0)
})

it('an address that is quiet is forgotten', () => {
  const addresses = new Addresses(JOINS)
  for (let time = 0; time < 10_000; time++) addresses.join(`10.0.${time}`, time)
  addresses.join('last', 200_000)
  expect(addresses.size).toBe(1)
})

it('a socket that keeps to its rate is never held up, and one that doesn’t is slowed to it', () => {
  const steady = new Budget(60, 0)
  for (let now = 0; now < 60_000; now += 1_000 / 60) {
    expect(steady.wait(now)).toBe(0)
    steady.spend(200, now)
  }

  const hasty = new Budget(60, 0)
  let now = 0
  let sent = 0
  while (now < 60_000) {
    now += hasty.wait(now)
    hasty.spend(200, now)
    sent++
  }
  expect(sent).toBeLessThan(60 * 60 + 250)
  expect(sent).toBeGreaterThan(60 * 60 * 0.9)
})

it('a whole board may come at once, and another; what comes beyond is made up for', () => {
  const budget = new Budget(60, 0)
  for (let boards = 0; boards < 3; boards++) {
    expect(budget.wait(0)).toBe(0)
    budget.spend(LIMITS.boardBytes, 0)
  }
  expect(budget.wait(0)).toBe(16_000)
  expect(budget.wait(15_000)).toBe(1_000)
  expect(budget.wait(16_000)).toBe(0)
})

it('many messages that came at once are all made up for', () => {
  const budget = new Budget(60, 0)
  for (let messages = 0; messages < 6_240; messages++) budget.spend(0, 0)
  expect(budget.wait(0)).toBe(100_000)
})

function call(remoteAddress: string, headers: Record<string, string> = {}) {
  return { headers, socket: { remoteAddress } }
}

it('who calls is the nearest address that is no trusted proxy', () => {
  const forwarded = { 'x-forwarded-for': '1.1.1.1, 2.2.2.2, 10.0.0.9' }
  const none = proxiesOf(false)
  expect(callerAddress(call('10.0.0.1', forwarded), none)).toBe('10.0.0.1')
  expect(callerAddress(call('10.0.0.1', forwarded), proxiesOf('10.0.0.0/8'))).toBe('2.2.2.2')
  expect(callerAddress(call('10.0.0.1', forwarded), proxiesOf(true))).toBe('1.1.1.1')
  expect(callerAddress(call('3.3.3.3', forwarded), proxiesOf('10.0.0.0/8, ::1'))).toBe('3.3.3.3')
  const made = { 'x-forwarded-for': 'nobody, 10.0.0.9' }
  expect(callerAddress(call('10.0.0.1', made), proxiesOf(true))).toBe('10.0.0.9')
  expect(callerAddress(call('::ffff:4.4.4.4'), none)).toBe('4.4.4.4')
  expect(callerAddress(call('2001:db8::7'), none)).toBe('2001:db8:0:0')
  expect(callerAddress(call('2001:db8:1:2:3:4:5:6'), none)).toBe('2001:db8:1:2')
})

it('a page opens a socket where it was loaded from, and nowhere else', () => {
  const here = { publicUrl: 'https://rounds.example.org', proxies: proxiesOf('10.0.0.1') }
  const page = (origin: string, host: string, more: Record<string, string> = {}) =>
    isFromHere(call('10.0.0.1', { origin, host, ...more }), here)
  expect(page('http://192.168.1.5:4100', '192.168.1.5:4100')).toBe(true)
  expect(page('http://localhost:4101', 'localhost:4101')).toBe(true)
  expect(page('https://rounds.example.org', '127.0.0.1:4100')).toBe(true)
  expect(page('https://other.example', 'other.example:443')).toBe(true)
  expect(page('https://seen.example', 'inner', { 'x-forwarded-host': 'seen.example' })).toBe(true)
  expect(page('https://evil.example', '192.168.1.5:4100')).toBe(false)
  expect(page('http://192.168.1.5:8080', '192.168.1.5:4100')).toBe(false)
  expect(page('null', '192.168.1.5:4100')).toBe(false)
  expect(isFromHere(call('10.0.0.1', { host: 'here' }), here)).toBe(true)
  const told = { origin: 'https://evil.example', host: 'here', 'x-forwarded-host': 'evil.example' }
  expect(isFromHere(call('8.8.8.8', told), here)).toBe(false)
})
