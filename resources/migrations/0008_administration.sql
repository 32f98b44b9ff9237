-- Standing in for heads and managers; what needs a manager's confirmation.
CREATE TABLE delegation (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  principal_id {int} NOT NULL REFERENCES app_user (id),
  delegate_id {int} NOT NULL REFERENCES app_user (id),
  department_id {int} NOT NULL REFERENCES department (id),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  set_at {int} NOT NULL,
  revoked_at {int},
  CHECK (principal_id <> delegate_id),
  CHECK (first_day <= last_day)
) {strict}
-- next
CREATE INDEX delegation_by_principal ON delegation (principal_id) WHERE revoked_at IS NULL
-- next
CREATE INDEX delegation_by_delegate ON delegation (delegate_id) WHERE revoked_at IS NULL
