-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user said of two payouts: one sum told of twice, or two. Named by their events, as in match_decision, the
-- lower key first.

CREATE TABLE same_money_decision (
    one_key          BLOB    NOT NULL CHECK (length(one_key) = 16),
    one_occurrence   INTEGER NOT NULL,
    other_key        BLOB    NOT NULL CHECK (length(other_key) = 16),
    other_occurrence INTEGER NOT NULL,
    same             INTEGER NOT NULL CHECK (same IN (0, 1)),
    CHECK (one_key < other_key OR (one_key = other_key AND one_occurrence < other_occurrence)),
    PRIMARY KEY (one_key, one_occurrence, other_key, other_occurrence)
) STRICT, WITHOUT ROWID;
