/** The part of Trusted Types that is used; the library of the compiler does not have it. */
interface ScriptUrlPolicy {
  /** Answers a TrustedScriptURL, which a worker takes as it takes a text. */
  readonly createScriptURL: (address: string) => string
}

interface Window {
  readonly trustedTypes: {
    readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy
  }
}
