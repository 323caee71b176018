-- matter: about what the module that handed it in is asked again before it leaves. UNWANTED: it was, and somebody has stopped it.
ALTER TABLE core_letter ADD COLUMN matter VARCHAR(120);
ALTER TABLE core_letter DROP CONSTRAINT core_letter_state_ck;
ALTER TABLE core_letter ADD CONSTRAINT core_letter_state_ck
  CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'KEPT', 'DEAD', 'UNWANTED'));
