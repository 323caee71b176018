-- A table of members that somebody brings in. What it was read to lies in parts of some hundred rows, and is gone once it cannot
-- be undone any more. next_part says how far the state has come: a part is done in one transaction, or not at all.
CREATE TABLE membership_import (
  id          VARCHAR(36)    NOT NULL,
  state       VARCHAR(8)     NOT NULL,
  headings    VARCHAR(8000)  NOT NULL,
  mapping     VARCHAR(2000)  NOT NULL,
  plain_type  VARCHAR(30)    NOT NULL,
  row_count   INTEGER        NOT NULL,
  parts       INTEGER        NOT NULL,
  next_part   INTEGER        NOT NULL,
  good        INTEGER        NOT NULL,
  bad         INTEGER        NOT NULL,
  known       INTEGER        NOT NULL,
  made        INTEGER        NOT NULL,
  taken_back  INTEGER        NOT NULL,
  asked_by    VARCHAR(36)    NOT NULL,
  asked_at    TIMESTAMP      NOT NULL,
  over_at     TIMESTAMP      NOT NULL,
  CONSTRAINT membership_import_pk PRIMARY KEY (id),
  CONSTRAINT membership_import_state_ck
    CHECK (state IN ('READ', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE'))
);
CREATE INDEX membership_import_state_ix ON membership_import (state, asked_at);
CREATE INDEX membership_import_newest_ix ON membership_import (asked_at DESC, id DESC);
CREATE INDEX membership_import_over_ix ON membership_import (over_at);

CREATE TABLE membership_import_part (
  import_id  VARCHAR(36)  NOT NULL,
  part       INTEGER      NOT NULL,
  first_row  INTEGER      NOT NULL,
  cells      ${text}      NOT NULL,
  findings   ${text}      NOT NULL,
  made       ${text}      NOT NULL,
  CONSTRAINT membership_import_part_pk PRIMARY KEY (import_id, part),
  CONSTRAINT membership_import_part_import_fk FOREIGN KEY (import_id) REFERENCES membership_import (id)
);

-- Who was met in the rows so far: a hash of where they are reached, to notice the second one.
CREATE TABLE membership_import_mark (
  import_id  VARCHAR(36)  NOT NULL,
  mark       VARCHAR(64)  NOT NULL,
  CONSTRAINT membership_import_mark_pk PRIMARY KEY (import_id, mark),
  CONSTRAINT membership_import_mark_import_fk FOREIGN KEY (import_id) REFERENCES membership_import (id)
);
