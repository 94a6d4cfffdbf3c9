-- What the owner keeps back from a channel, until it is let go.
CREATE TABLE channel_hold (
  channel TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES product(pk),
  kind TEXT NOT NULL CHECK (kind IN ('OWNER','ROLLED_BACK')),
  hash TEXT,                               -- of what was taken back; NULL: a product that was to be taken off, or kind OWNER
  at TEXT NOT NULL,
  PRIMARY KEY (channel, product)
) WITHOUT ROWID;
-- Prices far from what customers see that the owner has confirmed.
CREATE TABLE price_confirmed (
  channel TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES product(pk),
  prices TEXT NOT NULL,                    -- variant:cents, in order
  PRIMARY KEY (channel, product)
) WITHOUT ROWID;
-- What of the waiting products the owner chose to publish; no rows: everything that waits.
CREATE TABLE channel_chosen (
  channel TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES product(pk),
  PRIMARY KEY (channel, product)
) WITHOUT ROWID;
