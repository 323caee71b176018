-- When each job's time comes; the table of db-scheduler.
CREATE TABLE core_job_schedule (
  task_name             VARCHAR(100)  NOT NULL,
  task_instance         VARCHAR(100)  NOT NULL,
  task_data             ${blob},
  execution_time        TIMESTAMP     NOT NULL,
  picked                BOOLEAN       NOT NULL,
  picked_by             VARCHAR(50),
  last_success          TIMESTAMP,
  last_failure          TIMESTAMP,
  consecutive_failures  INTEGER,
  last_heartbeat        TIMESTAMP,
  version               BIGINT        NOT NULL,
  priority              SMALLINT,
  CONSTRAINT core_job_schedule_pk PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX core_job_schedule_due_ix ON core_job_schedule (execution_time);
CREATE INDEX core_job_schedule_beat_ix ON core_job_schedule (last_heartbeat);

-- What came of each job the last time, and where the next step begins.
CREATE TABLE core_job (
  name        VARCHAR(90)   NOT NULL,
  result      VARCHAR(8)    NOT NULL,
  place       VARCHAR(200)  NOT NULL,
  said_bn     VARCHAR(1000) NOT NULL,
  said_en     VARCHAR(1000) NOT NULL,
  failures    INTEGER       NOT NULL,
  started_at  TIMESTAMP     NOT NULL,
  ended_at    TIMESTAMP,
  CONSTRAINT core_job_pk PRIMARY KEY (name),
  CONSTRAINT core_job_result_ck CHECK (result IN ('RUNNING', 'DONE', 'FAILED'))
);
