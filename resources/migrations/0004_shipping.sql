-- Shipping and the warehouse (P2.6, P3.5): notices, shipments, deliveries, returns, receipts, stock.
-- What adds up to what, order line by order line (a document's order and its line's line_no name the line):
--   order_line.notified   = shipping_notice_line.quantity, of cancelled notices only shipped
--   order_line.from_stock = shipping_notice_line.from_stock, of cancelled notices only shipped_from_stock
--   order_line.shipped    = shipment_line.quantity
--   order_line.received   = delivery_line.received
--   order_line.arrived    = goods_receipt_line.quantity
--   order_line.accepted, rejected = goods_acceptance_line.accepted, rejected
--   order_line.returned   = return_note.quantity; reopened: of kind replace or repair; credited: of kind credit
-- and besides:
--   shipping_notice_line.shipped, shipped_from_stock = shipment_line.quantity, from_stock of the notice's shipments
--   stock_level.on_hand   = stock_move.quantity of the product
--   stock_level.reserved  = shipping_notice_line.from_stock - shipped_from_stock of open notices
CREATE TABLE shipping_notice (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'shipped', 'cancelled')),
  date TEXT NOT NULL CHECK (length(date) = 10),
  consignee TEXT NOT NULL CHECK (consignee <> ''),
  phone TEXT NOT NULL,
  address TEXT NOT NULL,
  transport TEXT NOT NULL CHECK (transport IN ('road', 'rail', 'sea', 'air', 'courier', 'pickup')),
  carrier TEXT NOT NULL,
  requirements TEXT NOT NULL,
  issued_by {int} NOT NULL REFERENCES app_user (id),
  issued_at {int} NOT NULL,
  cancel_reason TEXT NOT NULL,
  cancelled_by {int} REFERENCES app_user (id),
  cancelled_at {int},
  CHECK ((state = 'cancelled') = (cancelled_by IS NOT NULL AND cancelled_at IS NOT NULL AND cancel_reason <> ''))
) {strict}
-- next
CREATE INDEX shipping_notice_by_order ON shipping_notice (order_id)
-- next
CREATE INDEX shipping_notice_open ON shipping_notice (date, id) WHERE state = 'open'
-- next
CREATE TABLE shipping_notice_line (
  id {identity},
  notice_id {int} NOT NULL REFERENCES shipping_notice (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  quantity {int} NOT NULL CHECK (quantity > 0),
  from_stock {int} NOT NULL CHECK (from_stock BETWEEN 0 AND quantity),
  lot TEXT NOT NULL,
  packages {int} NOT NULL CHECK (packages >= 0),
  shipped {int} NOT NULL CHECK (shipped BETWEEN 0 AND quantity),
  shipped_from_stock {int} NOT NULL CHECK (shipped_from_stock BETWEEN 0 AND shipped),
  UNIQUE (notice_id, line_no),
  CHECK (shipped_from_stock <= from_stock)
) {strict}
-- next
CREATE TABLE shipment (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  notice_id {int} NOT NULL REFERENCES shipping_notice (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  waybill_no TEXT NOT NULL,
  carrier TEXT NOT NULL,
  remark TEXT NOT NULL,
  shipped_by {int} NOT NULL REFERENCES app_user (id),
  shipped_at {int} NOT NULL
) {strict}
-- frozen: shipment id
-- next
CREATE INDEX shipment_by_order ON shipment (order_id)
-- next
CREATE INDEX shipment_by_notice ON shipment (notice_id)
-- next
CREATE TABLE shipment_line (
  id {identity},
  shipment_id {int} NOT NULL REFERENCES shipment (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  quantity {int} NOT NULL CHECK (quantity > 0),
  from_stock {int} NOT NULL CHECK (from_stock BETWEEN 0 AND quantity)
) {strict}
-- frozen: shipment_line id
-- next
CREATE INDEX shipment_line_by_shipment ON shipment_line (shipment_id)
-- next
CREATE TABLE delivery_confirmation (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  shipment_id {int} NOT NULL REFERENCES shipment (id),
  agreed_date TEXT CHECK (length(agreed_date) = 10),
  method TEXT NOT NULL CHECK (method IN ('road', 'rail', 'sea', 'air', 'courier', 'pickup')),
  carrier TEXT NOT NULL,
  tracking_no TEXT NOT NULL,
  received_date TEXT NOT NULL CHECK (length(received_date) = 10),
  receiver TEXT NOT NULL CHECK (receiver <> ''),
  remark TEXT NOT NULL,
  confirmed_by {int} NOT NULL REFERENCES app_user (id),
  confirmed_at {int} NOT NULL
) {strict}
-- frozen: delivery_confirmation id
-- next
CREATE INDEX delivery_confirmation_by_order ON delivery_confirmation (order_id)
-- next
CREATE INDEX delivery_confirmation_by_shipment ON delivery_confirmation (shipment_id)
-- next
CREATE TABLE delivery_line (
  id {identity},
  confirmation_id {int} NOT NULL REFERENCES delivery_confirmation (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  received {int} NOT NULL CHECK (received > 0),
  damaged {int} NOT NULL CHECK (damaged BETWEEN 0 AND received),
  damage TEXT NOT NULL,
  CHECK (damaged = 0 OR damage <> '')
) {strict}
-- frozen: delivery_line id
-- next
CREATE INDEX delivery_line_by_confirmation ON delivery_line (confirmation_id)
-- next
CREATE TABLE stock_move (
  id {identity},
  product_id {int} NOT NULL REFERENCES product (id),
  quantity {int} NOT NULL CHECK (quantity <> 0),
  reason TEXT NOT NULL CHECK (reason IN ('accepted', 'dispatched', 'returned', 'counted')),
  order_id {int} REFERENCES orders (id),
  line_no {int} NOT NULL CHECK (line_no >= 0),
  lot TEXT NOT NULL,
  moved_by {int} NOT NULL REFERENCES app_user (id),
  moved_at {int} NOT NULL,
  CHECK (reason <> 'accepted' OR quantity > 0),
  CHECK (reason NOT IN ('dispatched', 'returned') OR quantity < 0),
  CHECK ((reason = 'counted') = (order_id IS NULL)),
  CHECK ((order_id IS NULL) = (line_no = 0))
) {strict}
-- frozen: stock_move id
-- next
CREATE INDEX stock_move_by_product ON stock_move (product_id, id)
-- next
CREATE INDEX stock_move_by_order ON stock_move (order_id) WHERE order_id IS NOT NULL
-- next
CREATE TABLE stock_level (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  product_id {int} NOT NULL UNIQUE REFERENCES product (id),
  on_hand {int} NOT NULL CHECK (on_hand >= 0),
  reserved {int} NOT NULL CHECK (reserved >= 0)
) {strict}
-- next
CREATE TABLE goods_receipt (
  id {identity},
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  delivery_note_no TEXT NOT NULL,
  carrier TEXT NOT NULL,
  remark TEXT NOT NULL,
  recorded_by {int} NOT NULL REFERENCES app_user (id),
  recorded_at {int} NOT NULL
) {strict}
-- frozen: goods_receipt id number
-- next
CREATE INDEX goods_receipt_by_order ON goods_receipt (order_id)
-- next
CREATE TABLE goods_receipt_line (
  id {identity},
  receipt_id {int} NOT NULL REFERENCES goods_receipt (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  quantity {int} NOT NULL CHECK (quantity > 0),
  lot TEXT NOT NULL
) {strict}
-- frozen: goods_receipt_line id
-- next
CREATE INDEX goods_receipt_line_by_receipt ON goods_receipt_line (receipt_id)
-- next
CREATE TABLE goods_acceptance (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  receipt_id {int} NOT NULL REFERENCES goods_receipt (id),
  date TEXT NOT NULL CHECK (length(date) = 10),
  remark TEXT NOT NULL,
  accepted_by {int} NOT NULL REFERENCES app_user (id),
  accepted_at {int} NOT NULL
) {strict}
-- frozen: goods_acceptance id
-- next
CREATE INDEX goods_acceptance_by_order ON goods_acceptance (order_id)
-- next
CREATE INDEX goods_acceptance_by_receipt ON goods_acceptance (receipt_id)
-- next
CREATE TABLE goods_acceptance_line (
  id {identity},
  acceptance_id {int} NOT NULL REFERENCES goods_acceptance (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  accepted {int} NOT NULL CHECK (accepted >= 0),
  rejected {int} NOT NULL CHECK (rejected >= 0),
  reason TEXT NOT NULL,
  CHECK (accepted + rejected > 0),
  CHECK (rejected = 0 OR reason <> '')
) {strict}
-- frozen: goods_acceptance_line id
-- next
CREATE INDEX goods_acceptance_line_by_acceptance ON goods_acceptance_line (acceptance_id)
-- next
CREATE TABLE return_note (
  id {identity},
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  order_id {int} NOT NULL REFERENCES orders (id),
  line_no {int} NOT NULL CHECK (line_no > 0),
  quantity {int} NOT NULL CHECK (quantity > 0),
  kind TEXT NOT NULL CHECK (kind IN ('replace', 'repair', 'credit', 'scrap')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  date TEXT NOT NULL CHECK (length(date) = 10),
  shipment_id {int} REFERENCES shipment (id),
  receipt_id {int} REFERENCES goods_receipt (id),
  lot TEXT NOT NULL,
  returned_by {int} NOT NULL REFERENCES app_user (id),
  returned_at {int} NOT NULL,
  CHECK (shipment_id IS NULL OR receipt_id IS NULL)
) {strict}
-- frozen: return_note id number
-- next
CREATE INDEX return_note_by_order ON return_note (order_id)
-- next
CREATE INDEX return_note_by_shipment ON return_note (shipment_id) WHERE shipment_id IS NOT NULL
-- next
CREATE INDEX return_note_by_receipt ON return_note (receipt_id) WHERE receipt_id IS NOT NULL
-- next
CREATE TABLE stock_count (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  product_id {int} NOT NULL REFERENCES product (id),
  counted {int} NOT NULL CHECK (counted >= 0),
  booked {int} NOT NULL CHECK (booked >= 0),
  note TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'rejected')),
  counted_by {int} NOT NULL REFERENCES app_user (id),
  counted_at {int} NOT NULL,
  decided_by {int} REFERENCES app_user (id),
  decided_for {int} REFERENCES app_user (id),
  decided_at {int},
  decision_note TEXT NOT NULL,
  CHECK ((state = 'proposed') = (decided_by IS NULL AND decided_at IS NULL)),
  CHECK (decided_by IS NULL OR (decided_by <> counted_by AND (decided_for IS NULL OR decided_for <> counted_by))),
  CHECK (state <> 'rejected' OR decision_note <> '')
) {strict}
-- next
CREATE INDEX stock_count_by_product ON stock_count (product_id, id)
-- next
CREATE UNIQUE INDEX stock_count_waiting ON stock_count (product_id) WHERE state = 'proposed'
