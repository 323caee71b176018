-- How far a job has come while it runs, and whether somebody wants it to stop.
ALTER TABLE core_job ADD COLUMN done_count BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE core_job ADD COLUMN total_count BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE core_job ADD COLUMN stop_asked SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE core_job DROP CONSTRAINT core_job_result_ck;
ALTER TABLE core_job ADD CONSTRAINT core_job_result_ck CHECK (result IN ('RUNNING', 'DONE', 'FAILED', 'STOPPED'));
