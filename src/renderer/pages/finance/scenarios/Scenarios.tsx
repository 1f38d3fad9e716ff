import { useState } from 'react'
import { useProjection } from '../../../app/useProjection.ts'
import { usePlan } from '../../../app/workbook.ts'
import { MissingRevenueNote } from '../MissingRevenueNote.tsx'
import { LeftOutNote, Needed } from '../Result.tsx'
import { Compare } from './Compare.tsx'
import { Explore } from './Explore.tsx'
import { ScenarioList } from './ScenarioList.tsx'
import { Solve } from './Solve.tsx'

/** How many scenarios fit beside the plan. */
const MOST = 4

/** What happens when something goes differently. */
export function Scenarios() {
  const { built, projection } = useProjection()
  const { scenarios } = usePlan().finance
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (!projection) return <Needed paths={built.needed} />
  const compared = scenarios.filter(({ id }) => !left.has(id)).slice(0, MOST)
  const toggle = (id: string) => {
    const isIn = compared.some((scenario) => scenario.id === id)
    // What is beyond the most that fit is as good as left out, so that another can take a place.
    const out = scenarios.filter((one) => !compared.includes(one)).map((one) => one.id)
    setLeft(new Set(isIn ? [...out, id] : out.filter((other) => other !== id)))
  }
  return (
    <>
      <ScenarioList
        compared={new Set(compared.map(({ id }) => id))}
        isFull={compared.length >= MOST}
        onCompare={toggle}
      />
      <Compare scenarios={compared} />
      <Explore />
      <Solve />
      <LeftOutNote leftOut={built.leftOut} />
      <MissingRevenueNote />
    </>
  )
}
