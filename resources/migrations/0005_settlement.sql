-- Money: payment notices, payments and their reversals, claims on customers, expenses of orders.
-- The payments in an order's usual direction, less its refunds, reversed ones left out, add up to orders.paid; those of
-- a payment notice, reversed ones left out, to payment_notice.paid.
CREATE TABLE payment_notice (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  state TEXT NOT NULL CHECK (state IN ('issued', 'released', 'refused', 'paid', 'withdrawn')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  amount {int} NOT NULL CHECK (amount > 0),
  due_date TEXT NOT NULL CHECK (length(due_date) = 10),
  method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'cheque')),
  payee_id {int} NOT NULL REFERENCES party (id),
  bank TEXT NOT NULL,
  account TEXT NOT NULL,
  invoice_no TEXT NOT NULL,
  goods_receipt_id {int} REFERENCES goods_receipt (id),
  purpose TEXT NOT NULL,
  advance {int} NOT NULL CHECK (advance IN (0, 1)),
  contract_amount {int} NOT NULL,
  paid_before {int} NOT NULL,
  paid {int} NOT NULL CHECK (paid BETWEEN 0 AND amount),
  issued_by {int} NOT NULL REFERENCES app_user (id),
  issued_at {int} NOT NULL,
  decided_by {int} REFERENCES app_user (id),
  decided_at {int},
  reason TEXT NOT NULL,
  CHECK (decided_by IS NULL OR decided_by <> issued_by),
  CHECK (state NOT IN ('released', 'paid', 'refused') OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
  CHECK (state NOT IN ('refused', 'withdrawn') OR reason <> ''),
  CHECK ((state = 'paid') = (paid = amount)),
  CHECK (paid = 0 OR state IN ('released', 'paid', 'withdrawn'))
) {strict}
-- next
CREATE INDEX payment_notice_by_order ON payment_notice (order_id)
-- next
CREATE INDEX payment_notice_by_state ON payment_notice (state, due_date, id)
-- next
CREATE TABLE payment (
  id {identity},
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  notice_id {int} REFERENCES payment_notice (id),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'cheque')),
  cheque_no TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  amount {int} NOT NULL CHECK (amount > 0),
  date TEXT NOT NULL CHECK (length(date) = 10),
  reference TEXT NOT NULL,
  posted_by {int} NOT NULL REFERENCES app_user (id),
  posted_at {int} NOT NULL,
  CHECK ((method = 'cheque') = (cheque_no <> '')),
  CHECK (notice_id IS NULL OR direction = 'out')
) {strict}
-- frozen: payment id number
-- next
CREATE INDEX payment_by_order ON payment (order_id)
-- next
CREATE INDEX payment_by_notice ON payment (notice_id) WHERE notice_id IS NOT NULL
-- next
CREATE INDEX payment_by_date ON payment (date, id)
-- next
CREATE TABLE payment_reversal (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  order_id {int} NOT NULL REFERENCES orders (id),
  payment_id {int} NOT NULL REFERENCES payment (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'rejected')),
  proposed_by {int} NOT NULL REFERENCES app_user (id),
  proposed_at {int} NOT NULL,
  decided_by {int} REFERENCES app_user (id),
  on_behalf_id {int} REFERENCES app_user (id),
  decided_at {int},
  note TEXT NOT NULL,
  CHECK ((state = 'proposed') = (decided_by IS NULL)),
  CHECK ((state = 'proposed') = (decided_at IS NULL)),
  CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CHECK (on_behalf_id IS NULL OR on_behalf_id <> proposed_by),
  CHECK (state <> 'rejected' OR note <> '')
) {strict}
-- next
CREATE UNIQUE INDEX payment_reversal_of ON payment_reversal (payment_id) WHERE state <> 'rejected'
-- next
CREATE INDEX payment_reversal_by_payment ON payment_reversal (payment_id)
-- next
CREATE INDEX payment_reversal_open ON payment_reversal (id) WHERE state = 'proposed'
-- next
CREATE TABLE claim (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  order_id {int} NOT NULL REFERENCES orders (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'withdrawn')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  amount {int} NOT NULL CHECK (amount > 0),
  due_date TEXT NOT NULL CHECK (length(due_date) = 10),
  invoice_no TEXT NOT NULL,
  remark TEXT NOT NULL,
  claimed_by {int} NOT NULL REFERENCES app_user (id),
  claimed_at {int} NOT NULL,
  reason TEXT NOT NULL,
  CHECK ((state = 'withdrawn') = (reason <> ''))
) {strict}
-- next
CREATE INDEX claim_by_order ON claim (order_id)
-- next
CREATE INDEX claim_by_due ON claim (due_date, id) WHERE state = 'open'
-- next
CREATE TABLE expense (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  state TEXT NOT NULL CHECK (state IN ('entered', 'accepted', 'refused')),
  kind TEXT NOT NULL CHECK (kind IN ('freight', 'packaging', 'customs', 'insurance', 'inspection', 'travel',
    'commission', 'other')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  amount {int} NOT NULL CHECK (amount > 0),
  date TEXT NOT NULL CHECK (length(date) = 10),
  payee TEXT NOT NULL CHECK (payee <> ''),
  remark TEXT NOT NULL,
  entered_by {int} NOT NULL REFERENCES app_user (id),
  entered_at {int} NOT NULL,
  audited_by {int} REFERENCES app_user (id),
  audited_at {int},
  note TEXT NOT NULL,
  CHECK ((state = 'entered') = (audited_by IS NULL)),
  CHECK ((state = 'entered') = (audited_at IS NULL)),
  CHECK (audited_by IS NULL OR audited_by <> entered_by),
  CHECK (state <> 'refused' OR note <> '')
) {strict}
-- next
CREATE INDEX expense_by_order ON expense (order_id)
-- next
CREATE INDEX expense_to_audit ON expense (id) WHERE state = 'entered'
