-- Lists of a watched folder that were taken over and could not be moved away yet: not taken a second time.
CREATE TABLE watched_list (
  file TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  changed TEXT NOT NULL,                   -- when the file was written: another one under its name is taken
  report TEXT NOT NULL                     -- put beside it once it can be moved
) WITHOUT ROWID;
