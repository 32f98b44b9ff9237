-- Documents kept with an order (P3.7), their bytes apart, so that lists need not read them; more columns to sort orders by.
CREATE TABLE document (
  id {identity},
  order_id {int} NOT NULL REFERENCES orders (id),
  kind TEXT NOT NULL CHECK (kind IN ('contract', 'drawing', 'photo', 'scan', 'invoice', 'other')),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  media_type TEXT NOT NULL CHECK (media_type <> ''),
  size {int} NOT NULL CHECK (size > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  remark TEXT NOT NULL,
  attached_by {int} NOT NULL REFERENCES app_user (id),
  attached_at {int} NOT NULL
) {strict}
-- frozen: document id
-- next
CREATE INDEX document_by_order ON document (order_id, id)
-- next
CREATE TABLE document_content (
  document_id {int} PRIMARY KEY REFERENCES document (id),
  bytes {blob} NOT NULL CHECK (length(bytes) > 0)
) {strict}
-- frozen: document_content document_id
-- next
CREATE INDEX orders_by_order_date ON orders (order_date, id)
-- next
CREATE INDEX orders_by_stage ON orders (state, due_date, id)
