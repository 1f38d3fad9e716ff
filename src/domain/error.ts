/** What can be wrong with a request about a plan. The words are in resources/content. */
export type DomainErrorCode =
  | 'plan.unknownPath'
  | 'plan.unknownItem'
  | 'plan.invalidValue'
  | 'plan.listFull'
  | 'plan.unreadable'
  | 'plan.newerFormat'
  | 'history.nothingToUndo'
  | 'history.nothingToRedo'

/** An error with a code to act on and details to fill its sentence with. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: DomainErrorCode
  readonly details: Readonly<Record<string, string>>

  constructor(code: DomainErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
