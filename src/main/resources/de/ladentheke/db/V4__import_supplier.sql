-- Lists of two suppliers may have equal headings: the first import of each supplier tells them apart.
ALTER TABLE import_run ADD COLUMN first_run INTEGER NOT NULL DEFAULT 0;  -- 0: this run itself
