CREATE UNIQUE INDEX list_sku ON list("Artikelnummer");
CREATE VIRTUAL TABLE list_search USING fts5("Bezeichnung", "Marke", "Warengruppe", "Artikelnummer", content='list', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO list_search(list_search) VALUES ('rebuild');
