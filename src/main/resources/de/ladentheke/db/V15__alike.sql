-- What another PC published may say the same as what would go out from here and still have another hash, as its photos have.
ALTER TABLE channel_state ADD COLUMN alike TEXT;   -- content hash of ours that shows customers the same; NULL: none
