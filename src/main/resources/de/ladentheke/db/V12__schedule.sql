-- Publications at a time to come, and special prices with start and end. Times: ISO-8601 UTC.
CREATE TABLE planned_publication (
  pk INTEGER PRIMARY KEY,
  channel TEXT NOT NULL,
  due TEXT NOT NULL,
  products TEXT                            -- JSON array of keys; NULL: everything that waits then
);
CREATE TABLE promotion (
  pk INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,                      -- the first moment that it is over
  state TEXT NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('PLANNED','RUNNING','ENDED'))
);
CREATE TABLE promotion_price (
  promotion INTEGER NOT NULL REFERENCES promotion(pk) ON DELETE CASCADE,
  variant BLOB NOT NULL,                   -- its uid
  product INTEGER NOT NULL,
  price INTEGER NOT NULL,                  -- cents, while it runs
  before INTEGER,                          -- cents, what it goes back to; NULL until it has started
  PRIMARY KEY (promotion, variant)
) WITHOUT ROWID;
