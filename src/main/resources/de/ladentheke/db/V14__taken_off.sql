-- Products that another PC took off the market are kept back too.
CREATE TABLE channel_hold_new (
  channel TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES product(pk),
  kind TEXT NOT NULL CHECK (kind IN ('OWNER','ROLLED_BACK','TAKEN_OFF')),
  hash TEXT,                               -- of what was taken back; NULL: a product that was to be taken off, or another kind
  at TEXT NOT NULL,
  PRIMARY KEY (channel, product)
) WITHOUT ROWID;
INSERT INTO channel_hold_new SELECT channel, product, kind, hash, at FROM channel_hold;
DROP TABLE channel_hold;
ALTER TABLE channel_hold_new RENAME TO channel_hold;
