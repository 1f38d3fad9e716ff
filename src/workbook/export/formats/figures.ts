import { figuresOf } from '../figures/figures.ts'
import { textFormat } from '../format.ts'
import type { Material } from '../material.ts'

const FORMAT = 'praktijkpad-figures'
const VERSION = 1

/** Every computed figure with its path, value, unit and formula, for whoever wants to check the plan with another program. */
export const figuresFormat = textFormat(figuresText, (text, material) => text === figuresText(material))

/** `today` is the day the planning and the checks looked from; all else follows from the plan. */
function figuresText(material: Material): string {
  const { today, pack } = material
  const file = {
    format: FORMAT,
    version: VERSION,
    today,
    referencePack: pack.id,
    figures: figuresOf(material),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
