import { fileURLToPath } from 'node:url'
import type { Plan } from '#domain/plan/plan.ts'
import { Exporter, type ExportRequest } from '#workbook/export/exporter.ts'
import { materialOf, type Material } from '#workbook/export/material.ts'
import { Content } from '#workbook/search/content.ts'
import type { Workbook } from '#workbook/workbook.ts'
import { fixturePlan, readFixture, type Road } from '../../driver/fixtures.ts'
import { world, type World } from '../support/world.ts'

export const TODAY = '2026-11-22'
const RESOURCES = fileURLToPath(new URL('../../../resources', import.meta.url))
const content = new Content(RESOURCES)

/** What files of the invented plan of a road are made from. */
export function roadMaterial(road: Road, language: Material['language'] = 'nl'): Material {
  return planMaterial(fixturePlan(readFixture(road)), language)
}

/** What files of a plan are made from. */
export function planMaterial(plan: Plan, language: Material['language'] = 'nl'): Material {
  return materialOf({ plan, referencePack: '2026' }, content, { language, today: TODAY })
}

export interface Desk extends World {
  readonly workbook: Workbook
  readonly exporter: Exporter
  readonly stages: string[]
  /** Writes a file in Dutch, as it is on the day of the tests. */
  readonly write: (
    kind: ExportRequest['kind'],
    path: string,
    language?: Material['language'],
  ) => Promise<{ bytes: number } | null>
}

/** An open workbook with the invented plan of a road, and what writes its files. */
export function desk(road: Road = 'takeover'): Desk {
  const made = world()
  const stages: string[] = []
  const workbook = made.session.createFrom(made.place, fixturePlan(readFixture(road)))
  const exporter = new Exporter(RESOURCES, {
    itemId: made.ports.itemId,
    atStage: (stage) => stages.push(stage),
  })
  const write: Desk['write'] = (kind, path, language = 'nl') =>
    exporter.write(workbook, { kind, path, language, today: TODAY })
  return { ...made, workbook, exporter, stages, write }
}
