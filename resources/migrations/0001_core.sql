-- The base: identity of the database, people, catalogue, orders, audit trail, commands already done.
CREATE TABLE migration (
  version {int} PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at {int} NOT NULL
) {strict}
-- next
CREATE TABLE database_identity (
  only_row {int} PRIMARY KEY CHECK (only_row = 1),
  genesis {blob} NOT NULL CHECK (length(genesis) = 32),
  created_at {int} NOT NULL
) {strict}
-- frozen: database_identity only_row
-- next
CREATE TABLE counter (name TEXT PRIMARY KEY, value {int} NOT NULL CHECK (value > 0)) {strict}
-- next
CREATE TABLE setting (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) {strict}
-- next
CREATE TABLE calendar_day (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  day TEXT NOT NULL UNIQUE CHECK (length(day) = 10),
  works {int} NOT NULL CHECK (works IN (0, 1)),
  name TEXT NOT NULL DEFAULT ''
) {strict}
-- next
CREATE TABLE department (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  function TEXT NOT NULL CHECK (function IN
    ('sales', 'production', 'purchasing', 'quality', 'warehouse', 'finance', 'management')),
  disabled {int} NOT NULL CHECK (disabled IN (0, 1))
) {strict}
-- next
CREATE TABLE app_user (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  login TEXT NOT NULL UNIQUE CHECK (login <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  department_id {int} NOT NULL REFERENCES department (id),
  roles TEXT NOT NULL,
  disabled {int} NOT NULL CHECK (disabled IN (0, 1)),
  password_hash TEXT NOT NULL,
  failed_sign_ins {int} NOT NULL CHECK (failed_sign_ins >= 0),
  locked_until {int}
) {strict}
-- next
CREATE INDEX app_user_department ON app_user (department_id)
-- next
CREATE TABLE party (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  customer {int} NOT NULL CHECK (customer IN (0, 1)),
  supplier {int} NOT NULL CHECK (supplier IN (0, 1)),
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  address TEXT NOT NULL,
  bank TEXT NOT NULL,
  account TEXT NOT NULL,
  disabled {int} NOT NULL CHECK (disabled IN (0, 1)),
  CHECK (customer = 1 OR supplier = 1)
) {strict}
-- next
CREATE TABLE product (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  specification TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit <> ''),
  stocked {int} NOT NULL CHECK (stocked IN (0, 1)),
  disabled {int} NOT NULL CHECK (disabled IN (0, 1))
) {strict}
-- next
CREATE TABLE orders (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('sales', 'purchase')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'under_review', 'accepted', 'allocated', 'executing', 'delivering',
    'settling', 'completed', 'closing', 'closed', 'cancelled')),
  revision {int} NOT NULL CHECK (revision >= 0),
  party_id {int} NOT NULL REFERENCES party (id),
  contract_ref TEXT NOT NULL,
  order_date TEXT NOT NULL CHECK (length(order_date) = 10),
  due_date TEXT NOT NULL CHECK (length(due_date) = 10),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  tax_mode TEXT NOT NULL CHECK (tax_mode IN ('included', 'excluded')),
  payment_terms TEXT NOT NULL,
  settlement_method TEXT NOT NULL CHECK (settlement_method IN ('cash', 'transfer', 'cheque')),
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('normal', 'confidential')),
  priority TEXT NOT NULL CHECK (priority IN ('normal', 'urgent')),
  remarks TEXT NOT NULL,
  feeds_order_id {int} REFERENCES orders (id),
  owner_id {int} NOT NULL REFERENCES department (id),
  executor_id {int} REFERENCES department (id),
  responsible_id {int} REFERENCES app_user (id),
  lead_tracker_id {int} REFERENCES app_user (id),
  entered_by {int} NOT NULL REFERENCES app_user (id),
  entered_at {int} NOT NULL,
  reviewed_by {int} REFERENCES app_user (id),
  on_hold {int} NOT NULL CHECK (on_hold IN (0, 1)),
  hold_reason TEXT NOT NULL,
  hold_since TEXT,
  over_tolerance {int} NOT NULL CHECK (over_tolerance BETWEEN 0 AND 10000),
  under_tolerance {int} NOT NULL CHECK (under_tolerance BETWEEN 0 AND 10000),
  total {int} NOT NULL,
  due {int} NOT NULL,
  paid {int} NOT NULL,
  state_since {int} NOT NULL,
  CHECK (on_hold = 0 OR hold_reason <> ''),
  CHECK (state IN ('draft', 'under_review', 'accepted', 'cancelled') OR
    (executor_id IS NOT NULL AND responsible_id IS NOT NULL)),
  CHECK (feeds_order_id IS NULL OR kind = 'purchase')
) {strict}
-- next
CREATE INDEX orders_by_state ON orders (kind, state, due_date, id)
-- next
CREATE INDEX orders_open ON orders (due_date, id, kind, state)
  WHERE state NOT IN ('completed', 'closing', 'closed', 'cancelled')
-- next
CREATE INDEX orders_by_due ON orders (due_date, id)
-- next
CREATE INDEX orders_by_executor ON orders (executor_id, state, due_date, id)
-- next
CREATE INDEX orders_by_tracker ON orders (lead_tracker_id, state, due_date, id)
-- next
CREATE INDEX orders_by_party ON orders (party_id, id)
-- next
CREATE INDEX orders_by_feed ON orders (feeds_order_id) WHERE feeds_order_id IS NOT NULL
-- next
CREATE TABLE order_line (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  product_id {int} NOT NULL REFERENCES product (id),
  product_name TEXT NOT NULL CHECK (product_name <> ''),
  specification TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit <> ''),
  stocked {int} NOT NULL CHECK (stocked IN (0, 1)),
  quantity {int} NOT NULL CHECK (quantity > 0),
  unit_price {int} NOT NULL CHECK (unit_price >= 0),
  tax_rate {int} NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
  requested_date TEXT NOT NULL CHECK (length(requested_date) = 10),
  first_promise TEXT,
  current_promise TEXT,
  actual_date TEXT,
  closed_short {int} NOT NULL CHECK (closed_short BETWEEN 0 AND quantity),
  feeds_line_id {int} REFERENCES order_line (id),
  produced {int} NOT NULL CHECK (produced >= 0),
  passed {int} NOT NULL CHECK (passed >= 0),
  failed {int} NOT NULL CHECK (failed >= 0),
  scrapped {int} NOT NULL CHECK (scrapped >= 0),
  from_stock {int} NOT NULL CHECK (from_stock >= 0),
  notified {int} NOT NULL,
  shipped {int} NOT NULL CHECK (shipped >= 0),
  received {int} NOT NULL CHECK (received >= 0),
  confirmed {int} NOT NULL CHECK (confirmed >= 0),
  arrived {int} NOT NULL CHECK (arrived >= 0),
  accepted {int} NOT NULL CHECK (accepted >= 0),
  rejected {int} NOT NULL CHECK (rejected >= 0),
  returned {int} NOT NULL CHECK (returned >= 0),
  reopened {int} NOT NULL CHECK (reopened >= 0),
  credited {int} NOT NULL CHECK (credited >= 0),
  UNIQUE (order_id, line_no),
  CHECK (notified <= passed + from_stock),
  CHECK (shipped <= notified),
  CHECK (received <= shipped),
  CHECK (accepted + rejected <= arrived),
  CHECK (returned <= received + accepted),
  CHECK (reopened + credited <= returned)
) {strict}
-- next
CREATE INDEX order_line_by_product ON order_line (product_id, id)
-- next
CREATE INDEX order_line_by_feed ON order_line (feeds_line_id) WHERE feeds_line_id IS NOT NULL
-- next
CREATE TABLE review (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  party TEXT NOT NULL CHECK (party IN ('pass', 'fail', 'not_applicable')),
  product TEXT NOT NULL CHECK (product IN ('pass', 'fail', 'not_applicable')),
  quantity TEXT NOT NULL CHECK (quantity IN ('pass', 'fail', 'not_applicable')),
  price TEXT NOT NULL CHECK (price IN ('pass', 'fail', 'not_applicable')),
  delivery_date TEXT NOT NULL CHECK (delivery_date IN ('pass', 'fail', 'not_applicable')),
  note TEXT NOT NULL,
  accepted {int} NOT NULL CHECK (accepted IN (0, 1)),
  reviewer_id {int} NOT NULL REFERENCES app_user (id),
  at {int} NOT NULL,
  CHECK (accepted = 1 OR note <> '')
) {strict}
-- frozen: review id
-- next
CREATE INDEX review_by_order ON review (order_id)
-- next
CREATE TABLE allocation (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  order_id {int} NOT NULL REFERENCES orders (id),
  department_id {int} NOT NULL REFERENCES department (id),
  responsible_id {int} NOT NULL REFERENCES app_user (id),
  due_date TEXT NOT NULL CHECK (length(due_date) = 10),
  remark TEXT NOT NULL,
  allocated_by {int} NOT NULL REFERENCES app_user (id),
  allocated_at {int} NOT NULL,
  replaced_at {int}
) {strict}
-- next
CREATE INDEX allocation_by_order ON allocation (order_id)
-- next
CREATE UNIQUE INDEX allocation_current ON allocation (order_id) WHERE replaced_at IS NULL
-- next
CREATE TABLE tracker_assignment (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  order_id {int} NOT NULL REFERENCES orders (id),
  department_id {int} NOT NULL REFERENCES department (id),
  tracker_id {int} NOT NULL REFERENCES app_user (id),
  lead {int} NOT NULL CHECK (lead IN (0, 1)),
  active {int} NOT NULL CHECK (active IN (0, 1)),
  since {int} NOT NULL,
  until {int},
  CHECK (active = 1 OR until IS NOT NULL)
) {strict}
-- next
CREATE INDEX tracker_assignment_by_order ON tracker_assignment (order_id)
-- next
CREATE INDEX tracker_assignment_by_tracker ON tracker_assignment (tracker_id, order_id) WHERE active = 1
-- next
CREATE UNIQUE INDEX tracker_assignment_lead ON tracker_assignment (order_id) WHERE active = 1 AND lead = 1
-- next
CREATE TABLE notification (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  department_id {int} REFERENCES department (id),
  user_id {int} REFERENCES app_user (id),
  subject TEXT NOT NULL,
  order_id {int} REFERENCES orders (id),
  at {int} NOT NULL,
  read_at {int},
  CHECK ((department_id IS NULL) <> (user_id IS NULL))
) {strict}
-- next
CREATE INDEX notification_unread_department ON notification (department_id, id) WHERE read_at IS NULL AND department_id IS NOT NULL
-- next
CREATE INDEX notification_unread_user ON notification (user_id, id) WHERE read_at IS NULL AND user_id IS NOT NULL
-- next
CREATE TABLE audit (
  seq {int} PRIMARY KEY,
  at {int} NOT NULL,
  actor_id {int} REFERENCES app_user (id),
  on_behalf_id {int} REFERENCES app_user (id),
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id {int} NOT NULL,
  order_id {int},
  before_json TEXT NOT NULL,
  after_json TEXT NOT NULL,
  hash {blob} NOT NULL CHECK (length(hash) = 32)
) {strict}
-- frozen: audit seq
-- next
CREATE INDEX audit_by_order ON audit (order_id, seq) WHERE order_id IS NOT NULL
-- next
CREATE INDEX audit_by_subject ON audit (subject, subject_id, seq) WHERE order_id IS NULL
-- next
CREATE TABLE command_log (
  id TEXT PRIMARY KEY,
  digest TEXT NOT NULL,
  actor_id {int} REFERENCES app_user (id),
  outcome_id {int} NOT NULL,
  outcome_number TEXT NOT NULL,
  seq {int} NOT NULL
) {strict}
-- frozen: command_log id
-- next
-- What the search finds, one row a record. The program writes the index beside it: triggers may not, since
-- trusted_schema is off.
CREATE TABLE search (
  id {identity},
  kind TEXT NOT NULL,
  record_id {int} NOT NULL,
  order_id {int},
  title TEXT NOT NULL,
  txt TEXT NOT NULL,
  UNIQUE (kind, record_id)
) {strict}
-- next
CREATE VIRTUAL TABLE search_index USING fts5 (txt, content='search', content_rowid='id', tokenize='unicode61 remove_diacritics 2')

-- next
-- Joining the index's pieces is left until there are eight: at the usual four, one commit in a hundred waited 24 ms for
-- it once there were a million texts.
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 8)
