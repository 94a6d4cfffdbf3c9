-- What of a product the marketplace does not take, so that the way to mend it leads there.
ALTER TABLE rejection ADD COLUMN field TEXT;   -- key of the field; NULL: it did not say
