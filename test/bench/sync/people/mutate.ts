const INTERESTING = [0x00, 0x01, 0x7f, 0x80, 0xff]

/** An honest frame with one to four faults: flipped, cut, doubled or strange bytes. */
export function mutate(frame: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const any = (count: number): number => Math.floor(random() * count)
  let bytes = Uint8Array.from(frame)
  for (let faults = 1 + any(4); faults > 0; faults--) {
    const at = any(bytes.length)
    switch (any(6)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << any(8))
        break
      case 1:
        bytes[at] = any(256)
        break
      case 2:
        bytes[at] = INTERESTING[any(INTERESTING.length)] ?? 0
        break
      case 3:
        bytes = bytes.slice(0, at)
        break
      case 4:
        bytes = Uint8Array.from([...bytes.subarray(0, at), any(256), ...bytes.subarray(at)])
        break
      default:
        bytes = Uint8Array.from([...bytes, ...bytes.subarray(at, at + any(64))])
    }
  }
  return bytes
}
