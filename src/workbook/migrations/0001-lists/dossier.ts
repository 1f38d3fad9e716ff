/** The list tables of the subject dossier. */
export const dossierLists = `
  CREATE TABLE dossier_contacts (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    organisation TEXT,
    role TEXT,
    party TEXT,
    phone TEXT,
    email TEXT,
    note TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE dossier_documents (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    kind TEXT,
    place TEXT,
    sha256 TEXT,
    added_on TEXT CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    belongs_to TEXT,
    party TEXT,
    note TEXT
  ) STRICT, WITHOUT ROWID;
`
