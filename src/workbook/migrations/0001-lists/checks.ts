/** The list tables of the subject checks. */
export const checksLists = `
  CREATE TABLE checks_decisions (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    "check" TEXT,
    "by" TEXT,
    name TEXT,
    reason TEXT,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
  ) STRICT, WITHOUT ROWID;
`
