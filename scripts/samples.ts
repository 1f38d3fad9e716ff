/** `npm run samples`: writes the samples of the app anew, from the complete plans that the tests enter. */
import { writeFileSync } from 'node:fs'
import { SAMPLES, type SampleName } from '#contract/shell-procedures.ts'
import { fixturePlan, readFixture } from '../tests/driver/fixtures.ts'

/** Where a sample of the app is. */
export function sampleFile(name: SampleName): string {
  return `resources/sample/${name}.json`
}

/** What a sample is to say: every edit of its fixture. Throws when the plan would refuse one. */
export function sampleText(name: SampleName): string {
  const fixture = readFixture(name)
  fixturePlan(fixture)
  return `${JSON.stringify(fixture, null, 2)}\n`
}

if (import.meta.main) {
  for (const name of SAMPLES) {
    const text = sampleText(name)
    writeFileSync(sampleFile(name), text)
    console.log(`${sampleFile(name)} written: ${readFixture(name).edits.length} edits.`)
  }
}
