-- Whose signature on a WAR replaces the second person; the fingerprint is the SHA-256 of the certificate.
CREATE TABLE core_signer (
  fingerprint  VARCHAR(64)   NOT NULL,
  name         VARCHAR(500)  NOT NULL,
  valid_from   TIMESTAMP     NOT NULL,
  valid_until  TIMESTAMP     NOT NULL,
  added_at     TIMESTAMP     NOT NULL,
  asked_by     VARCHAR(36)   NOT NULL,
  approved_by  VARCHAR(36)   NOT NULL,
  CONSTRAINT core_signer_pk PRIMARY KEY (fingerprint)
);
