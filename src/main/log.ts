// A terminal that was closed cannot be told anything, and that must not end the app.
process.stderr.on('error', () => undefined)

/** Says in the terminal what went wrong. Never what a user filled in, nor where their files are. */
export function log(message: string): void {
  process.stderr.write(`Praktijkpad: ${message}\n`)
}
