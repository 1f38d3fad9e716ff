/** The list tables of the subject collaboration. */
export const collaborationLists = `
  CREATE TABLE collaboration_partners (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    kind TEXT,
    person TEXT,
    reached_by TEXT,
    agreement TEXT
  ) STRICT, WITHOUT ROWID;
`
