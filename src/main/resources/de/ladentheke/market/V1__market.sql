CREATE TABLE shop (
    id            INTEGER PRIMARY KEY,
    slug          TEXT NOT NULL UNIQUE,
    token         TEXT NOT NULL,
    revision      INTEGER NOT NULL DEFAULT 0,
    name          TEXT NOT NULL,
    street        TEXT NOT NULL DEFAULT '',
    zip           TEXT NOT NULL DEFAULT '',
    city          TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL DEFAULT '',
    email         TEXT NOT NULL DEFAULT '',
    website       TEXT NOT NULL DEFAULT '',
    opening_hours TEXT NOT NULL DEFAULT '',
    story         TEXT NOT NULL DEFAULT '',
    legal_name    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE image (
    sha256 TEXT PRIMARY KEY,
    width  INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One product of one shop. Rows are taken off the market (online = 0), never deleted.
CREATE TABLE item (
    id           INTEGER PRIMARY KEY,
    shop         INTEGER NOT NULL REFERENCES shop (id),
    external_id  TEXT NOT NULL,
    short_id     TEXT NOT NULL,
    slug         TEXT NOT NULL,
    hash         TEXT NOT NULL,
    online       INTEGER NOT NULL,
    name         TEXT NOT NULL,
    name_key     TEXT NOT NULL,
    brand        TEXT NOT NULL,
    category     TEXT NOT NULL,
    department   TEXT NOT NULL,
    price_min    INTEGER NOT NULL,
    price_max    INTEGER NOT NULL,
    unit_cents   INTEGER,
    unit         TEXT,
    vat_rate     INTEGER NOT NULL,
    photo        TEXT,
    photo_alt    TEXT,
    availability INTEGER NOT NULL,
    changed_at   TEXT NOT NULL,
    UNIQUE (shop, external_id)
) STRICT;

CREATE INDEX item_page ON item (shop, short_id);
CREATE INDEX item_department ON item (department, category, price_min, availability) WHERE online = 1;
CREATE INDEX item_shop ON item (shop, department, category, price_min, availability) WHERE online = 1;
-- With the row's number at their end these give the newest first without sorting.
CREATE INDEX item_newest_of_shop ON item (shop) WHERE online = 1;
CREATE INDEX item_newest_of_department ON item (department) WHERE online = 1;
CREATE INDEX item_price_of_shop ON item (shop, price_min) WHERE online = 1;
CREATE INDEX item_price ON item (price_min) WHERE online = 1;
CREATE INDEX item_name ON item (name_key) WHERE online = 1;

-- What the product's page shows, as it was sent.
CREATE TABLE content (
    item INTEGER PRIMARY KEY REFERENCES item (id),
    json TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE item_words USING fts5 (name, more, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
-- Finds "Messer" in "Taschenmesser".
CREATE VIRTUAL TABLE item_parts USING fts5 (name, content = '', contentless_delete = 1,
    tokenize = 'trigram remove_diacritics 1');
-- The words themselves, to mend a search that was misspelt.
CREATE VIRTUAL TABLE item_vocabulary USING fts5vocab (item_words, 'row');
