-- What modules offered in forms when something was handed in: the choices with their labels, once however often. offer: which one; none for a form
-- that has what its definition lists.
CREATE TABLE forms_offer (
  id      VARCHAR(64) NOT NULL,
  content ${text}     NOT NULL,
  made_at TIMESTAMP   NOT NULL,
  CONSTRAINT forms_offer_pk PRIMARY KEY (id)
);
ALTER TABLE forms_submission ADD COLUMN offer VARCHAR(64);
