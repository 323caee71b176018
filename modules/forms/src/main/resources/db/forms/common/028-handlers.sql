-- Modules that were ever installed: what a form hands to one of them is opened there alone, also while it is closed.
CREATE TABLE forms_handler (
  module VARCHAR(40) NOT NULL,
  gone   SMALLINT    NOT NULL,
  CONSTRAINT forms_handler_pk PRIMARY KEY (module)
);
