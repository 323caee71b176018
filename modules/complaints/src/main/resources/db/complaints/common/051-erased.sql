-- Cases of complaints that were erased while that did not end them.
INSERT INTO complaints_walk (name, last_case, ended) VALUES ('erased', ' ', 0);
