-- Money: integer cents. VAT: basis points (1900 = 19 %). Quantities: thousandths of the unit. Codes: text.
-- Times: ISO-8601 UTC text. pk: local key; uid: UUIDv7, the identity outside this database.

CREATE TABLE product (
  pk INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_sort TEXT NOT NULL,                 -- DIN 5007-1 key: lower case, umlauts and accents folded
  brand TEXT,
  category TEXT,
  short_description TEXT,
  description TEXT,
  vat_rate INTEGER NOT NULL DEFAULT 1900,
  sales_unit TEXT,
  supplier TEXT,
  photos TEXT,                             -- JSON [{"sha":…,"alt":…}], main photo first; NULL where there is none
  has_photo INTEGER NOT NULL GENERATED ALWAYS AS (photos IS NOT NULL) STORED,
  attributes TEXT,                         -- JSON object, field name -> text, for fields without a column
  status TEXT NOT NULL DEFAULT 'READY' CHECK (status IN ('DRAFT','READY','ARCHIVED')),
  created_in INTEGER NOT NULL DEFAULT 0,   -- history_group that created it
  removed INTEGER NOT NULL DEFAULT 0,      -- 1: its creation was undone; kept so that redo can bring it back
  revision INTEGER NOT NULL DEFAULT 1,     -- grows with every change of the product, its variants or photos
  changed_at TEXT NOT NULL,
  -- derived by room publish from revision, channel_state and the rules; wrong values heal by themselves
  market_revision INTEGER NOT NULL DEFAULT 0,   -- the revision that the two columns below were derived from
  market_state TEXT NOT NULL DEFAULT 'WAITING' CHECK (market_state IN ('WAITING','CHANGED','ONLINE','BLOCKED','OFFLINE')),
  hints INTEGER NOT NULL DEFAULT 0              -- how many things a rule asks for, blocking or not
);
CREATE INDEX product_list ON product(removed, name_sort, status);
CREATE INDEX product_market ON product(market_state, removed, status, hints, has_photo);  -- covers the chips
CREATE INDEX product_stale ON product(pk) WHERE market_revision <> revision;   -- what room publish has to look at
CREATE INDEX product_category ON product(category);
CREATE INDEX product_created ON product(created_in);

CREATE TABLE variant (
  pk INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE,
  product INTEGER NOT NULL REFERENCES product(pk) ON DELETE CASCADE,
  position INTEGER NOT NULL DEFAULT 0,
  sku TEXT NOT NULL,
  gtin TEXT,
  mpn TEXT,
  color TEXT,
  size TEXT,
  price_gross INTEGER,                     -- cents; NULL: no price yet
  uvp INTEGER,                             -- cents
  purchase_price INTEGER,                  -- hundredths of a cent would be too fine for a shop: cents, private
  stock_qty INTEGER,                       -- thousandths; NULL: not counted
  content_amount INTEGER,                  -- thousandths of content_unit
  content_unit TEXT,                       -- g kg ml cl l cbm cm m qm Stk
  removed INTEGER NOT NULL DEFAULT 0       -- 1: taken away from its product; 2: gone together with its product
);
CREATE UNIQUE INDEX variant_sku ON variant(sku) WHERE removed = 0;
CREATE INDEX variant_gtin ON variant(gtin) WHERE gtin IS NOT NULL;
CREATE INDEX variant_product ON variant(product, removed, position, stock_qty, price_gross);
CREATE INDEX variant_sold_out ON variant(product) WHERE stock_qty <= 0 AND removed = 0;

-- rowid = product.pk; texts with ß written ss, codes = SKU, GTIN and MPN of the variants; filled by CatalogueStore (single edits) and in bulk by the importer, never by trigger
CREATE VIRTUAL TABLE product_search USING fts5(
  name, brand, category, codes,
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

CREATE TABLE history_group (
  pk INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,                      -- CREATE EDIT IMPORT PHOTOS ARCHIVE DUPLICATE BULK
  title TEXT NOT NULL,                     -- file name, product name …: what the list of the history shows
  at TEXT NOT NULL,
  created INTEGER NOT NULL DEFAULT 0,      -- products that it created
  changed INTEGER NOT NULL DEFAULT 0,      -- products that it changed
  undone_at TEXT,
  undo_order INTEGER                       -- which undo took it back, 1 … n; NULL once something new was done
);
CREATE TABLE history_edit (
  pk INTEGER PRIMARY KEY,
  grp INTEGER NOT NULL REFERENCES history_group(pk) ON DELETE CASCADE,
  product INTEGER NOT NULL,
  variant INTEGER,                         -- NULL: a field of the product
  field TEXT NOT NULL,                     -- Field.key(); 'variant': whether it is there ('1'); 'position'
  old_value TEXT,                          -- canonical text of Field, NULL: was empty
  new_value TEXT
);
CREATE INDEX history_edit_grp ON history_edit(grp);
CREATE INDEX history_edit_status ON history_edit(product) WHERE field = 'status';

CREATE TABLE photo (
  sha256 TEXT PRIMARY KEY,                 -- of the stored file photos/ab/<sha256>.jpg
  source_sha256 TEXT NOT NULL,             -- of the file that was dropped: the same file again is not scaled again
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  original_name TEXT NOT NULL,
  added_at TEXT NOT NULL
);
CREATE INDEX photo_source ON photo(source_sha256);

CREATE TABLE import_profile (
  fingerprint TEXT PRIMARY KEY,            -- of the header row: recognised next time
  name TEXT NOT NULL,
  mapping TEXT NOT NULL,                   -- JSON
  used_at TEXT NOT NULL
);

CREATE TABLE channel_state (
  channel TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES product(pk),
  hash TEXT NOT NULL,                      -- content hash that the marketplace acknowledged
  content TEXT NOT NULL,                   -- what was acknowledged, JSON: the "before" of the next publication
  url TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (channel, product)
) WITHOUT ROWID;
CREATE INDEX channel_state_hash ON channel_state(channel, hash);   -- counts without reading the contents
CREATE TABLE channel_sent (                -- sent, no answer yet: tells our own work from another PC's after a broken line
  channel TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES product(pk),
  hash TEXT NOT NULL,
  content TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (channel, product, hash)
) WITHOUT ROWID;
CREATE TABLE channel_foreign (             -- the marketplace has a version that this shop never sent
  channel TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES product(pk),
  hash TEXT NOT NULL,
  PRIMARY KEY (channel, product)
) WITHOUT ROWID;
CREATE TABLE channel (
  channel TEXT PRIMARY KEY,
  revision TEXT,                           -- ETag of the manifest that was last seen
  last_published_at TEXT,
  last_error TEXT,
  derived_by TEXT,                         -- what product.market_state was derived with; NULL where by another channel
  profile_hash TEXT,                       -- of the shop profile that the marketplace acknowledged
  wished_at TEXT,                          -- the owner asked to publish and it is not done: goes by itself later
  attempts INTEGER NOT NULL DEFAULT 0,     -- failed for want of a line since then
  next_attempt_at TEXT
);
CREATE TABLE rejection (                   -- the marketplace's own refusal, until the product changes
  channel TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES product(pk),
  hash TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (channel, product)
) WITHOUT ROWID;

-- append-only; written when a price is shown to customers (§ 11 PAngV: lowest price of the last 30 days)
CREATE TABLE price_history (
  pk INTEGER PRIMARY KEY,
  variant INTEGER NOT NULL,
  channel TEXT NOT NULL,
  price_gross INTEGER NOT NULL,
  valid_from TEXT NOT NULL
);
CREATE INDEX price_history_variant ON price_history(variant, channel, valid_from);

CREATE TABLE shop_profile (field TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
