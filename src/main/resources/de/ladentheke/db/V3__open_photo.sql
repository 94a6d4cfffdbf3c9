-- Pictures that wait for a product, and addresses of pictures that could not be fetched: kept until the owner has seen to them.
CREATE TABLE open_photo (
  file TEXT PRIMARY KEY,                   -- absolute path; below photos-open where the program unpacked it
  added_at TEXT NOT NULL
);
CREATE TABLE open_address (
  address TEXT NOT NULL,
  product INTEGER NOT NULL,
  position INTEGER NOT NULL,               -- 1-based place among the product's photos
  reason TEXT NOT NULL,                    -- name of a FetchException.Reason
  PRIMARY KEY (address, product)
) WITHOUT ROWID;
