-- A code of six digits is known by its hash together with a secret that the browser alone has: the table gives none away.
ALTER TABLE core_sign_in_code ADD COLUMN digits VARCHAR(64);

-- How many codes went where, within an hour or a day. The id is a hash of what is bounded and of the window.
CREATE TABLE core_code_budget (
  id       VARCHAR(64)  NOT NULL,
  spent    INTEGER      NOT NULL,
  over_at  TIMESTAMP    NOT NULL,
  CONSTRAINT core_code_budget_pk PRIMARY KEY (id)
);
CREATE INDEX core_code_budget_over_ix ON core_code_budget (over_at);
