-- Rules of membership in versions, as JSON. The first is the one that was shipped when somebody made the second. The row with the
-- highest turn is in force; a version that comes back gets a new turn. Without a row the shipped one is. Once every member was looked
-- at by it, followed is the turn.
CREATE TABLE membership_rules (
  rules_version INTEGER NOT NULL,
  content VARCHAR(32000) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  made_by VARCHAR(36),
  turn INTEGER,
  turned_at TIMESTAMP,
  turned_by VARCHAR(36),
  followed INTEGER,
  CONSTRAINT membership_rules_pk PRIMARY KEY (rules_version),
  CONSTRAINT membership_rules_turn_uq UNIQUE (turn)
);
