-- What statements show and nobody has said yet, the newest first. DESC, because Derby does not read an index backwards.
CREATE INDEX membership_statement_line_newest_ix ON membership_statement_line (read_at DESC, id DESC);
