/** Numbers from 0 up to but not including 1. */
export type Random = () => number

/**
 * A generator that gives the same numbers for the same seed on every machine: xoshiro128** 1.1 by Blackman and Vigna
 * (prng.di.unimi.it), its state filled by splitmix32. Uses 32-bit integers only, so no rounding can differ.
 */
export function randomFrom(seed: number): Random {
  const next = splitmix32(seed)
  let [a, b, c, d] = [next(), next(), next(), next()]
  return () => {
    const product = Math.imul(b, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result / 4_294_967_296
  }
}

function splitmix32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}

/** A standard normal number, by the polar method of Marsaglia. */
export function normalFrom(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1
    const y = 2 * random() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/** A gamma number with scale 1 and a shape of at least 1, by Marsaglia and Tsang (2000). */
export function gammaFrom(random: Random, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalFrom(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
