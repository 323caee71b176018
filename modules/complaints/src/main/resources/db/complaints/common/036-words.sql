-- Words of what was told and written, as marks that nobody can read: made with a key that is not in the database. In the order of the queue.
CREATE TABLE complaints_word (
  case_id VARCHAR(36) NOT NULL,
  mark VARCHAR(12) NOT NULL,
  received_at TIMESTAMP NOT NULL,
  CONSTRAINT complaints_word_pk PRIMARY KEY (case_id, mark)
);
CREATE INDEX complaints_word_ix ON complaints_word (mark, received_at DESC, case_id DESC);

-- How far a walk over all cases has come that is done once: those that come later are taken as they come.
CREATE TABLE complaints_walk (
  name VARCHAR(20) NOT NULL,
  last_case VARCHAR(36) NOT NULL,
  ended SMALLINT NOT NULL,
  CONSTRAINT complaints_walk_pk PRIMARY KEY (name)
);
INSERT INTO complaints_walk (name, last_case, ended) VALUES ('words', ' ', 0);
