-- What awards are found by, made from the awards themselves and brought up to date by the act that writes one; it can be
-- thrown away and made again.
--
-- posting: for each word of the lines the awards that have it, 65,536 of them to a row, as a Roaring bitmap of the low 16 bits
-- of their keys. facts: what awards are counted and sorted by, 512 of them to a row, as whole numbers of fixed width.
CREATE TABLE posting (
  term TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  docs BLOB NOT NULL,
  PRIMARY KEY (term, chunk)
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
  chunk INTEGER PRIMARY KEY,
  rows BLOB NOT NULL
) STRICT;

-- What searches used to go through, line by line.
ALTER TABLE award DROP COLUMN search_fold;
ALTER TABLE decision DROP COLUMN search_fold;
