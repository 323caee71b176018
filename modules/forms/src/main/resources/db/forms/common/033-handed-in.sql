-- Whether it stands in the account only because its owner was signed in where it was handed in: nobody has shown its receipt. Rows from before were shown.
ALTER TABLE forms_account_submission ADD COLUMN handed_in SMALLINT DEFAULT 0 NOT NULL;
