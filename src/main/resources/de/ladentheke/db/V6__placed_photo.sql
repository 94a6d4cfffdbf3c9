-- Pictures of the board that were put on a product by hand, by the group of the history: undone, they wait there again.
CREATE TABLE placed_photo (
  grp INTEGER NOT NULL REFERENCES history_group(pk) ON DELETE CASCADE,
  file TEXT NOT NULL,                      -- where it lay
  sha256 TEXT NOT NULL,                    -- of the stored photo: what the program unpacked is deleted after a while
  PRIMARY KEY (grp, file)
) WITHOUT ROWID;
