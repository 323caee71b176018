-- Whether the e-mail address of an application is the applicant's. The address stays with the forms; the link is kept as a digest.
CREATE TABLE membership_email_proof (
  member_id  VARCHAR(36)  NOT NULL,
  digest     VARCHAR(64)  NOT NULL,
  sent_at    TIMESTAMP    NOT NULL,
  shown_at   TIMESTAMP,
  CONSTRAINT membership_email_proof_pk PRIMARY KEY (member_id),
  CONSTRAINT membership_email_proof_digest_uq UNIQUE (digest),
  CONSTRAINT membership_email_proof_member_fk FOREIGN KEY (member_id) REFERENCES membership_member (id)
);
