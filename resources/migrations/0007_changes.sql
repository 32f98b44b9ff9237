-- Changes (P2.5) and closing (P2.8): routing policy, approvals, change requests, revisions, notices, the archive.
CREATE TABLE routing_rule (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  form TEXT NOT NULL CHECK (form IN ('change', 'cancel', 'close')),
  order_kind TEXT NOT NULL CHECK (order_kind IN ('sales', 'purchase')),
  occasion TEXT NOT NULL CHECK (occasion IN ('always', 'money', 'specification', 'quantity_or_date_after_delivery')),
  asks TEXT NOT NULL CHECK (asks IN ('owning', 'executing', 'sales', 'production', 'purchasing', 'quality',
    'warehouse', 'finance', 'management')),
  active {int} NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (form, order_kind, occasion, asks)
) {strict}
-- next
INSERT INTO routing_rule (form, order_kind, occasion, asks, active)
SELECT rule.form, kinds.kind, rule.occasion, rule.asks, 1
FROM (SELECT 1 AS place, 'change' AS form, 'always' AS occasion, 'owning' AS asks
  UNION ALL SELECT 2, 'change', 'always', 'executing'
  UNION ALL SELECT 3, 'change', 'money', 'finance'
  UNION ALL SELECT 4, 'change', 'specification', 'quality'
  UNION ALL SELECT 5, 'change', 'quantity_or_date_after_delivery', 'warehouse'
  UNION ALL SELECT 6, 'cancel', 'always', 'owning'
  UNION ALL SELECT 7, 'cancel', 'always', 'executing'
  UNION ALL SELECT 8, 'cancel', 'money', 'finance'
  UNION ALL SELECT 9, 'cancel', 'quantity_or_date_after_delivery', 'warehouse'
  UNION ALL SELECT 10, 'close', 'always', 'owning'
  UNION ALL SELECT 11, 'close', 'always', 'finance'
  UNION ALL SELECT 12, 'close', 'always', 'warehouse') rule
CROSS JOIN (SELECT 'sales' AS kind UNION ALL SELECT 'purchase') kinds
ORDER BY kinds.kind, rule.place
-- next
CREATE TABLE approval (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  form TEXT NOT NULL CHECK (form IN ('change', 'cancel', 'close')),
  order_id {int} NOT NULL REFERENCES orders (id),
  requester_id {int} NOT NULL REFERENCES app_user (id),
  filed_at {int} NOT NULL,
  due TEXT NOT NULL CHECK (length(due) = 10)
) {strict}
-- next
CREATE INDEX approval_by_order ON approval (order_id)
-- next
CREATE TABLE approval_seat (
  id {identity},
  approval_id {int} NOT NULL REFERENCES approval (id),
  department_id {int} NOT NULL REFERENCES department (id),
  asked_id {int} REFERENCES app_user (id),
  decided_by {int} REFERENCES app_user (id),
  on_behalf_id {int} REFERENCES app_user (id),
  verdict TEXT NOT NULL CHECK (verdict IN ('pending', 'approved', 'rejected', 'lapsed')),
  note TEXT NOT NULL,
  at {int},
  UNIQUE (approval_id, department_id),
  CHECK ((verdict IN ('approved', 'rejected')) = (decided_by IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (at IS NULL)),
  CHECK (verdict <> 'rejected' OR note <> '')
) {strict}
-- frozen once: approval_seat OLD.verdict <> 'pending'
-- next
CREATE INDEX approval_seat_waiting ON approval_seat (department_id, approval_id) WHERE verdict = 'pending'
-- next
CREATE TABLE change_request (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL CHECK (number <> ''),
  round {int} NOT NULL CHECK (round > 0),
  previous_id {int} REFERENCES change_request (id),
  order_id {int} NOT NULL REFERENCES orders (id),
  kind TEXT NOT NULL CHECK (kind IN ('change', 'cancel')),
  raised_by TEXT NOT NULL CHECK (raised_by IN ('customer', 'supplier', 'company')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  content TEXT NOT NULL CHECK (content <> ''),
  effect TEXT NOT NULL CHECK (effect <> ''),
  requester_id {int} NOT NULL REFERENCES app_user (id),
  department_id {int} NOT NULL REFERENCES department (id),
  filed_at {int} NOT NULL,
  base_revision {int} NOT NULL CHECK (base_revision >= 0),
  approval_id {int} NOT NULL UNIQUE REFERENCES approval (id),
  responsible_department_id {int} REFERENCES department (id),
  responsible_id {int} REFERENCES app_user (id),
  complete_by TEXT,
  state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'rejected', 'withdrawn', 'implemented')),
  decided_at {int},
  applied_revision {int} NOT NULL,
  implemented_by {int} REFERENCES app_user (id),
  implemented_at {int},
  implementation TEXT NOT NULL,
  UNIQUE (number, round),
  CHECK ((round = 1) = (previous_id IS NULL)),
  CHECK (state NOT IN ('approved', 'implemented') OR (responsible_department_id IS NOT NULL AND
    responsible_id IS NOT NULL AND complete_by IS NOT NULL)),
  CHECK ((state = 'implemented') = (implemented_at IS NOT NULL)),
  CHECK ((state = 'pending') = (decided_at IS NULL))
) {strict}
-- frozen once: change_request OLD.state IN ('rejected', 'withdrawn', 'implemented')
-- next
CREATE INDEX change_request_by_order ON change_request (order_id, state)
-- next
CREATE INDEX change_request_to_implement ON change_request (responsible_id, complete_by) WHERE state = 'approved'
-- next
CREATE UNIQUE INDEX change_request_filed_again ON change_request (previous_id) WHERE previous_id IS NOT NULL
-- next
CREATE TABLE change_item (
  id {identity},
  request_id {int} NOT NULL REFERENCES change_request (id),
  line_no {int} NOT NULL CHECK (line_no >= 0),
  field TEXT NOT NULL CHECK (field IN ('quantity', 'unit_price', 'requested_date', 'promised_date', 'specification',
    'close_short', 'add_line', 'remove_line', 'due_date', 'payment_terms', 'settlement_method', 'contract_ref',
    'remarks')),
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  product_id {int} REFERENCES product (id),
  product_name TEXT NOT NULL,
  specification TEXT NOT NULL,
  unit TEXT NOT NULL,
  stocked {int} NOT NULL CHECK (stocked IN (0, 1)),
  quantity {int} NOT NULL,
  unit_price {int} NOT NULL,
  tax_rate {int} NOT NULL,
  requested_date TEXT,
  CHECK ((field = 'add_line') = (product_id IS NOT NULL))
) {strict}
-- frozen: change_item id
-- next
CREATE INDEX change_item_by_request ON change_item (request_id)
-- next
CREATE TABLE order_revision (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  revision {int} NOT NULL CHECK (revision >= 0),
  request_id {int} REFERENCES change_request (id),
  at {int} NOT NULL,
  party_id {int} NOT NULL REFERENCES party (id),
  contract_ref TEXT NOT NULL,
  order_date TEXT NOT NULL,
  due_date TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  tax_mode TEXT NOT NULL,
  payment_terms TEXT NOT NULL,
  settlement_method TEXT NOT NULL,
  confidentiality TEXT NOT NULL,
  priority TEXT NOT NULL,
  remarks TEXT NOT NULL,
  total {int} NOT NULL,
  UNIQUE (order_id, revision),
  CHECK ((revision = 0) = (request_id IS NULL))
) {strict}
-- frozen: order_revision id
-- next
CREATE TABLE revision_line (
  id {identity},
  revision_id {int} NOT NULL REFERENCES order_revision (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  product_id {int} NOT NULL REFERENCES product (id),
  product_name TEXT NOT NULL,
  specification TEXT NOT NULL,
  unit TEXT NOT NULL,
  stocked {int} NOT NULL,
  quantity {int} NOT NULL,
  unit_price {int} NOT NULL,
  tax_rate {int} NOT NULL,
  requested_date TEXT NOT NULL,
  first_promise TEXT,
  current_promise TEXT,
  closed_short {int} NOT NULL,
  UNIQUE (revision_id, line_no)
) {strict}
-- frozen: revision_line id
-- next
CREATE TABLE change_notice (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  order_id {int} NOT NULL REFERENCES orders (id),
  request_id {int} NOT NULL REFERENCES change_request (id),
  department_id {int} NOT NULL REFERENCES department (id),
  sent_at {int} NOT NULL,
  due TEXT NOT NULL CHECK (length(due) = 10),
  acknowledged_by {int} REFERENCES app_user (id),
  acknowledged_at {int},
  adjustment TEXT NOT NULL,
  UNIQUE (request_id, department_id),
  CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
) {strict}
-- next
CREATE INDEX change_notice_by_order ON change_notice (order_id)
-- next
CREATE INDEX change_notice_waiting ON change_notice (department_id, due) WHERE acknowledged_at IS NULL
-- next
CREATE TABLE close_request (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL CHECK (number <> ''),
  round {int} NOT NULL CHECK (round > 0),
  order_id {int} NOT NULL REFERENCES orders (id),
  exceptions TEXT NOT NULL,
  archive_place TEXT NOT NULL,
  requester_id {int} NOT NULL REFERENCES app_user (id),
  filed_at {int} NOT NULL,
  approval_id {int} NOT NULL UNIQUE REFERENCES approval (id),
  state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'rejected', 'withdrawn')),
  decided_at {int},
  UNIQUE (number, round),
  CHECK ((state = 'pending') = (decided_at IS NULL))
) {strict}
-- frozen once: close_request OLD.state <> 'pending'
-- next
CREATE INDEX close_request_by_order ON close_request (order_id)
-- next
CREATE UNIQUE INDEX close_request_pending ON close_request (order_id) WHERE state = 'pending'
-- next
CREATE TABLE archive_record (
  id {identity},
  order_id {int} NOT NULL UNIQUE REFERENCES orders (id),
  place TEXT NOT NULL CHECK (place <> ''),
  note TEXT NOT NULL,
  archived_by {int} NOT NULL REFERENCES app_user (id),
  at {int} NOT NULL
) {strict}
-- frozen: archive_record id order_id
