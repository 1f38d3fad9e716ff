import { join } from 'node:path'
import { readTexts } from '../checks/texts.ts'
import { newestPack } from '../reference/packs.ts'
import { calendarSection, moduleSection, moneySection, stepSection, surveySection } from './entries.ts'
import { fieldSection } from './fields.ts'
import { careOfficeSection, regionSection } from './regions.ts'

/** Where the data dictionary is. */
export const DICTIONARY = 'docs/data-dictionary.md'
const CONTENT = 'resources/content'

/** The data dictionary as it follows from the code and the newest reference pack; the same every time. */
export function dictionary(): string {
  const [dutch, english] = [readTexts(join(CONTENT, 'nl')), readTexts(join(CONTENT, 'en'))]
  const pack = newestPack()
  const sections: readonly (readonly [title: string, text: string])[] = [
    ['Fields of the plan', fieldSection(pack, dutch, english)],
    ['Money facts', moneySection(pack, english)],
    ['Steps', stepSection(pack, english)],
    ['Insurer modules', moduleSection(pack, english)],
    ['Regions', regionSection(pack, english)],
    ['Care-office regions', careOfficeSection(pack)],
    ['Surveys and policy', surveySection(pack, english)],
    ['Calendar', calendarSection(pack)],
  ]
  return `# Data dictionary

Made by \`npm run dictionary\` from the field definitions, the texts and reference pack ${pack.id} (${pack.madeOn}); do not edit it by hand.
The source of a field is every step and figure its question comes from, or the user’s own words; “own” is what the app keeps for the user.
A step or a reference figure is \`primary\` (read at the source), \`secondary\` (read elsewhere), \`dated\`, an \`estimate\` or \`unknown\`.

${sections.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n')}
`
}
