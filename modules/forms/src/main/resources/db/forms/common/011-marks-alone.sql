-- A mark is made of its field and its answer: nobody asks for the field beside it.
ALTER TABLE forms_submission_mark DROP COLUMN field;
