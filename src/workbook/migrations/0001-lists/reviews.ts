/** The rounds of a review that were shared, and everything that was said about them. Not part of the change log. */
export const reviewTables = `
  CREATE TABLE reviews (
    id TEXT PRIMARY KEY,
    round INTEGER NOT NULL CHECK (round >= 1),
    made_at TEXT NOT NULL CHECK (made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:*Z'),
    "to" TEXT NOT NULL,
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE review_entries (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL,
    json TEXT NOT NULL CHECK (json_valid(json))
  ) STRICT, WITHOUT ROWID;
`
