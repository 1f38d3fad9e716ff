/** The list tables of the subject schedule. */
export const scheduleLists = `
  CREATE TABLE schedule_tasks (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT,
    step TEXT,
    status TEXT,
    owner TEXT,
    party TEXT,
    contact TEXT,
    lead_days INTEGER,
    timing TEXT,
    not_before TEXT CHECK (not_before GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    planned_on TEXT CHECK (planned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    costs REAL,
    document TEXT,
    note TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE schedule_links (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    earlier TEXT,
    later TEXT,
    relation TEXT
  ) STRICT, WITHOUT ROWID;
`
