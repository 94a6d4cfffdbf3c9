-- Where the shop publishes: several at once, each with its own rules. No secrets: those lie in the key store.
CREATE TABLE sales_channel (
  channel TEXT PRIMARY KEY,                -- as in channel_state; kind:place
  listed INTEGER NOT NULL DEFAULT 1,       -- 0: published to once by command, not shown
  name TEXT NOT NULL DEFAULT '',           -- the owner's own; empty: the kind's
  position INTEGER NOT NULL DEFAULT 0,
  options TEXT NOT NULL DEFAULT '{}',      -- JSON: address and so on, as the kind needs it
  rules TEXT NOT NULL DEFAULT '{}',        -- JSON: ChannelRules
  version INTEGER NOT NULL DEFAULT 1       -- grows with every change of the rules: all states are derived again
) WITHOUT ROWID;
INSERT INTO sales_channel(channel) SELECT channel FROM channel WHERE derived_by IS NOT NULL;

-- what the next publication sends or keeps back, per channel; derived, heals by itself. No row: online or off the market
CREATE TABLE channel_open (
  product INTEGER NOT NULL REFERENCES product(pk) ON DELETE CASCADE,
  channel TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('WAITING','CHANGED','BLOCKED')),
  PRIMARY KEY (product, channel)
) WITHOUT ROWID;
CREATE INDEX channel_open_state ON channel_open(channel, state, product);

CREATE TABLE channel_hidden (              -- products that the owner does not show in a channel
  product INTEGER NOT NULL REFERENCES product(pk) ON DELETE CASCADE,
  channel TEXT NOT NULL,
  PRIMARY KEY (product, channel)
) WITHOUT ROWID;

CREATE TABLE derivation (version TEXT NOT NULL);   -- what all states were derived with
ALTER TABLE channel DROP COLUMN derived_by;
