-- Modules that have told whether submissions must be kept. While one of them is not there, nothing is erased: nobody could tell.
CREATE TABLE forms_keeper (
  module VARCHAR(40) NOT NULL,
  CONSTRAINT forms_keeper_pk PRIMARY KEY (module)
);
