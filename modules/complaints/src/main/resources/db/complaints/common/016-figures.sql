-- Public figures as they were published, the first time that somebody asked for those up to a month; rows are added, never changed.
-- A sheet has a row of kind 'sheet', and one for each line.
CREATE TABLE complaints_figure (
  until_month VARCHAR(7) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  place INTEGER NOT NULL,
  what VARCHAR(60) NOT NULL,
  received BIGINT NOT NULL,
  answered BIGINT NOT NULL,
  late BIGINT NOT NULL,
  solved BIGINT NOT NULL,
  claimed BIGINT NOT NULL,
  returned BIGINT NOT NULL,
  confirmed BIGINT NOT NULL,
  CONSTRAINT complaints_figure_pk PRIMARY KEY (until_month, kind, place)
);
