-- Tracking: follow-ups, problems, customer feedback (P1.3, P2.4, P4.1). Follow-ups and feedback are never edited.
CREATE TABLE follow_up (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  at {int} NOT NULL,
  tracker_id {int} NOT NULL REFERENCES app_user (id),
  channel TEXT NOT NULL CHECK (channel IN ('telephone', 'email', 'meeting', 'visit', 'message')),
  department_id {int} REFERENCES department (id),
  contact TEXT NOT NULL,
  person TEXT NOT NULL,
  finding TEXT NOT NULL CHECK (finding <> ''),
  order_state TEXT NOT NULL CHECK (order_state IN ('draft', 'under_review', 'accepted', 'allocated', 'executing',
    'delivering', 'settling', 'completed', 'closing')),
  problem_found {int} NOT NULL CHECK (problem_found IN (0, 1)),
  next_date TEXT,
  corrects_id {int} REFERENCES follow_up (id),
  CHECK (department_id IS NOT NULL OR contact <> '' OR person <> '')
) {strict}
-- frozen: follow_up id corrects_id
-- next
CREATE INDEX follow_up_by_order ON follow_up (order_id, id)
-- next
CREATE INDEX follow_up_by_tracker ON follow_up (tracker_id, at)
-- next
CREATE UNIQUE INDEX follow_up_corrected_once ON follow_up (corrects_id) WHERE corrects_id IS NOT NULL
-- next
CREATE TABLE customer_feedback (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  satisfaction {int} NOT NULL CHECK (satisfaction BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  complaint {int} NOT NULL CHECK (complaint IN (0, 1)),
  recorded_by {int} NOT NULL REFERENCES app_user (id),
  at {int} NOT NULL,
  CHECK (complaint = 0 OR text <> '')
) {strict}
-- frozen: customer_feedback id
-- next
CREATE INDEX customer_feedback_by_order ON customer_feedback (order_id)
-- next
CREATE TABLE problem (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  kind TEXT NOT NULL CHECK (kind IN ('delay', 'quality', 'shortage', 'material', 'equipment', 'staffing', 'logistics',
    'payment', 'complaint', 'other')),
  severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'severe')),
  description TEXT NOT NULL CHECK (description <> ''),
  found_by {int} NOT NULL REFERENCES app_user (id),
  found_at {int} NOT NULL,
  follow_up_id {int} REFERENCES follow_up (id),
  feedback_id {int} REFERENCES customer_feedback (id),
  department_id {int} NOT NULL REFERENCES department (id),
  responsible_id {int} REFERENCES app_user (id),
  due TEXT,
  measures TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'resolved')),
  resolved_by {int} REFERENCES app_user (id),
  resolved_at {int},
  effect TEXT NOT NULL CHECK (effect IN ('unknown', 'good', 'fair', 'poor')),
  solution TEXT NOT NULL,
  CHECK (state = 'open' OR (resolved_by IS NOT NULL AND resolved_at IS NOT NULL AND effect <> 'unknown' AND
    solution <> ''))
) {strict}
-- next
CREATE INDEX problem_by_order ON problem (order_id, state)
-- next
CREATE INDEX problem_open ON problem (department_id, due, id) WHERE state = 'open'
-- next
CREATE INDEX problem_by_finder ON problem (found_by, found_at)
-- next
CREATE INDEX problem_by_responsible ON problem (responsible_id, state) WHERE responsible_id IS NOT NULL
