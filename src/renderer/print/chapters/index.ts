import type { ReactNode } from 'react'
import type { Chapter } from '#domain/readers/readers.ts'
import { Assumptions } from './Assumptions.tsx'
import { Balance } from './Balance.tsx'
import { Liquidity } from './Liquidity.tsx'
import { Operating } from './Operating.tsx'
import { Planning } from './Planning.tsx'
import { Private } from './Private.tsx'
import { Ratios } from './Ratios.tsx'
import { Risks } from './Risks.tsx'
import { Scenarios } from './Scenarios.tsx'
import { Start } from './Start.tsx'
import { Housing, Insurers, Organisation, Person, Practice } from './subjects.tsx'
import { Summary } from './Summary.tsx'
import { Team } from './Team.tsx'

/** What each chapter holds. */
export const CHAPTER_CONTENT: Readonly<Record<Chapter, () => ReactNode>> = {
  summary: Summary,
  person: Person,
  practice: Practice,
  housing: Housing,
  team: Team,
  insurers: Insurers,
  organisation: Organisation,
  planning: Planning,
  start: Start,
  operating: Operating,
  liquidity: Liquidity,
  private: Private,
  balance: Balance,
  ratios: Ratios,
  scenarios: Scenarios,
  risks: Risks,
  assumptions: Assumptions,
}
