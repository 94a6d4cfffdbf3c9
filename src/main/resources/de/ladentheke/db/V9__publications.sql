-- What each publication changed in the market, so that it can be taken back.
CREATE TABLE publication (
  pk INTEGER PRIMARY KEY,
  channel TEXT NOT NULL,
  at TEXT NOT NULL,
  roll_back INTEGER NOT NULL DEFAULT 0,    -- 1: it took another one back
  published INTEGER NOT NULL DEFAULT 0,
  taken_off INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX publication_channel ON publication(channel, pk);
CREATE TABLE publication_item (
  publication INTEGER NOT NULL REFERENCES publication(pk) ON DELETE CASCADE,
  product INTEGER NOT NULL,
  before_hash TEXT,                        -- NULL: it was not in the market
  before BLOB,                             -- what the market had, deflated JSON; NULL also where this shop never knew it
  after_hash TEXT,                         -- NULL: it was taken off
  PRIMARY KEY (publication, product)
) WITHOUT ROWID;
