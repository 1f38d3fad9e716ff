import type { ReferenceAnswers } from './fields.ts'
import type { OwnFigure } from './figure.ts'
import { withOwnFigures, type ReferencePack } from './pack.ts'

/** The pack as this plan counts with it: the user's own values in place of the stored ones. */
export function packOfPlan(pack: ReferencePack, answers: ReferenceAnswers): ReferencePack {
  const own = answers.ownFigures.flatMap(({ figure, value, ...rest }): [string, OwnFigure][] =>
    figure === null || value === null ? [] : [[figure, { value, ...rest }]],
  )
  return withOwnFigures(pack, new Map(own))
}
