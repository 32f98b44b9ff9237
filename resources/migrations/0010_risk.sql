-- Risk control (P6): the register, early warnings, credit ratings of customers, evaluations of suppliers.
CREATE TABLE risk_template (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  kind TEXT NOT NULL UNIQUE CHECK (kind IN ('customer_change', 'late_payment', 'customer_cancellation',
    'late_material', 'material_quality', 'late_supply', 'equipment_failure', 'staff_shortage', 'product_quality',
    'transport_damage', 'transport_loss', 'transport_delay')),
  measures TEXT NOT NULL CHECK (measures <> '')
) {strict}
-- next
INSERT INTO risk_template (kind, measures)
SELECT 'customer_change', '合同写明变更条件与费用；与客户保持联系，变更走审批 / terms and cost of changes in the contract; close contact, approved changes only'
UNION ALL SELECT 'late_payment', '核对信用额度，收取定金，到期前提醒，逾期停止发货 / check the credit limit, ask a deposit, remind before the due day, stop shipping when overdue'
UNION ALL SELECT 'customer_cancellation', '合同写明取消赔偿；分批投料，不提前备料 / compensation in the contract; release material in parts, buy nothing early'
UNION ALL SELECT 'late_material', '提前下单并设安全库存；落实备选供应商 / order early, keep a safety stock; name a second source'
UNION ALL SELECT 'material_quality', '来料全检；要求供应商整改；启用备选供应商 / inspect every arrival; demand rectification; use the second source'
UNION ALL SELECT 'late_supply', '每日跟催并取得书面交期；分批到货；调整生产顺序 / chase daily for a written date; partial deliveries; change the order of work'
UNION ALL SELECT 'equipment_failure', '按计划保养；备件在库；安排替代设备或外协 / planned maintenance; spare parts in stock; another machine or subcontractor'
UNION ALL SELECT 'staff_shortage', '调班与加班；跨岗培训；必要时外协 / shifts and overtime; cross-training; subcontract if needed'
UNION ALL SELECT 'product_quality', '首件检验；加严过程检验；返工前先查明原因 / first-piece inspection; tightened checks; find the cause before reworking'
UNION ALL SELECT 'transport_damage', '加固包装并投保；收货时拍照；备补发方案 / stronger packing and insurance; photos on receipt; a remedy prepared'
UNION ALL SELECT 'transport_loss', '选用可靠承运商并投保；在途跟踪；备补发方案 / a reliable carrier and insurance; track the shipment; a remedy prepared'
UNION ALL SELECT 'transport_delay', '预留在途时间；在途跟踪；备选运输方式 / allow for the way; track the shipment; a second means of transport'
-- next
CREATE TABLE risk (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} REFERENCES orders (id),
  category TEXT NOT NULL CHECK (category IN ('customer', 'supplier', 'production', 'logistics')),
  kind TEXT NOT NULL CHECK (kind IN ('customer_change', 'late_payment', 'customer_cancellation', 'late_material',
    'material_quality', 'late_supply', 'equipment_failure', 'staff_shortage', 'product_quality', 'transport_damage',
    'transport_loss', 'transport_delay')),
  description TEXT NOT NULL CHECK (description <> ''),
  likelihood TEXT NOT NULL CHECK (likelihood IN ('high', 'medium', 'low')),
  impact TEXT NOT NULL CHECK (impact IN ('severe', 'major', 'minor')),
  level TEXT NOT NULL CHECK (level IN ('high', 'medium', 'low')),
  measures TEXT NOT NULL CHECK (measures <> ''),
  department_id {int} NOT NULL REFERENCES department (id),
  responsible_id {int} REFERENCES app_user (id),
  review_date TEXT NOT NULL CHECK (length(review_date) = 10),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  outcome TEXT NOT NULL,
  identified_by {int} NOT NULL REFERENCES app_user (id),
  identified_at {int} NOT NULL,
  reviewed_at {int},
  closed_at {int},
  CHECK ((state = 'closed') = (outcome <> '' AND closed_at IS NOT NULL))
) {strict}
-- next
CREATE INDEX risk_by_state ON risk (state, id)
-- next
CREATE INDEX risk_by_cell ON risk (likelihood, impact, state, id)
-- next
CREATE INDEX risk_by_order ON risk (order_id) WHERE order_id IS NOT NULL
-- next
CREATE INDEX risk_by_responsible ON risk (responsible_id, state, id) WHERE responsible_id IS NOT NULL
-- next
CREATE TABLE early_warning (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  rule TEXT NOT NULL CHECK (rule IN ('no_follow_up', 'behind_plan', 'supply_behind_need', 'change_undecided',
    'change_unacknowledged', 'failed_again', 'receivable_overdue', 'payable_overdue', 'stock_short',
    'promise_before_plan', 'over_credit')),
  subject_id {int} NOT NULL,
  order_id {int} REFERENCES orders (id),
  party_id {int} REFERENCES party (id),
  department_id {int} REFERENCES department (id),
  responsible_id {int} REFERENCES app_user (id),
  reference TEXT NOT NULL,
  since TEXT NOT NULL CHECK (length(since) = 10),
  expected TEXT CHECK (length(expected) = 10),
  quantity {int} NOT NULL CHECK (quantity >= 0),
  currency TEXT CHECK (length(currency) = 3),
  amount {int} NOT NULL CHECK (amount >= 0),
  state TEXT NOT NULL CHECK (state IN ('open', 'snoozed', 'managed', 'cleared')),
  raised_at {int} NOT NULL,
  cleared_at {int},
  snoozed_until TEXT CHECK (length(snoozed_until) = 10),
  snooze_reason TEXT NOT NULL,
  snoozed_by {int} REFERENCES app_user (id),
  risk_id {int} REFERENCES risk (id),
  CHECK ((state = 'cleared') = (cleared_at IS NOT NULL)),
  CHECK (state <> 'snoozed' OR (snoozed_until IS NOT NULL AND snooze_reason <> '' AND snoozed_by IS NOT NULL)),
  CHECK (state <> 'managed' OR risk_id IS NOT NULL)
) {strict}
-- next
CREATE UNIQUE INDEX early_warning_standing ON early_warning (rule, subject_id) WHERE state <> 'cleared'
-- next
CREATE INDEX early_warning_by_state ON early_warning (state, id)
-- next
CREATE INDEX early_warning_by_order ON early_warning (order_id) WHERE order_id IS NOT NULL
-- next
CREATE INDEX early_warning_by_responsible ON early_warning (responsible_id, state, id) WHERE responsible_id IS NOT NULL
-- next
CREATE INDEX order_line_failed ON order_line (order_id) WHERE failed > 0
-- next
CREATE INDEX change_request_pending ON change_request (filed_at) WHERE state = 'pending'
-- next
CREATE TABLE credit_rating (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  party_id {int} NOT NULL REFERENCES party (id),
  grade TEXT NOT NULL CHECK (grade IN ('unrated', 'aaa', 'aa', 'a', 'b', 'c')),
  suggested TEXT NOT NULL CHECK (suggested IN ('unrated', 'aaa', 'aa', 'a', 'b', 'c')),
  score {int} CHECK (score BETWEEN 0 AND 10000),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  credit_limit {int} NOT NULL CHECK (credit_limit >= 0),
  valid_until TEXT NOT NULL CHECK (length(valid_until) = 10),
  reason TEXT NOT NULL,
  claims {int} NOT NULL CHECK (claims >= 0),
  claims_on_time {int} NOT NULL CHECK (claims_on_time BETWEEN 0 AND claims),
  days_overdue {int} NOT NULL CHECK (days_overdue >= 0),
  overdue {int} NOT NULL CHECK (overdue >= 0),
  exposure {int} NOT NULL CHECK (exposure >= 0),
  orders {int} NOT NULL CHECK (orders >= 0),
  changes {int} NOT NULL CHECK (changes >= 0),
  cancellations {int} NOT NULL CHECK (cancellations >= 0),
  years {int} NOT NULL CHECK (years >= 0),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'rejected')),
  proposed_by {int} NOT NULL REFERENCES app_user (id),
  proposed_at {int} NOT NULL,
  decided_by {int} REFERENCES app_user (id),
  on_behalf_id {int} REFERENCES app_user (id),
  decided_at {int},
  note TEXT NOT NULL,
  replaced_at {int},
  CHECK ((state = 'proposed') = (decided_by IS NULL)),
  CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CHECK (on_behalf_id IS NULL OR on_behalf_id <> proposed_by),
  CHECK (state <> 'rejected' OR note <> ''),
  CHECK (replaced_at IS NULL OR state = 'confirmed'),
  CHECK (grade = suggested OR reason <> '')
) {strict}
-- next
CREATE UNIQUE INDEX credit_rating_in_force ON credit_rating (party_id) WHERE state = 'confirmed' AND replaced_at IS NULL
-- next
CREATE UNIQUE INDEX credit_rating_waiting ON credit_rating (party_id) WHERE state = 'proposed'
-- next
CREATE INDEX credit_rating_by_party ON credit_rating (party_id, state, id)
-- next
CREATE INDEX credit_rating_by_state ON credit_rating (state, id)
-- next
CREATE INDEX orders_owing ON orders (party_id, currency, state, due, paid)
  WHERE state NOT IN ('completed', 'closing', 'closed', 'cancelled') AND kind = 'sales' AND due - paid > 0
-- next
CREATE TABLE credit_override (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  rating_id {int} NOT NULL REFERENCES credit_rating (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  exposure {int} NOT NULL CHECK (exposure > 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  overridden_by {int} NOT NULL REFERENCES app_user (id),
  on_behalf_id {int} REFERENCES app_user (id),
  at {int} NOT NULL
) {strict}
-- frozen: credit_override id
-- next
CREATE INDEX credit_override_by_order ON credit_override (order_id)
-- next
CREATE TABLE supplier_evaluation (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  party_id {int} NOT NULL REFERENCES party (id),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  grade TEXT NOT NULL CHECK (grade IN ('unrated', 'a', 'b', 'c', 'd')),
  suggested TEXT NOT NULL CHECK (suggested IN ('unrated', 'a', 'b', 'c', 'd')),
  score {int} CHECK (score BETWEEN 0 AND 10000),
  quality {int} CHECK (quality BETWEEN 0 AND 10000),
  delivery {int} CHECK (delivery BETWEEN 0 AND 10000),
  response {int} CHECK (response BETWEEN 0 AND 10000),
  service {int} CHECK (service BETWEEN 0 AND 10000),
  lots {int} NOT NULL CHECK (lots >= 0),
  reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'rejected')),
  proposed_by {int} NOT NULL REFERENCES app_user (id),
  proposed_at {int} NOT NULL,
  decided_by {int} REFERENCES app_user (id),
  on_behalf_id {int} REFERENCES app_user (id),
  decided_at {int},
  note TEXT NOT NULL,
  CHECK (first_day <= last_day),
  CHECK ((state = 'proposed') = (decided_by IS NULL)),
  CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CHECK (on_behalf_id IS NULL OR on_behalf_id <> proposed_by),
  CHECK (state <> 'rejected' OR note <> ''),
  CHECK (grade = suggested OR reason <> '')
) {strict}
-- next
CREATE INDEX supplier_evaluation_by_party ON supplier_evaluation (party_id, id)
-- next
CREATE INDEX supplier_evaluation_by_state ON supplier_evaluation (state, id)
-- next
CREATE TABLE supplier_line (
  id {identity},
  evaluation_id {int} NOT NULL REFERENCES supplier_evaluation (id),
  order_id {int} NOT NULL REFERENCES orders (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  item TEXT NOT NULL,
  first_promise TEXT NOT NULL CHECK (length(first_promise) = 10),
  last_arrival TEXT CHECK (length(last_arrival) = 10),
  wanted {int} NOT NULL CHECK (wanted > 0),
  on_time {int} NOT NULL CHECK (on_time BETWEEN 0 AND wanted),
  lots {int} NOT NULL CHECK (lots >= 0),
  good_lots {int} NOT NULL CHECK (good_lots BETWEEN 0 AND lots),
  confirmed_on TEXT CHECK (length(confirmed_on) = 10),
  answered {int} NOT NULL CHECK (answered IN (0, 1)),
  UNIQUE (evaluation_id, order_id, line_no)
) {strict}
-- frozen: supplier_line id
