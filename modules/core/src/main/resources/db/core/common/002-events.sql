-- What happened, written in the transaction of the change. The position is given after the commit,
-- under the lock of core_event_sequence: so positions become visible in their order and no follower
-- can step over a transaction that commits late.
CREATE TABLE core_event (
  id             VARCHAR(36)    NOT NULL,
  position       BIGINT,
  type           VARCHAR(120)   NOT NULL,
  subject        VARCHAR(200)   NOT NULL,
  facts          VARCHAR(4000)  NOT NULL,
  changes_pages  SMALLINT       NOT NULL,
  happened_at    TIMESTAMP      NOT NULL,
  CONSTRAINT core_event_pk PRIMARY KEY (id)
);
CREATE INDEX core_event_position_ix ON core_event (position);

CREATE TABLE core_event_sequence (
  name      VARCHAR(20)  NOT NULL,
  position  BIGINT       NOT NULL,
  CONSTRAINT core_event_sequence_pk PRIMARY KEY (name)
);
INSERT INTO core_event_sequence (name, position) VALUES ('events', 0);

-- How far each listener that works once in the cluster has come.
CREATE TABLE core_event_place (
  consumer  VARCHAR(90)  NOT NULL,
  position  BIGINT       NOT NULL,
  CONSTRAINT core_event_place_pk PRIMARY KEY (consumer)
);

-- What a listener could not take: tried again with growing pauses, then set aside.
CREATE TABLE core_event_delivery (
  id        VARCHAR(36)    NOT NULL,
  consumer  VARCHAR(90)    NOT NULL,
  event_id  VARCHAR(36)    NOT NULL,
  attempts  INTEGER        NOT NULL,
  state     VARCHAR(12)    NOT NULL,
  next_at   TIMESTAMP      NOT NULL,
  error     VARCHAR(2000)  NOT NULL,
  CONSTRAINT core_event_delivery_pk PRIMARY KEY (id),
  CONSTRAINT core_event_delivery_once_uq UNIQUE (consumer, event_id),
  CONSTRAINT core_event_delivery_state_ck CHECK (state IN ('RETRY', 'SET_ASIDE'))
);
CREATE INDEX core_event_delivery_due_ix ON core_event_delivery (state, next_at);
