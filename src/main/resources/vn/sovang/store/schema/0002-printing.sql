-- Printing: which templates, how printers are corrected, jobs and their sheets, the stock of phôi, and what was issued.

CREATE TABLE certificate_setup (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  decision_id INTEGER REFERENCES decision (id),
  individual TEXT NOT NULL,
  collective TEXT NOT NULL,
  household TEXT NOT NULL,
  sizing TEXT NOT NULL CHECK (sizing IN ('EACH', 'COMMON'))
) STRICT;

-- One for each decision, and one without a decision for all that have none.
CREATE UNIQUE INDEX certificate_setup_by_decision ON certificate_setup (coalesce(decision_id, 0));

CREATE TABLE calibration (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  printer TEXT NOT NULL,
  tray TEXT NOT NULL,
  paper TEXT NOT NULL,
  shift_right INTEGER NOT NULL CHECK (shift_right BETWEEN -1000 AND 1000),
  shift_down INTEGER NOT NULL CHECK (shift_down BETWEEN -1000 AND 1000),
  scale_x INTEGER NOT NULL CHECK (scale_x BETWEEN 9000 AND 11000),
  scale_y INTEGER NOT NULL CHECK (scale_y BETWEEN 9000 AND 11000),
  measured_at TEXT NOT NULL,
  UNIQUE (printer, tray, paper)
) STRICT;

CREATE TABLE print_job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  medium TEXT NOT NULL CHECK (medium IN ('BLANK', 'STOCK')),
  sheet_order TEXT NOT NULL CHECK (sheet_order IN ('LIST', 'NAME', 'STAGE', 'REVERSE')),
  printer TEXT NOT NULL,
  tray TEXT NOT NULL,
  paper TEXT NOT NULL,
  calibration_id INTEGER,
  stock TEXT NOT NULL,
  template TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'DONE', 'STOPPED')),
  started_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;

CREATE INDEX print_job_by_decision ON print_job (decision_id);

CREATE TABLE print_sheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  job_id INTEGER NOT NULL REFERENCES print_job (id),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  award_id INTEGER NOT NULL REFERENCES award (id),
  state TEXT NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'GOOD', 'JAMMED', 'SPOILED', 'DROPPED')),
  reason TEXT NOT NULL,
  at TEXT
) STRICT;

CREATE INDEX print_sheet_by_job ON print_sheet (job_id, ordinal);
CREATE INDEX print_sheet_by_award ON print_sheet (award_id);

CREATE TABLE stock_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  stock TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('RECEIVED', 'USED', 'SPOILED')),
  sheets INTEGER NOT NULL CHECK (sheets <> 0),
  entered_on TEXT NOT NULL,
  note TEXT NOT NULL,
  job_id INTEGER REFERENCES print_job (id)
) STRICT;

CREATE INDEX stock_entry_by_stock ON stock_entry (stock);

-- Bytes by their SHA-256: sheets, words, fonts, art, templates, pictures of users' templates. The rows that name a hash are
-- journalled; the bytes themselves are only ever added. They are kept deflated.
CREATE TABLE content (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  kind TEXT NOT NULL CHECK (kind IN ('SHEET', 'MARKS', 'VALUES', 'FONT', 'ART', 'TEMPLATE')),
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER content_is_not_updated BEFORE UPDATE ON content
BEGIN
  SELECT RAISE(ABORT, 'content is named by its hash');
END;

CREATE TABLE issued_copy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL DEFAULT 1,
  uid TEXT NOT NULL UNIQUE,
  award_id INTEGER NOT NULL REFERENCES award (id),
  printing INTEGER NOT NULL CHECK (printing > 0),
  at TEXT NOT NULL,
  medium TEXT NOT NULL CHECK (medium IN ('BLANK', 'STOCK')),
  template TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  values_hash TEXT NOT NULL,
  sheet_hash TEXT NOT NULL,
  reason TEXT NOT NULL,
  job_id INTEGER REFERENCES print_job (id)
) STRICT;

CREATE INDEX issued_copy_by_award ON issued_copy (award_id);
