-- The publication that changed the shop last, and the revision that it began at.
ALTER TABLE shop ADD COLUMN publication TEXT NOT NULL DEFAULT '';
ALTER TABLE shop ADD COLUMN publication_start INTEGER NOT NULL DEFAULT 0;
