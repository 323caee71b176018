-- Who did what, written in the transaction of the change. Rows are only ever added: the user of the
-- platform needs no more than SELECT and INSERT here (optional/audit-append-only.sql of the server).
-- The id tells the time (UUID version 7), so newest-first and from-to go by it. Each filter has an index of
-- its own that ends with the id, and so has no filter at all (listed, always 1): with a plain index on the
-- id Derby would walk it from the end for a filter that it takes for common, through a million rows if need be.
-- seldom is the result where that is not DONE, and otherwise the id: Derby takes a column with two values for one that
-- tells nothing apart, and would sort the table.
CREATE TABLE core_audit (
  id           VARCHAR(36)     NOT NULL,
  happened_at  TIMESTAMP       NOT NULL,
  actor        VARCHAR(100)    NOT NULL,
  noun         VARCHAR(80)     NOT NULL,
  action       VARCHAR(120)    NOT NULL,
  subject      VARCHAR(200)    NOT NULL,
  result       VARCHAR(8)      NOT NULL,
  code         VARCHAR(120)    NOT NULL,
  network      VARCHAR(50)     NOT NULL,
  changes      VARCHAR(16000)  NOT NULL,
  listed       SMALLINT        NOT NULL,
  seldom       VARCHAR(36)     NOT NULL,
  CONSTRAINT core_audit_pk PRIMARY KEY (id),
  CONSTRAINT core_audit_result_ck CHECK (result IN ('DONE', 'REFUSED', 'FAILED'))
);
CREATE INDEX core_audit_listed_ix ON core_audit (listed, id DESC);
CREATE INDEX core_audit_actor_ix ON core_audit (actor, id DESC);
CREATE INDEX core_audit_noun_ix ON core_audit (noun, id DESC);
CREATE INDEX core_audit_action_ix ON core_audit (action, id DESC);
CREATE INDEX core_audit_subject_ix ON core_audit (subject, id DESC);
CREATE INDEX core_audit_seldom_ix ON core_audit (seldom, id DESC);

-- The chain: one link for each entry, made after its commit. Only ever added to.
CREATE TABLE core_audit_link (
  position  BIGINT       NOT NULL,
  entry_id  VARCHAR(36)  NOT NULL,
  hash      VARCHAR(64)  NOT NULL,
  CONSTRAINT core_audit_link_pk PRIMARY KEY (position),
  CONSTRAINT core_audit_link_entry_uq UNIQUE (entry_id)
);

-- Which entries have no link yet; written with the entry, removed with its link.
CREATE TABLE core_audit_waiting (
  entry_id  VARCHAR(36)  NOT NULL,
  CONSTRAINT core_audit_waiting_pk PRIMARY KEY (entry_id)
);

-- The end of the chain; its row is the lock under which links are made, one node at a time.
CREATE TABLE core_audit_head (
  name      VARCHAR(20)  NOT NULL,
  position  BIGINT       NOT NULL,
  hash      VARCHAR(64)  NOT NULL,
  CONSTRAINT core_audit_head_pk PRIMARY KEY (name)
);
INSERT INTO core_audit_head (name, position, hash)
  VALUES ('audit', 0, '0000000000000000000000000000000000000000000000000000000000000000');
