-- What became of texts on the line the last time, in thousandths of their length; NULL: not measured yet.
ALTER TABLE channel_line ADD COLUMN text_share INTEGER;
