/** The list tables of the subject finance. */
export const financeLists = `
  CREATE TABLE finance_investments (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    what TEXT,
    kind TEXT,
    amount REAL,
    month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    life_years INTEGER,
    paid_from TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finance_loans (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    kind TEXT,
    amount REAL,
    interest_percent REAL,
    term_months INTEGER,
    grace_months INTEGER,
    start_month TEXT CHECK (start_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    status TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finance_other_costs (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    what TEXT,
    amount_per_year REAL,
    basis TEXT,
    source TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finance_other_income (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    what TEXT,
    amount_per_year REAL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finance_scenarios (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    note TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finance_scenario_changes (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    path TEXT,
    scenario TEXT,
    value TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finance_ranges (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    path TEXT,
    min REAL,
    likely REAL,
    max REAL,
    shape TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finance_correlations (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    path TEXT,
    other_path TEXT,
    coefficient REAL
  ) STRICT, WITHOUT ROWID;
`
