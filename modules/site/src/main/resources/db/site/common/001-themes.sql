-- Themes that designers have sent in, whole: every node draws with the same bytes.
CREATE TABLE site_sent_theme (
  id       VARCHAR(36)  NOT NULL,
  theme    VARCHAR(32)  NOT NULL,
  version  VARCHAR(40)  NOT NULL,
  digest   VARCHAR(64)  NOT NULL,
  zip      ${blob}      NOT NULL,
  files    INTEGER      NOT NULL,
  weight   INTEGER      NOT NULL,
  sent_by  VARCHAR(36)  NOT NULL,
  sent_at  TIMESTAMP    NOT NULL,
  CONSTRAINT site_sent_theme_pk PRIMARY KEY (id),
  CONSTRAINT site_sent_theme_digest_uq UNIQUE (digest)
);

-- How the site has looked, step by step; the highest number is how it looks now. A step says all of it, so that going back
-- to one is adding it again. sent is null for a theme that lies on the disk of every node.
CREATE TABLE site_look (
  number   BIGINT       NOT NULL,
  theme    VARCHAR(32)  NOT NULL,
  version  VARCHAR(40)  NOT NULL,
  sent     VARCHAR(36),
  chosen   ${text}      NOT NULL,
  step     VARCHAR(10)  NOT NULL,
  made_by  VARCHAR(36)  NOT NULL,
  made_at  TIMESTAMP    NOT NULL,
  CONSTRAINT site_look_pk PRIMARY KEY (number),
  CONSTRAINT site_look_sent_fk FOREIGN KEY (sent) REFERENCES site_sent_theme (id),
  CONSTRAINT site_look_step_ck CHECK (step IN ('THEME', 'SETTINGS', 'RETURN'))
);
-- DESC, because Derby does not read an index backwards.
CREATE INDEX site_look_newest_ix ON site_look (number DESC);
CREATE INDEX site_look_theme_ix ON site_look (theme, number DESC);

-- Links that show the site in another look; of the code in them only a digest.
CREATE TABLE site_preview (
  digest      VARCHAR(64)  NOT NULL,
  theme       VARCHAR(32)  NOT NULL,
  sent        VARCHAR(36),
  chosen      ${text}      NOT NULL,
  made_by     VARCHAR(36)  NOT NULL,
  expires_at  TIMESTAMP    NOT NULL,
  CONSTRAINT site_preview_pk PRIMARY KEY (digest),
  CONSTRAINT site_preview_sent_fk FOREIGN KEY (sent) REFERENCES site_sent_theme (id) ON DELETE CASCADE
);
CREATE INDEX site_preview_expires_ix ON site_preview (expires_at);
