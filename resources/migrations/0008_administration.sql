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
-- next
CREATE TABLE proposal (
  id {identity},
  version {int} NOT NULL DEFAULT 0,
  kind TEXT NOT NULL CHECK (kind IN ('role_grant', 'setting')),
  user_id {int} REFERENCES app_user (id),
  old_department_id {int} REFERENCES department (id),
  old_roles TEXT NOT NULL,
  new_department_id {int} REFERENCES department (id),
  new_roles TEXT NOT NULL,
  setting TEXT NOT NULL,
  old_value TEXT NOT NULL,
  new_value TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'rejected', 'withdrawn')),
  proposed_by {int} NOT NULL REFERENCES app_user (id),
  proposed_at {int} NOT NULL,
  decided_by {int} REFERENCES app_user (id),
  on_behalf_id {int} REFERENCES app_user (id),
  decided_at {int},
  note TEXT NOT NULL,
  CHECK ((kind = 'role_grant') = (user_id IS NOT NULL)),
  CHECK ((kind = 'role_grant') = (old_department_id IS NOT NULL)),
  CHECK ((kind = 'role_grant') = (new_department_id IS NOT NULL)),
  CHECK ((kind = 'setting') = (setting <> '')),
  CHECK ((state = 'proposed') = (decided_by IS NULL)),
  CHECK ((state = 'proposed') = (decided_at IS NULL)),
  CHECK (state = 'withdrawn' OR decided_by IS NULL OR decided_by NOT IN (proposed_by, coalesce(user_id, 0))),
  CHECK (state <> 'rejected' OR note <> '')
) {strict}
-- next
CREATE UNIQUE INDEX proposal_of_user ON proposal (user_id) WHERE state = 'proposed' AND user_id IS NOT NULL
-- next
CREATE UNIQUE INDEX proposal_of_setting ON proposal (setting) WHERE state = 'proposed' AND setting <> ''
-- next
CREATE INDEX proposal_open ON proposal (state, id)
