import type { Material } from './material.ts'

/** A kind of file; most are made of a plan. The same material gives the same bytes. */
export interface FileFormat<M = Material> {
  readonly make: (material: M) => Promise<Uint8Array>
  /** Opens the bytes that were read back, and says whether everything is in them. May throw for what cannot be opened. */
  readonly isWhole: (bytes: Uint8Array, material: M) => boolean
}

/** A format that is text. */
export function textFormat(
  write: (material: Material) => string,
  isWhole: (text: string, material: Material) => boolean,
): FileFormat {
  return {
    make: (material) => Promise.resolve(new TextEncoder().encode(write(material))),
    isWhole: (bytes, material) =>
      isWhole(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), material),
  }
}
