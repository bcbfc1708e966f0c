-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user said of one payout and one earning. Both are named by their event, not by a revision: a decision
-- outlives the import that brought the rows, and is in force again as soon as they are.

CREATE TABLE match_decision (
    payout_key         BLOB    NOT NULL CHECK (length(payout_key) = 16),
    payout_occurrence  INTEGER NOT NULL,
    earning_key        BLOB    NOT NULL CHECK (length(earning_key) = 16),
    earning_occurrence INTEGER NOT NULL,
    confirmed          INTEGER NOT NULL CHECK (confirmed IN (0, 1)), -- 0: the payout does not pay for the earning
    amount             INTEGER NOT NULL,                             -- minor units it pays for; below 0: takes back
    CHECK ((amount <> 0) = confirmed),
    PRIMARY KEY (payout_key, payout_occurrence, earning_key, earning_occurrence)
) STRICT, WITHOUT ROWID;
