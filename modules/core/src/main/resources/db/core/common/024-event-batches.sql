-- What one transaction tells is one row: position is that of its last event, and content a JSON array of all of them.
CREATE TABLE core_event_batch (
  id VARCHAR(36) NOT NULL,
  position BIGINT,
  event_count INTEGER NOT NULL,
  content VARCHAR(30000) NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  CONSTRAINT core_event_batch_pk PRIMARY KEY (id),
  CONSTRAINT core_event_batch_count_ck CHECK (event_count > 0)
);

-- Types and subjects are names and ids: there is nothing in them that JSON would escape.
INSERT INTO core_event_batch (id, position, event_count, content, happened_at)
SELECT id, position, 1,
  '[{"id":"' || id || '","type":"' || type || '","subject":"' || subject
    || CASE WHEN changes_pages = 1 THEN '","pages":true' ELSE '"' END || ',"facts":' || facts || '}]',
  happened_at
FROM core_event;
DROP TABLE core_event;

-- What waits for its position is asked for in the order of its ids, what follows a position in that of the positions.
CREATE INDEX core_event_batch_order_ix ON core_event_batch (position, id);

ALTER TABLE core_event_delivery ADD COLUMN batch_id VARCHAR(36) NOT NULL DEFAULT '-';
UPDATE core_event_delivery SET batch_id = event_id;
