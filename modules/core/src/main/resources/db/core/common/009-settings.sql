-- What staff have set; a missing line means the default. Every node follows it.
CREATE TABLE core_setting (
  name        VARCHAR(120)   NOT NULL,
  content     VARCHAR(2000)  NOT NULL,
  changed_at  TIMESTAMP      NOT NULL,
  CONSTRAINT core_setting_pk PRIMARY KEY (name)
);
