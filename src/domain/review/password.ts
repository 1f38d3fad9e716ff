/** How well a password guards a file that somebody may try to open as often as they like. */
const PASSWORD_STRENGTHS = ['weak', 'fair', 'strong'] as const
export type PasswordStrength = (typeof PASSWORD_STRENGTHS)[number]

const SHORTEST_FAIR = 8
const SHORTEST_STRONG = 15
const FEWEST_CHARACTERS = 5

/**
 * Length is what counts: fewer than 8 characters, or fewer than 5 different ones, is weak; 15 or more is strong. The
 * lengths are those that NIST SP 800-63B-4 asks of a password with and without something beside it.
 */
export function passwordStrength(password: string): PasswordStrength {
  const characters = Array.from(password)
  if (characters.length < SHORTEST_FAIR || new Set(characters).size < FEWEST_CHARACTERS) return 'weak'
  return characters.length < SHORTEST_STRONG ? 'fair' : 'strong'
}
