-- Quality (P3.4): inspections and their defects, disposals of failed goods, rectifications.
-- A line is named by its number: a change may have taken it off the order since.
--
-- What order_line holds is the sum of these rows:
--   passed    inspection.passed_change + disposal.quantity of concession
--   failed    inspection.failed_change - disposal.quantity of concession, return and scrap
--   scrapped  disposal.quantity of return and scrap
CREATE TABLE inspection (
  id {identity},
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  kind TEXT NOT NULL CHECK (kind IN ('incoming', 'in_process', 'final', 'outgoing')),
  lot TEXT NOT NULL,
  lot_size {int} NOT NULL CHECK (lot_size > 0),
  sample_size {int} NOT NULL CHECK (sample_size > 0),
  major_aql TEXT NOT NULL CHECK (major_aql IN ('none', '0.65', '1.0', '1.5', '2.5', '4.0')),
  minor_aql TEXT NOT NULL CHECK (minor_aql IN ('none', '0.65', '1.0', '1.5', '2.5', '4.0')),
  passed {int} NOT NULL CHECK (passed >= 0),
  failed {int} NOT NULL CHECK (failed >= 0),
  verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'fail')),
  overridden {int} NOT NULL CHECK (overridden IN (0, 1)),
  note TEXT NOT NULL,
  reinspects_id {int} REFERENCES inspection (id),
  passed_change {int} NOT NULL,
  failed_change {int} NOT NULL,
  inspector_id {int} NOT NULL REFERENCES app_user (id),
  at {int} NOT NULL,
  CHECK (passed + failed = lot_size),
  CHECK (overridden = 0 OR note <> '')
) {strict}
-- next
CREATE TABLE inspection_defect (
  id {identity},
  inspection_id {int} NOT NULL REFERENCES inspection (id),
  class TEXT NOT NULL CHECK (class IN ('critical', 'major', 'minor')),
  description TEXT NOT NULL CHECK (description <> ''),
  count {int} NOT NULL CHECK (count > 0)
) {strict}
-- frozen: inspection_defect id
-- next
CREATE INDEX inspection_defect_by_inspection ON inspection_defect (inspection_id)
-- next
CREATE TABLE rectification (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  inspection_id {int} NOT NULL REFERENCES inspection (id),
  demand TEXT NOT NULL CHECK (demand <> ''),
  department_id {int} NOT NULL REFERENCES department (id),
  responsible_id {int} NOT NULL REFERENCES app_user (id),
  due_date TEXT NOT NULL CHECK (length(due_date) = 10),
  demanded_by {int} NOT NULL REFERENCES app_user (id),
  demanded_at {int} NOT NULL,
  result TEXT NOT NULL,
  finished_by {int} REFERENCES app_user (id),
  finished_at {int},
  CHECK ((finished_at IS NULL) = (result = '')),
  CHECK ((finished_at IS NULL) = (finished_by IS NULL))
) {strict}
-- next
CREATE INDEX rectification_by_order ON rectification (order_id)
-- next
CREATE INDEX rectification_by_inspection ON rectification (inspection_id)
-- next
CREATE INDEX rectification_open ON rectification (department_id, due_date) WHERE finished_at IS NULL
-- next
-- An inspection names the rectification it looks at, which names the inspection that failed.
ALTER TABLE inspection ADD COLUMN rectification_id {int} REFERENCES rectification (id)
-- frozen: inspection id number
-- next
CREATE INDEX inspection_by_order ON inspection (order_id, line_no, id)
-- next
CREATE INDEX inspection_by_first_round ON inspection (reinspects_id) WHERE reinspects_id IS NOT NULL
-- next
CREATE TABLE disposal (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  inspection_id {int} NOT NULL REFERENCES inspection (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  disposition TEXT NOT NULL CHECK (disposition IN ('rework', 'sort', 'concession', 'return', 'scrap')),
  quantity {int} NOT NULL CHECK (quantity > 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  decided_by {int} NOT NULL REFERENCES app_user (id),
  at {int} NOT NULL
) {strict}
-- frozen: disposal id
-- next
CREATE INDEX disposal_by_order ON disposal (order_id, line_no)
-- next
CREATE INDEX disposal_by_inspection ON disposal (inspection_id)
