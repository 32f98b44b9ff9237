-- Execution (P2.3): production plans and their steps, progress reports, what suppliers say of purchases.
-- A line is named by its number: a change may have taken it off the order since.
CREATE TABLE production_plan (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  order_id {int} NOT NULL REFERENCES orders (id),
  remark TEXT NOT NULL,
  planned_by {int} NOT NULL REFERENCES app_user (id),
  planned_at {int} NOT NULL,
  replaced_at {int}
) {strict}
-- next
CREATE INDEX production_plan_by_order ON production_plan (order_id)
-- next
CREATE UNIQUE INDEX production_plan_current ON production_plan (order_id) WHERE replaced_at IS NULL
-- next
CREATE TABLE plan_step (
  id {identity},
  plan_id {int} NOT NULL REFERENCES production_plan (id),
  step_no {int} NOT NULL CHECK (step_no > 0),
  line_no {int} NOT NULL CHECK (line_no > 0),
  operation TEXT NOT NULL CHECK (operation <> ''),
  start_date TEXT NOT NULL CHECK (length(start_date) = 10),
  end_date TEXT NOT NULL CHECK (length(end_date) = 10),
  quantity {int} NOT NULL CHECK (quantity > 0),
  person_id {int} NOT NULL REFERENCES app_user (id),
  finishes {int} NOT NULL CHECK (finishes IN (0, 1)),
  UNIQUE (plan_id, step_no),
  CHECK (start_date <= end_date)
) {strict}
-- frozen: plan_step id
-- next
CREATE INDEX plan_step_by_person ON plan_step (person_id, end_date)
-- next
-- quantity of the rows with finishes = 1 sums to order_line.produced.
CREATE TABLE progress_report (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  step_id {int} REFERENCES plan_step (id),
  report_date TEXT NOT NULL CHECK (length(report_date) = 10),
  quantity {int} NOT NULL,
  finishes {int} NOT NULL CHECK (finishes IN (0, 1)),
  expected_finish TEXT CHECK (length(expected_finish) = 10),
  remarks TEXT NOT NULL,
  corrects_id {int} REFERENCES progress_report (id),
  reported_by {int} NOT NULL REFERENCES app_user (id),
  at {int} NOT NULL,
  CHECK (quantity >= 0 OR corrects_id IS NOT NULL),
  CHECK (remarks <> '' OR (quantity <> 0 AND corrects_id IS NULL))
) {strict}
-- frozen: progress_report id
-- next
CREATE INDEX progress_report_by_order ON progress_report (order_id, line_no, id)
-- next
CREATE INDEX progress_report_by_step ON progress_report (step_id) WHERE step_id IS NOT NULL
-- next
CREATE INDEX progress_report_by_corrected ON progress_report (corrects_id) WHERE corrects_id IS NOT NULL
-- next
-- confirmed_change sums to order_line.confirmed, which is also what the newest row of the line says.
CREATE TABLE purchase_progress (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  confirmed {int} NOT NULL CHECK (confirmed >= 0),
  confirmed_change {int} NOT NULL,
  confirmed_date TEXT CHECK (length(confirmed_date) = 10),
  dispatched_date TEXT CHECK (length(dispatched_date) = 10),
  expected_arrival TEXT CHECK (length(expected_arrival) = 10),
  remarks TEXT NOT NULL,
  reported_by {int} NOT NULL REFERENCES app_user (id),
  at {int} NOT NULL
) {strict}
-- frozen: purchase_progress id
-- next
CREATE INDEX purchase_progress_by_order ON purchase_progress (order_id, line_no, id)
