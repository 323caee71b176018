-- Of those that somebody has: a new case costs nothing here.
CREATE INDEX complaints_case_assignee_ix ON complaints_case (assignee, received_at DESC, id DESC)
  WHERE assignee IS NOT NULL;
