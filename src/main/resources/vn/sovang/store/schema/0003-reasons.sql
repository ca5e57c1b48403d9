-- Why something that stands on paper was changed. The hash of an entry covers its reason.

ALTER TABLE journal ADD COLUMN reason TEXT NOT NULL DEFAULT '';
