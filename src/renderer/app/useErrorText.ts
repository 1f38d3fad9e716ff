import type { Failure } from '#contract/errors.ts'
import { useTexts } from './useTexts.ts'

/** A failure in words: what happened, what that means for your data, and the way out. */
export interface ErrorText {
  readonly title: string
  readonly text: string
  readonly way: string
}

/** Turns a failure's code and details into words. The only place where codes become sentences. */
export function useErrorText(): (failure: Failure) => ErrorText {
  const { t } = useTexts()
  return ({ code, details }) => ({
    title: t(`errors:${code}.title`, details),
    text: t(`errors:${code}.text`, details),
    way: t(`errors:${code}.way`, details),
  })
}
