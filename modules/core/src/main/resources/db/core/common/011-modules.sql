-- Until when a module that is tried out stays open without being kept.
ALTER TABLE core_module ADD COLUMN trial_until TIMESTAMP;

-- Every step that was taken with a module, by whom, from where to where: the history, and what undo goes back by.
CREATE TABLE core_module_step (
  id            VARCHAR(36)    NOT NULL,
  module        VARCHAR(40)    NOT NULL,
  action        VARCHAR(20)    NOT NULL,
  from_state    VARCHAR(24),
  to_state      VARCHAR(24)    NOT NULL,
  from_version  VARCHAR(40),
  to_version    VARCHAR(40)    NOT NULL,
  actor         VARCHAR(100)   NOT NULL,
  reason_bn     VARCHAR(2000),
  reason_en     VARCHAR(2000),
  taken_at      TIMESTAMP      NOT NULL,
  CONSTRAINT core_module_step_pk PRIMARY KEY (id)
);
CREATE INDEX core_module_step_module_ix ON core_module_step (module, id DESC);

-- What staff have agreed that a module may let people do: asked once, and again when an update asks for more.
CREATE TABLE core_module_consent (
  module      VARCHAR(40)   NOT NULL,
  permission  VARCHAR(120)  NOT NULL,
  actor       VARCHAR(100)  NOT NULL,
  given_at    TIMESTAMP     NOT NULL,
  CONSTRAINT core_module_consent_pk PRIMARY KEY (permission)
);

-- Modules whose tables will be dropped, and when: until then it can be called off.
CREATE TABLE core_module_erasure (
  module   VARCHAR(40)   NOT NULL,
  actor    VARCHAR(100)  NOT NULL,
  due_at   TIMESTAMP     NOT NULL,
  CONSTRAINT core_module_erasure_pk PRIMARY KEY (module)
);
