-- The first schema of a register. STRICT tables; ids are keys inside this file, uids travel between files.
-- Times are UTC in ISO 8601, dates ISO text, money whole đồng, coefficients hundredths.
-- Columns that end in _fold and sort_key are computed in Java (text.md: SQLite folds no đ).

CREATE TABLE register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('OWN', 'SAMPLE')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  value TEXT NOT NULL
) STRICT;

CREATE TABLE authority (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  parent TEXT NOT NULL,
  place TEXT NOT NULL,
  symbol TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT
) STRICT;

CREATE TABLE signer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  authority_id INTEGER NOT NULL REFERENCES authority (id),
  name TEXT NOT NULL CHECK (name <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  on_behalf TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT
) STRICT;

CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  short_name TEXT NOT NULL,
  name_fold TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT
) STRICT;

CREATE TABLE unit_succession (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  successor_id INTEGER NOT NULL REFERENCES unit (id) CHECK (successor_id <> unit_id),
  UNIQUE (unit_id, successor_id)
) STRICT;

CREATE TABLE recipient (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('COLLECTIVE', 'HOUSEHOLD', 'INDIVIDUAL')),
  honorific TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  surname TEXT NOT NULL,
  middle_name TEXT NOT NULL,
  given_name TEXT NOT NULL,
  name_fold TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('UNKNOWN', 'FEMALE', 'MALE')),
  birth TEXT NOT NULL,
  citizen_id TEXT NOT NULL,
  position TEXT NOT NULL,
  unit_id INTEGER REFERENCES unit (id),
  recipient_class TEXT NOT NULL,
  note TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  binned_at TEXT
) STRICT;

CREATE INDEX recipient_by_name ON recipient (name_fold, kind);

CREATE TABLE award_form (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  name_fold TEXT NOT NULL,
  category TEXT NOT NULL,
  ceremony_rank INTEGER NOT NULL,
  certificate TEXT NOT NULL,
  level TEXT NOT NULL
) STRICT;

CREATE TABLE coefficient (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  form_id INTEGER NOT NULL REFERENCES award_form (id),
  kind TEXT NOT NULL CHECK (kind IN ('COLLECTIVE', 'HOUSEHOLD', 'INDIVIDUAL')),
  hundredths INTEGER NOT NULL CHECK (hundredths >= 0),
  valid_from TEXT NOT NULL,
  UNIQUE (form_id, kind, valid_from)
) STRICT;

CREATE TABLE base_salary (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  amount INTEGER NOT NULL CHECK (amount > 0),
  valid_from TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL
) STRICT;

CREATE TABLE field (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  ordinal INTEGER NOT NULL
) STRICT;

CREATE TABLE award_method (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  ordinal INTEGER NOT NULL
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  authority_id INTEGER NOT NULL REFERENCES authority (id),
  number TEXT NOT NULL,
  symbol TEXT NOT NULL,
  number_key TEXT,
  series TEXT NOT NULL,
  year INTEGER,
  signed_on TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  short_title TEXT NOT NULL,
  signer_id INTEGER REFERENCES signer (id),
  place TEXT NOT NULL,
  method_id INTEGER REFERENCES award_method (id),
  field_id INTEGER REFERENCES field (id),
  achievement TEXT NOT NULL,
  dossier_on TEXT,
  proposal TEXT NOT NULL,
  fund TEXT NOT NULL,
  proposed_collectives INTEGER NOT NULL CHECK (proposed_collectives >= 0),
  proposed_households INTEGER NOT NULL CHECK (proposed_households >= 0),
  proposed_individuals INTEGER NOT NULL CHECK (proposed_individuals >= 0),
  note TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('DRAFT', 'LIST', 'CHECKED', 'NUMBERED', 'PRINTING', 'DONE')),
  search_fold TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  binned_at TEXT
) STRICT;

-- A number is unique for an authority, year and series; drafts have none, and the bin does not hold one back.
CREATE UNIQUE INDEX decision_number ON decision (authority_id, year, series, number_key)
  WHERE number_key IS NOT NULL AND year IS NOT NULL AND binned_at IS NULL;

CREATE TABLE award (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  recipient_id INTEGER NOT NULL REFERENCES recipient (id),
  form_id INTEGER NOT NULL REFERENCES award_form (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('COLLECTIVE', 'HOUSEHOLD', 'INDIVIDUAL')),
  honorific TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  position TEXT NOT NULL,
  unit TEXT NOT NULL,
  recipient_class TEXT NOT NULL,
  unit_id INTEGER REFERENCES unit (id),
  achievement TEXT NOT NULL,
  period_from INTEGER,
  period_to INTEGER,
  book_number INTEGER CHECK (book_number > 0),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  amount_source TEXT NOT NULL CHECK (amount_source IN ('COMPUTED', 'TYPED')),
  occasion TEXT NOT NULL CHECK (occasion IN ('GIVEN', 'POSTHUMOUS')),
  print_count INTEGER NOT NULL CHECK (print_count >= 0),
  printed_on TEXT,
  revoked_on TEXT,
  revocation_decision TEXT NOT NULL,
  revocation_reason TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  search_fold TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  binned_at TEXT
) STRICT;

CREATE INDEX award_by_decision ON award (decision_id, ordinal);
CREATE INDEX award_by_recipient ON award (recipient_id);

-- The number ledger: one row for each number ever given. An issued number can only become void, and void stays void.
CREATE TABLE book_number (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  authority_id INTEGER NOT NULL REFERENCES authority (id),
  book TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('RESERVED', 'ISSUED', 'VOID')),
  award_id INTEGER REFERENCES award (id),
  UNIQUE (authority_id, book, year, number)
) STRICT;

CREATE UNIQUE INDEX book_number_by_award ON book_number (award_id) WHERE award_id IS NOT NULL AND state <> 'VOID';

CREATE TRIGGER book_number_keeps_issued BEFORE DELETE ON book_number WHEN OLD.state <> 'RESERVED'
BEGIN
  SELECT RAISE(ABORT, 'an issued number is never given back');
END;

CREATE TRIGGER book_number_only_forward BEFORE UPDATE ON book_number
WHEN (OLD.state = 'ISSUED' AND NEW.state = 'RESERVED') OR (OLD.state = 'VOID' AND NEW.state <> 'VOID')
  OR NEW.number <> OLD.number OR NEW.year <> OLD.year OR NEW.authority_id <> OLD.authority_id
BEGIN
  SELECT RAISE(ABORT, 'a number only goes from reserved to issued to void');
END;

CREATE TABLE template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL CHECK (code <> ''),
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  body TEXT NOT NULL,
  UNIQUE (code, version)
) STRICT;

-- The journal is append-only. Each entry is chained to the one before by SHA-256; the chain covers the hashes of the
-- before and after images, which sit in a table of their own so that one person's can be redacted.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  act TEXT NOT NULL CHECK (act <> ''),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE journal_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  journal_id INTEGER NOT NULL REFERENCES journal (id),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  entity TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before_hash TEXT NOT NULL,
  after_hash TEXT NOT NULL,
  UNIQUE (journal_id, ordinal)
) STRICT;

CREATE INDEX journal_change_by_row ON journal_change (entity, row_id);

CREATE TABLE journal_image (
  change_id INTEGER PRIMARY KEY REFERENCES journal_change (id),
  before_image TEXT,
  after_image TEXT
) STRICT;

CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_change_is_not_updated BEFORE UPDATE ON journal_change
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_change_is_not_deleted BEFORE DELETE ON journal_change
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_image_is_only_redacted BEFORE UPDATE ON journal_image
WHEN NEW.before_image IS NOT NULL OR NEW.after_image IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'an image can only be redacted');
END;

CREATE TRIGGER journal_image_is_not_deleted BEFORE DELETE ON journal_image
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
