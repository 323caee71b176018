-- Modules whose tables are being written to a file, table by table; the row goes with the last one.
CREATE TABLE core_module_export (
  module    VARCHAR(40)   NOT NULL,
  file      VARCHAR(80)   NOT NULL,
  asked_at  TIMESTAMP     NOT NULL,
  CONSTRAINT core_module_export_pk PRIMARY KEY (module)
);
