-- Which imports came from which kind of list: tells whose articles are missing when the next one comes.
CREATE TABLE import_run (
  grp INTEGER PRIMARY KEY REFERENCES history_group(pk) ON DELETE CASCADE,
  fingerprint TEXT NOT NULL                -- of the header row, see import_profile
);
CREATE INDEX import_run_fingerprint ON import_run(fingerprint);
