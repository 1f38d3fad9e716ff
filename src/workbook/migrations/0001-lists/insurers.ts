/** The list tables of the subject insurers. */
export const insurersLists = `
  CREATE TABLE insurers_market (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    insurer TEXT,
    share_percent REAL,
    is_preferent TEXT,
    source TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE insurers_applications (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    module TEXT,
    insurer TEXT,
    status TEXT,
    requested_on TEXT CHECK (requested_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    answer_by TEXT CHECK (answer_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_from TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    amount_per_year REAL,
    contact TEXT,
    note TEXT
  ) STRICT, WITHOUT ROWID;
`
