-- What takes two people: asked by one, decided by another. open_key is there while it can be decided, so
-- that the same thing is asked once at a time.
CREATE TABLE core_approval (
  id          VARCHAR(36)    NOT NULL,
  action      VARCHAR(120)   NOT NULL,
  subject     VARCHAR(200)   NOT NULL,
  what_bn     VARCHAR(1000)  NOT NULL,
  what_en     VARCHAR(1000)  NOT NULL,
  permission  VARCHAR(120)   NOT NULL,
  facts       VARCHAR(4000)  NOT NULL,
  asked_by    VARCHAR(36)    NOT NULL,
  asked_at    TIMESTAMP      NOT NULL,
  expires_at  TIMESTAMP      NOT NULL,
  state       VARCHAR(12)    NOT NULL,
  decided_by  VARCHAR(36),
  decided_at  TIMESTAMP,
  reason      VARCHAR(500)   NOT NULL,
  open_key    VARCHAR(330),
  CONSTRAINT core_approval_pk PRIMARY KEY (id),
  CONSTRAINT core_approval_open_uq UNIQUE (open_key),
  CONSTRAINT core_approval_state_ck CHECK (state IN ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'))
);
CREATE INDEX core_approval_newest_ix ON core_approval (id DESC);
CREATE INDEX core_approval_state_ix ON core_approval (state, id DESC);
CREATE INDEX core_approval_due_ix ON core_approval (state, expires_at);

-- What of the audit log somebody may take away, once a second person has agreed.
CREATE TABLE core_audit_export (
  id           VARCHAR(36)    NOT NULL,
  filter       VARCHAR(4000)  NOT NULL,
  asked_by     VARCHAR(36)    NOT NULL,
  approved_by  VARCHAR(36)    NOT NULL,
  ready_at     TIMESTAMP      NOT NULL,
  expires_at   TIMESTAMP      NOT NULL,
  CONSTRAINT core_audit_export_pk PRIMARY KEY (id)
);
