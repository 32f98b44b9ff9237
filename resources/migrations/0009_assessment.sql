-- Assessment of trackers (P5): the papers with their scores and the evidence as it was when they were scored.
CREATE TABLE assessment (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  tracker_id {int} NOT NULL REFERENCES app_user (id),
  department_id {int} NOT NULL REFERENCES department (id),
  kind TEXT NOT NULL CHECK (kind IN ('monthly', 'ad_hoc')),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  edition {int} NOT NULL CHECK (edition > 0),
  corrects_id {int} REFERENCES assessment (id),
  reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'final', 'acknowledged', 'objected', 'replaced')),
  assessor_id {int} NOT NULL REFERENCES app_user (id),
  scored_at {int} NOT NULL,
  orders_held {int} NOT NULL CHECK (orders_held > 0),
  remark TEXT NOT NULL,
  finalised_by {int} REFERENCES app_user (id),
  finalised_at {int},
  answered_at {int},
  statement TEXT NOT NULL,
  UNIQUE (tracker_id, kind, first_day, last_day, edition),
  CHECK (first_day <= last_day),
  CHECK (assessor_id <> tracker_id),
  CHECK (finalised_by IS NULL OR finalised_by <> tracker_id),
  CHECK ((edition = 1) = (corrects_id IS NULL)),
  CHECK ((state = 'draft') = (finalised_by IS NULL)),
  CHECK ((state = 'draft') = (finalised_at IS NULL)),
  CHECK (state <> 'objected' OR statement <> ''),
  CHECK (kind = 'monthly' OR reason <> '')
) {strict}
-- frozen once: assessment OLD.state = 'replaced'
-- next
CREATE INDEX assessment_by_period ON assessment (kind, first_day)
-- next
CREATE UNIQUE INDEX assessment_corrected_once ON assessment (corrects_id) WHERE corrects_id IS NOT NULL
-- next
CREATE TABLE assessment_score (
  id {identity},
  assessment_id {int} NOT NULL REFERENCES assessment (id),
  dimension TEXT NOT NULL CHECK (dimension IN ('order_execution', 'problem_solving', 'communication', 'attitude')),
  weight {int} NOT NULL CHECK (weight BETWEEN 0 AND 100),
  suggested {int} NOT NULL CHECK (suggested BETWEEN -1 AND 10),
  score {int} NOT NULL CHECK (score BETWEEN -1 AND 10),
  comment TEXT NOT NULL,
  UNIQUE (assessment_id, dimension)
) {strict}
-- frozen once: assessment_score (SELECT a.state FROM assessment a WHERE a.id = OLD.assessment_id) <> 'draft'
-- next
CREATE TABLE evidence_fact (
  id {identity},
  assessment_id {int} NOT NULL REFERENCES assessment (id),
  kind TEXT NOT NULL CHECK (kind IN ('followed', 'on_time', 'days_late', 'entries_corrected', 'agreed',
    'found_in_time', 'solved_in_time', 'days_to_solve', 'solution_effect', 'recurred', 'passed_on',
    'notices_acknowledged', 'active_days', 'found_themselves')),
  counted {int} NOT NULL CHECK (counted >= 0),
  out_of {int} NOT NULL CHECK (out_of >= 0),
  UNIQUE (assessment_id, kind)
) {strict}
-- frozen once: evidence_fact (SELECT a.state FROM assessment a WHERE a.id = OLD.assessment_id) <> 'draft'
-- next
-- Which follow-ups were due in a month.
CREATE INDEX follow_up_by_next ON follow_up (next_date) WHERE next_date IS NOT NULL
