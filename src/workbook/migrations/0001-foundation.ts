import { candidatesLists } from './0001-lists/candidates.ts'
import { checksLists } from './0001-lists/checks.ts'
import { collaborationLists } from './0001-lists/collaboration.ts'
import { dossierLists } from './0001-lists/dossier.ts'
import { dueDiligenceLists } from './0001-lists/due-diligence.ts'
import { financeLists } from './0001-lists/finance.ts'
import { handoverLists } from './0001-lists/handover.ts'
import { insurersLists } from './0001-lists/insurers.ts'
import { orientationLists } from './0001-lists/orientation.ts'
import { registrationsLists } from './0001-lists/registrations.ts'
import { reviewTables } from './0001-lists/reviews.ts'
import { scheduleLists } from './0001-lists/schedule.ts'
import { staffingLists } from './0001-lists/staffing.ts'
import { systemsLists } from './0001-lists/systems.ts'
import type { Migration } from './migration.ts'

const APPLICATION_ID = 1347436868

const WORKBOOK = `
  CREATE TABLE workbook (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`

const ANSWERS = `
  CREATE TABLE fields (
    path TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value) AND json_type(value) IN ('text', 'integer', 'real', 'true', 'false'))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE region_contacts (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    party TEXT,
    person TEXT,
    said TEXT,
    next_step TEXT,
    next_date TEXT CHECK (next_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE housing_options (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    tenure TEXT,
    area_m2 INTEGER,
    rent_per_m2_per_year REAL,
    service_costs_per_year REAL,
    owned_costs_per_year REAL,
    fit_out_cost REAL,
    available_from TEXT CHECK (available_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    zoning_allows TEXT,
    accessibility_checked TEXT,
    parking_and_transport TEXT,
    lease_years INTEGER,
    indexation_max_percent REAL,
    lease_type TEXT,
    indexation_agreed TEXT,
    extension_option TEXT,
    notice_agreed TEXT,
    substitution_agreed TEXT,
    continuity_clause_read TEXT,
    maintenance_agreed TEXT,
    handback_agreed TEXT,
    contract_status TEXT,
    note TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reference_own_figures (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    figure TEXT,
    value REAL,
    source TEXT,
    owner TEXT,
    checked_on TEXT CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    expires_on TEXT CHECK (expires_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE conversations_questions (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    question TEXT,
    party TEXT,
    about TEXT,
    answer TEXT,
    asked_on TEXT CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
  ) STRICT, WITHOUT ROWID;
`

/** What was last written to a diary file, so that a change can be told apart from a repetition. */
const DIARY = `
  CREATE TABLE diary (
    uid TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('event', 'todo')),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    summary TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'cancelled')),
    sequence INTEGER NOT NULL CHECK (sequence >= 0)
  ) STRICT, WITHOUT ROWID;
`

const LISTS = [
  orientationLists,
  candidatesLists,
  dueDiligenceLists,
  staffingLists,
  insurersLists,
  financeLists,
  registrationsLists,
  systemsLists,
  collaborationLists,
  handoverLists,
  scheduleLists,
  dossierLists,
  checksLists,
].join('')

const CHANGE_LOG = `
  CREATE TABLE edits (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('create', 'edit', 'undo', 'redo')),
    target INTEGER REFERENCES edits (id) CHECK (target < id),
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:*Z'),
    author TEXT NOT NULL,
    CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL))
  ) STRICT;

  CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edits (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('set', 'insert', 'remove', 'reorder')),
    path TEXT NOT NULL,
    "before" TEXT CHECK (json_valid("before")),
    "after" TEXT CHECK (json_valid("after")),
    UNIQUE (edit, position)
  ) STRICT;

  CREATE INDEX changes_path ON changes (path);
`

/** Rows are added and never touched again; the third trigger stops INSERT OR REPLACE, which fires no delete trigger. */
function appendOnly(table: string): string {
  return `
    CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

    CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

    CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table}
    WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
  `
}

/** Answers, the lists that there are, and the change log. */
export const foundation: Migration = {
  version: 1,
  up: (db) => {
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.exec(
      WORKBOOK +
        DIARY +
        ANSWERS +
        LISTS +
        reviewTables +
        CHANGE_LOG +
        appendOnly('edits') +
        appendOnly('changes'),
    )
  },
}
