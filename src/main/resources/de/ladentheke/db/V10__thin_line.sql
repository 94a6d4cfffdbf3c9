-- Photos in the form that a channel takes. The file renditions/ab/<sha256>.webp may be deleted at any time.
CREATE TABLE rendition (
  source TEXT NOT NULL,                    -- photo.sha256
  form TEXT NOT NULL,                      -- media type and longest side: image/webp 1600
  sha256 TEXT NOT NULL,                    -- the photo's own where no other form of it is smaller
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  PRIMARY KEY (source, form)
) WITHOUT ROWID;
-- Which photos a channel was found to have, and under which hash: for order and estimate, it is asked all the same.
CREATE TABLE channel_photo (
  channel TEXT NOT NULL,
  source TEXT NOT NULL,                    -- photo.sha256
  sha256 TEXT NOT NULL,                    -- the photo's own or a rendition's
  PRIMARY KEY (channel, source)
) WITHOUT ROWID;
-- How fast the line to a channel was the last times, and which form of photos it took.
CREATE TABLE channel_line (
  channel TEXT PRIMARY KEY,
  bytes_per_second INTEGER,                -- NULL: not measured yet
  latency_ms INTEGER,
  photo_form TEXT
) WITHOUT ROWID;
INSERT INTO channel_photo(channel, source, sha256)
SELECT DISTINCT s.channel, shown.value ->> 'sha256', shown.value ->> 'sha256'
FROM channel_state s, json_each(CASE WHEN json_valid(s.content) THEN s.content ELSE '{}' END, '$.photos') shown
WHERE shown.value ->> 'sha256' IS NOT NULL;
