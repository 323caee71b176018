-- Each filter of the queue walks an index in the order of the list; those among what is open, one of their own (see 015).
CREATE INDEX complaints_case_form_ix ON complaints_case (form, received_at DESC, id DESC);
CREATE INDEX complaints_case_held_ix ON complaints_case (assignee, received_at DESC, id DESC)
  WHERE ended_at IS NULL AND assignee IS NOT NULL;

-- Words under which a merchant of cases is found: each of its name, and all of them in one. Byte by byte, so that the index knows how a word begins.
CREATE TABLE complaints_name_word (
  merchant_key VARCHAR(60) NOT NULL,
  word VARCHAR(60) COLLATE "C" NOT NULL,
  CONSTRAINT complaints_name_word_pk PRIMARY KEY (merchant_key, word)
);
CREATE INDEX complaints_name_word_ix ON complaints_name_word (word, merchant_key);
INSERT INTO complaints_name_word (merchant_key, word)
  SELECT DISTINCT merchant_key, merchant_key FROM complaints_case WHERE merchant_key IS NOT NULL;
