-- Until when the registrar has promised to look at an application, as its applicant was told; empty for older ones. And which chapter
-- was asked for, where that is one.
ALTER TABLE membership_member ADD COLUMN due_on DATE;
ALTER TABLE membership_member ADD COLUMN chapter_asked VARCHAR(80);
