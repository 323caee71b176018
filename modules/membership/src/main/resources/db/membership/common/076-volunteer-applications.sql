-- That somebody has applied by the form for volunteers, and what they were answered. What they wrote stays with the forms; the row goes
-- when that is erased.
CREATE TABLE membership_volunteer_application (
  submission_id  VARCHAR(36)  NOT NULL,
  version        INTEGER      NOT NULL,
  receipt        VARCHAR(30)  NOT NULL,
  language       VARCHAR(2)   NOT NULL,
  division       VARCHAR(60),
  district       VARCHAR(60),
  upazila        VARCHAR(60),
  received_at    TIMESTAMP    NOT NULL,
  answer         VARCHAR(8),
  answered_at    TIMESTAMP,
  answered_by    VARCHAR(36),
  CONSTRAINT membership_volunteer_application_pk PRIMARY KEY (submission_id),
  CONSTRAINT membership_volunteer_application_answer_ck CHECK (answer IN ('invited', 'declined', 'offered'))
);
-- Newest first. DESC, because Derby does not read an index backwards.
CREATE INDEX membership_volunteer_application_newest_ix ON membership_volunteer_application (received_at DESC, submission_id DESC);
