import type { FastifyRequest } from 'fastify'
import { lanAddresses } from '../lan.ts'

/**
 * The address by which the other devices in the room reach this server. Whoever sits at the
 * machine itself sees `localhost`, which is of no use to a phone.
 */
export function joinAddress(request: FastifyRequest, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl
  const { protocol, host } = request
  const here = `${protocol}://${host}`
  if (!URL.canParse(here)) return here
  const url = new URL(here)
  if (!['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) return url.origin
  const [address] = lanAddresses()
  if (address !== undefined) url.hostname = address
  return url.origin
}
