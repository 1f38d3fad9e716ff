/** The list tables of the subject orientation. */
export const orientationLists = `
  CREATE TABLE orientation_demands (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    what TEXT,
    kind TEXT,
    is_present TEXT,
    note TEXT
  ) STRICT, WITHOUT ROWID;
`
