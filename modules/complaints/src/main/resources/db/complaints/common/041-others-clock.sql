-- What ran out while the case waited for somebody else was not the society's: the last step before its end says so.
UPDATE complaints_warning SET clock = 'OTHERS' WHERE clock = 'STEP' AND EXISTS (
  SELECT 1 FROM complaints_event e WHERE e.case_id = complaints_warning.case_id AND e.kind = 'step'
    AND e.status IN ('incomplete', 'sent-to-merchant', 'referred', 'resolved') AND e.made_at < complaints_warning.due_at
    AND NOT EXISTS (SELECT 1 FROM complaints_event l WHERE l.case_id = e.case_id AND l.kind = 'step' AND l.place > e.place
      AND l.made_at < complaints_warning.due_at));

-- An outcome that was disputed or reopened does not stand: the history of the case keeps it.
UPDATE complaints_case SET outcome = NULL WHERE outcome IS NOT NULL AND outcome <> 'withdrawn' AND EXISTS (
  SELECT 1 FROM complaints_event e WHERE e.case_id = complaints_case.id AND e.kind = 'step' AND e.status IN ('disputed', 'reopened')
    AND NOT EXISTS (SELECT 1 FROM complaints_event l WHERE l.case_id = e.case_id AND l.kind = 'step' AND l.place > e.place
      AND l.status = 'resolved'));
UPDATE complaints_case SET outcome = NULL WHERE outcome = 'withdrawn' AND ended_at IS NULL;
