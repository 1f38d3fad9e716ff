/** The list tables of the subject candidates. */
export const candidatesLists = `
  CREATE TABLE candidates_practices (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 40 AND id NOT GLOB '*[^a-z0-9]*'),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    kind TEXT,
    place TEXT,
    patients INTEGER,
    form TEXT,
    asking_price REAL,
    housing TEXT,
    team_complete TEXT,
    gp_stays TEXT,
    travel_minutes INTEGER,
    hard_demands_met TEXT,
    score_population INTEGER,
    score_colleagues INTEGER,
    score_building INTEGER,
    score_location INTEGER,
    score_team INTEGER,
    score_finances INTEGER,
    score_region_support INTEGER,
    note TEXT
  ) STRICT, WITHOUT ROWID;
`
