/** The list tables of the subject staffing. */
export const staffingLists = `
  CREATE TABLE staffing_staff (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    role TEXT,
    kind TEXT,
    hours_per_week REAL,
    cao_scale INTEGER,
    monthly_wage_full_time REAL,
    contract TEXT,
    start_month TEXT CHECK (start_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    sickness_absence TEXT,
    will_stay TEXT,
    transfer_agreed TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staffing_locums (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    reason TEXT,
    hours_per_week REAL,
    weeks_per_year INTEGER,
    rate_per_hour REAL,
    start_month TEXT CHECK (start_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    long_running TEXT,
    file_kept TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE staffing_trainees (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT,
    hours_per_week REAL,
    start_month TEXT CHECK (start_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    fee_per_month REAL,
    allowance_per_month REAL,
    supervision_hours_per_week REAL,
    room_available TEXT
  ) STRICT, WITHOUT ROWID;
`
