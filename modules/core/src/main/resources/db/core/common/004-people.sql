-- Everybody who may sign in, and every app that has tokens: one register.
CREATE TABLE core_account (
  id          VARCHAR(36)   NOT NULL,
  kind        VARCHAR(8)    NOT NULL,
  state       VARCHAR(8)    NOT NULL,
  name_bn     VARCHAR(100)  NOT NULL,
  name_en     VARCHAR(100)  NOT NULL,
  language    VARCHAR(2)    NOT NULL,
  created_at  TIMESTAMP     NOT NULL,
  revision    BIGINT        NOT NULL,
  CONSTRAINT core_account_pk PRIMARY KEY (id),
  CONSTRAINT core_account_kind_ck CHECK (kind IN ('PERSON', 'SERVICE')),
  CONSTRAINT core_account_state_ck CHECK (state IN ('INVITED', 'ACTIVE', 'DISABLED', 'ERASED')),
  CONSTRAINT core_account_language_ck CHECK (language IN ('bn', 'en'))
);
CREATE INDEX core_account_newest_ix ON core_account (id DESC);
CREATE INDEX core_account_state_ix ON core_account (state, id DESC);
CREATE INDEX core_account_kind_ix ON core_account (kind, id DESC);

-- Where somebody is reached and under which they sign in; each belongs to one account, in its one written form.
CREATE TABLE core_account_address (
  id           VARCHAR(36)   NOT NULL,
  account_id   VARCHAR(36)   NOT NULL,
  kind         VARCHAR(6)    NOT NULL,
  address      VARCHAR(254)  NOT NULL,
  verified_at  TIMESTAMP,
  CONSTRAINT core_account_address_pk PRIMARY KEY (id),
  CONSTRAINT core_account_address_uq UNIQUE (kind, address),
  CONSTRAINT core_account_address_one_uq UNIQUE (account_id, kind),
  CONSTRAINT core_account_address_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id),
  CONSTRAINT core_account_address_kind_ck CHECK (kind IN ('EMAIL', 'MOBILE'))
);

-- The words by which somebody is found, folded; in the order of their code points, so that a beginning is a range.
CREATE TABLE core_account_word (
  account_id  VARCHAR(36)            NOT NULL,
  word        VARCHAR(64) ${ordered} NOT NULL,
  CONSTRAINT core_account_word_pk PRIMARY KEY (account_id, word),
  CONSTRAINT core_account_word_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);
CREATE INDEX core_account_word_ix ON core_account_word (word, account_id);

-- Sets of permissions. Those that are shipped get theirs from what each module declares for them.
CREATE TABLE core_role (
  id             VARCHAR(40)   NOT NULL,
  name_bn        VARCHAR(100)  NOT NULL,
  name_en        VARCHAR(100)  NOT NULL,
  shipped        SMALLINT      NOT NULL,
  second_factor  SMALLINT      NOT NULL,
  revision       BIGINT        NOT NULL,
  CONSTRAINT core_role_pk PRIMARY KEY (id)
);

CREATE TABLE core_role_permission (
  role_id     VARCHAR(40)  NOT NULL,
  permission  VARCHAR(80)  NOT NULL,
  CONSTRAINT core_role_permission_pk PRIMARY KEY (role_id, permission),
  CONSTRAINT core_role_permission_role_fk FOREIGN KEY (role_id) REFERENCES core_role (id)
);

-- Who has which role, everywhere ('*') or within a scope that a module declares ('noun:value').
CREATE TABLE core_account_role (
  id          VARCHAR(36)   NOT NULL,
  account_id  VARCHAR(36)   NOT NULL,
  role_id     VARCHAR(40)   NOT NULL,
  scope       VARCHAR(160)  NOT NULL,
  granted_at  TIMESTAMP     NOT NULL,
  granted_by  VARCHAR(36),
  CONSTRAINT core_account_role_pk PRIMARY KEY (id),
  CONSTRAINT core_account_role_once_uq UNIQUE (account_id, role_id, scope),
  CONSTRAINT core_account_role_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id),
  CONSTRAINT core_account_role_role_fk FOREIGN KEY (role_id) REFERENCES core_role (id)
);
CREATE INDEX core_account_role_role_ix ON core_account_role (role_id, account_id DESC);

INSERT INTO core_role (id, name_bn, name_en, shipped, second_factor, revision) VALUES
  ('administrator',    'প্রশাসক',            'Administrator',    1, 0, 0),
  ('editor',           'সম্পাদক',            'Editor',           1, 0, 0),
  ('author',           'লেখক',              'Author',           1, 0, 0),
  ('reviewer',         'পর্যালোচক',          'Reviewer',         1, 0, 0),
  ('officer',          'কর্মকর্তা',           'Officer',          1, 0, 0),
  ('cell-lead',        'সেল প্রধান',          'Cell lead',        1, 0, 0),
  ('registrar',        'নিবন্ধক',            'Registrar',        1, 0, 0),
  ('designer',         'নকশাকার',           'Designer',         1, 0, 0),
  ('auditor',          'নিরীক্ষক',            'Auditor',          1, 0, 0),
  ('merchant-contact', 'বিক্রেতার প্রতিনিধি',  'Merchant contact', 1, 0, 0),
  ('member',           'সদস্য',              'Member',           1, 0, 0);
INSERT INTO core_role_permission (role_id, permission) VALUES ('administrator', '*');

-- Tokens belong to somebody from now on. Those from before spoke for nobody.
DROP TABLE core_token;
CREATE TABLE core_token (
  id           VARCHAR(36)    NOT NULL,
  account_id   VARCHAR(36)    NOT NULL,
  hash         VARCHAR(64)    NOT NULL,
  name         VARCHAR(100)   NOT NULL,
  scopes       VARCHAR(4000)  NOT NULL,
  created_at   TIMESTAMP      NOT NULL,
  expires_at   TIMESTAMP      NOT NULL,
  used_at      TIMESTAMP,
  CONSTRAINT core_token_pk PRIMARY KEY (id),
  CONSTRAINT core_token_hash_uq UNIQUE (hash),
  CONSTRAINT core_token_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);
CREATE INDEX core_token_account_ix ON core_token (account_id, id DESC);

-- The code of an invitation, as a hash; using it removes it.
CREATE TABLE core_invitation (
  account_id  VARCHAR(36)  NOT NULL,
  hash        VARCHAR(64)  NOT NULL,
  mailed      SMALLINT     NOT NULL,
  created_at  TIMESTAMP    NOT NULL,
  expires_at  TIMESTAMP    NOT NULL,
  CONSTRAINT core_invitation_pk PRIMARY KEY (account_id),
  CONSTRAINT core_invitation_hash_uq UNIQUE (hash),
  CONSTRAINT core_invitation_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);
