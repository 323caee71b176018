-- A file that was added after the submission was handed in: message, the id of what it came with; sent_by, which side gave it.
-- Rows from before are the sender's and came with the form.
ALTER TABLE forms_file ADD COLUMN message VARCHAR(64);
ALTER TABLE forms_file ADD COLUMN sent_by VARCHAR(8) DEFAULT 'sender' NOT NULL;
ALTER TABLE forms_file ADD CONSTRAINT forms_file_sent_by_ck CHECK (sent_by IN ('sender', 'staff'));
