-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who ended work and how long before it was said: what a claim about a cancelled project asks first.

ALTER TABLE cancellation ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';  -- as the worker says; '' where that is not said
ALTER TABLE cancellation ADD COLUMN notice_days INTEGER CHECK (notice_days BETWEEN 0 AND 3660); -- NULL: not known
