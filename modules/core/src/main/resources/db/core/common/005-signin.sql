-- Who is signed in, where; only the SHA-256 of a session's secret is kept (256 random bits need no slow hash).
CREATE TABLE core_session (
  id            VARCHAR(36)   NOT NULL,
  hash          VARCHAR(64)   NOT NULL,
  account_id    VARCHAR(36)   NOT NULL,
  factors       SMALLINT      NOT NULL,
  device        VARCHAR(100)  NOT NULL,
  network       VARCHAR(50)   NOT NULL,
  created_at    TIMESTAMP     NOT NULL,
  confirmed_at  TIMESTAMP     NOT NULL,
  seen_at       TIMESTAMP     NOT NULL,
  expires_at    TIMESTAMP     NOT NULL,
  CONSTRAINT core_session_pk PRIMARY KEY (id),
  CONSTRAINT core_session_hash_uq UNIQUE (hash),
  CONSTRAINT core_session_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id),
  CONSTRAINT core_session_factors_ck CHECK (factors IN (1, 2))
);
CREATE INDEX core_session_account_ix ON core_session (account_id, id DESC);
CREATE INDEX core_session_expires_ix ON core_session (expires_at);

-- Argon2id, with its salt and its parameters.
CREATE TABLE core_password (
  account_id  VARCHAR(36)   NOT NULL,
  hash        VARCHAR(200)  NOT NULL,
  changed_at  TIMESTAMP     NOT NULL,
  CONSTRAINT core_password_pk PRIMARY KEY (account_id),
  CONSTRAINT core_password_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);

-- The secret of an authenticator app, encrypted; a step of time is taken once.
CREATE TABLE core_totp (
  account_id  VARCHAR(36)   NOT NULL,
  secret      VARCHAR(200)  NOT NULL,
  confirmed   SMALLINT      NOT NULL,
  last_step   BIGINT        NOT NULL,
  created_at  TIMESTAMP     NOT NULL,
  CONSTRAINT core_totp_pk PRIMARY KEY (account_id),
  CONSTRAINT core_totp_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);

-- Codes for whoever has lost the app; using one removes it. 80 random bits need no slow hash.
CREATE TABLE core_recovery_code (
  account_id  VARCHAR(36)  NOT NULL,
  hash        VARCHAR(64)  NOT NULL,
  CONSTRAINT core_recovery_code_pk PRIMARY KEY (account_id, hash),
  CONSTRAINT core_recovery_code_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);

CREATE TABLE core_passkey (
  id             VARCHAR(36)    NOT NULL,
  account_id     VARCHAR(36)    NOT NULL,
  credential     VARCHAR(64)    NOT NULL,
  attested_data  VARCHAR(4000)  NOT NULL,
  transports     VARCHAR(100)   NOT NULL,
  label          VARCHAR(60)    NOT NULL,
  sign_count     BIGINT         NOT NULL,
  synced         SMALLINT       NOT NULL,
  created_at     TIMESTAMP      NOT NULL,
  used_at        TIMESTAMP,
  CONSTRAINT core_passkey_pk PRIMARY KEY (id),
  CONSTRAINT core_passkey_credential_uq UNIQUE (credential),
  CONSTRAINT core_passkey_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);
CREATE INDEX core_passkey_account_ix ON core_passkey (account_id, id);

-- What a sign-in that is under way waits for; using it removes it.
CREATE TABLE core_sign_in_code (
  hash        VARCHAR(64)   NOT NULL,
  purpose     VARCHAR(16)   NOT NULL,
  account_id  VARCHAR(36),
  browser     VARCHAR(64),
  tries       INTEGER       NOT NULL,
  expires_at  TIMESTAMP     NOT NULL,
  CONSTRAINT core_sign_in_code_pk PRIMARY KEY (hash),
  CONSTRAINT core_sign_in_code_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);
CREATE INDEX core_sign_in_code_account_ix ON core_sign_in_code (account_id, purpose);
CREATE INDEX core_sign_in_code_expires_ix ON core_sign_in_code (expires_at);

-- How often somebody has been tried in vain, and until when nobody may try again. The subject is a hash of what is
-- guarded (an account, a name that is nobody's, a device, a network).
CREATE TABLE core_sign_in_failure (
  subject   VARCHAR(64)  NOT NULL,
  failures  INTEGER      NOT NULL,
  last_at   TIMESTAMP    NOT NULL,
  until_at  TIMESTAMP    NOT NULL,
  CONSTRAINT core_sign_in_failure_pk PRIMARY KEY (subject)
);
CREATE INDEX core_sign_in_failure_last_ix ON core_sign_in_failure (last_at);

-- Browsers in which somebody has signed in before.
CREATE TABLE core_known_device (
  id          VARCHAR(36)   NOT NULL,
  account_id  VARCHAR(36)   NOT NULL,
  hash        VARCHAR(64)   NOT NULL,
  device      VARCHAR(100)  NOT NULL,
  seen_at     TIMESTAMP     NOT NULL,
  CONSTRAINT core_known_device_pk PRIMARY KEY (id),
  CONSTRAINT core_known_device_once_uq UNIQUE (account_id, hash),
  CONSTRAINT core_known_device_account_fk FOREIGN KEY (account_id) REFERENCES core_account (id)
);
