/** The list tables of the subject dueDiligence. */
export const dueDiligenceLists = `
  CREATE TABLE due_diligence_items (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    question TEXT,
    topic TEXT,
    asked_party TEXT,
    state TEXT,
    finding TEXT,
    evidence_file_name TEXT,
    evidence_sha256 TEXT,
    evidence_place TEXT,
    severity TEXT,
    euro_effect REAL,
    clause_kind TEXT,
    clause TEXT
  ) STRICT, WITHOUT ROWID;
`
