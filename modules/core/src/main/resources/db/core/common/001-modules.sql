-- One line per module that was ever here; every node follows it.
CREATE TABLE core_module (
  id          VARCHAR(40)   NOT NULL,
  version     VARCHAR(40)   NOT NULL,
  state       VARCHAR(24)   NOT NULL,
  reason_bn   VARCHAR(2000),
  reason_en   VARCHAR(2000),
  enabled_at  TIMESTAMP,
  changed_at  TIMESTAMP     NOT NULL,
  crashes     INTEGER       NOT NULL,
  revision    BIGINT        NOT NULL,
  CONSTRAINT core_module_pk PRIMARY KEY (id),
  CONSTRAINT core_module_state_ck CHECK (state IN ('INSTALLED_DISABLED', 'ENABLED', 'DISABLED', 'QUARANTINED'))
);

-- One line per server; a beat that stops without a clean end is a crash.
CREATE TABLE core_node (
  id          VARCHAR(36)   NOT NULL,
  started_at  TIMESTAMP     NOT NULL,
  beat_at     TIMESTAMP     NOT NULL,
  clean       SMALLINT      NOT NULL,
  CONSTRAINT core_node_pk PRIMARY KEY (id)
);
