import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIP, isIPv4 } from 'node:net'
import type { Config } from '../config.ts'

/** What is asked of a request: who sent it, and where it says it comes from. */
export interface Call {
  readonly headers: IncomingHttpHeaders
  readonly socket: { readonly remoteAddress?: string | undefined }
}

/** The proxies in front that may say who is calling (`TRUST_PROXY`). */
export interface Proxies {
  trusts(address: string): boolean
}

/** Reads the setting as Fastify reads it. */
export function proxiesOf(trustProxy: Config['trustProxy']): Proxies {
  if (typeof trustProxy === 'boolean') return { trusts: () => trustProxy }
  const list = new BlockList()
  for (const entry of trustProxy.split(',')) {
    const [address = '', bits] = entry.trim().split('/')
    const version = isIP(address)
    if (version === 0) continue
    const family = version === 4 ? 'ipv4' : 'ipv6'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return { trusts: (address) => list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6') }
}

/**
 * Whom to count a call for: the nearest address that is no trusted proxy. A household has a whole
 * network of IPv6 addresses, so there it is the network.
 */
export function callerAddress({ headers, socket }: Call, proxies: Proxies): string {
  const forwarded = headers['x-forwarded-for']?.toString().split(',') ?? []
  let address = plain(socket.remoteAddress ?? '')
  while (forwarded.length > 0 && proxies.trusts(address)) {
    const before = plain(forwarded.pop()?.trim() ?? '')
    if (isIP(before) === 0) break
    address = before
  }
  return isIP(address) === 6 ? network(address) : address
}

/**
 * Whether a page may open a socket here: one that was loaded from here, or from the public address.
 * Who sends no origin is no page, and shows a key like everybody.
 */
export function isFromHere(
  { headers, socket }: Call,
  { publicUrl, proxies }: { readonly publicUrl: string | null; readonly proxies: Proxies },
): boolean {
  const { origin } = headers
  if (origin === undefined) return true
  if (origin === publicUrl) return true
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  // Hosts, not schemes: what ends TLS in front of us is not always one we are told of.
  if (isSame(headers.host, host)) return true
  const forwarded = headers['x-forwarded-host']?.toString().split(',')[0]?.trim()
  return proxies.trusts(plain(socket.remoteAddress ?? '')) && isSame(forwarded, host)
}

/** Browsers leave out the port that goes with the scheme; a `Host` header may name it. */
function isSame(told: string | undefined, host: string): boolean {
  return told !== undefined && told.toLowerCase().replace(/:(80|443)$/, '') === host
}

/** An IPv4 address that came in over IPv6, as itself. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && isIPv4(address.slice(7)) ? address.slice(7) : address
}

/** The first 64 bits. */
function network(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...(tail === undefined ? [] : zeros), ...rest].slice(0, 4).join(':')
}
