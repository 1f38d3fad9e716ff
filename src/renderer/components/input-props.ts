import type { Answer } from '../app/useAnswer.ts'

/** What an input needs to be tied to its label, help and error. */
export interface InputProps {
  readonly answer: Answer
  readonly id: string
  readonly describedBy: string
}
