import { migrate } from '../migrations/run.ts'
import type { Migration } from '../migrations/migration.ts'
import { connectMemory, type Db } from './connection.ts'

const SHAPE = `
  SELECT object.type, object.name, object.tbl_name, col.name, col.type, col."notnull", col.pk
  FROM sqlite_schema AS object LEFT JOIN pragma_table_xinfo(object.name) AS col
  WHERE object.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
  ORDER BY object.type, object.name, col.cid`

/** The tables, columns, indexes and triggers of a file, as text to compare. */
export function shapeOf(db: Db): string {
  return JSON.stringify(db.prepare(SHAPE).raw().all())
}

/** The shape of a file of the given version that nobody tampered with. */
export function expectedShape(migrations: readonly Migration[], version: number): string {
  const db = connectMemory()
  try {
    migrate(db, migrations, version)
    return shapeOf(db)
  } finally {
    db.close()
  }
}
