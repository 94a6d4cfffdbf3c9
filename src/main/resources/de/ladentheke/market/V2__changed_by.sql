-- The computer that sent the item last, as it calls itself; only for the shop's own program.
ALTER TABLE item ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';
