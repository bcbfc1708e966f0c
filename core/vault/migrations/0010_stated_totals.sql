-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sums that an imported file states of its own rows, beside what the rows read from it came to. The journal holds
-- them too.

CREATE TABLE stated_total (
    import_id       INTEGER NOT NULL REFERENCES import (id),
    position        INTEGER NOT NULL CHECK (position >= 1), -- in the order of the file
    name            TEXT    NOT NULL,                       -- as the file names it
    currency        TEXT    CHECK (length(currency) = 3),   -- NULL: a sum of time
    stated          INTEGER NOT NULL,                       -- minor units, or seconds
    read            INTEGER NOT NULL,                       -- the same, of the rows it sums up
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;
