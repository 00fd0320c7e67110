import type { Metadata } from 'sharp'

const bitsOf: Partial<Record<string, number>> = {
  int: 32,
  uint: 32,
  float: 32,
  double: 64,
  complex: 64,
  dpcomplex: 128,
}

/** Why a decodable image cannot be shown as it is; null if it can. Web images have 8 bits per channel. */
export const displayFault = ({ depth, space, bitsPerSample }: Metadata): string | null => {
  if (depth === 'uchar' || depth === 'ushort' || (depth === 'short' && space === 'labs')) return null
  const bits = bitsPerSample ?? bitsOf[depth ?? '']
  const numbers = /float|double|complex/.test(depth ?? '') ? 'floating-point' : 'signed or wide'
  return `Its pixels are ${numbers} numbers of ${bits ?? 'an unknown number of'} bits a channel. Save it with 8 or 16 bits a channel.`
}

/** The decoder's messages about invalid headers, with texts for people. */
const unreadable: readonly [RegExp, string][] = [
  [/labq/i, 'It is in the colour space CIELAB with 8 bits a channel. Save it in RGB, or with 16 bits a channel.'],
  [
    /samples out of range|samples_per_pixel|bits_per_sample|sample_format|unsupported (?:tiff|samples|bits)/i,
    'Its number of bits a channel is not one that can be read. Save it with 8 or 16 bits a channel.',
  ],
  [
    /not configured|compression scheme|compression \w+ is not/i,
    'Its compression is not one that can be read. Save it with LZW compression or with none.',
  ],
]

/** Why the decoder rejects a file, if its message says more than that it is broken; else null. */
export const decodeFault = (error: unknown): string | null => {
  const message = error instanceof Error ? error.message : ''
  return unreadable.find(([pattern]) => pattern.test(message))?.[1] ?? null
}
