-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Daily reference rates against the euro, as the European Central Bank wrote them, from 2015-01-01 on. The journal
-- keeps which file brought them.

CREATE TABLE reference_rate (
    day             INTEGER NOT NULL CHECK (day >= 16436), -- days since 1970-01-01
    currency        TEXT    NOT NULL CHECK (length(currency) = 3 AND currency <> 'EUR'),
    rate            TEXT    NOT NULL CHECK (rate <> ''),   -- units of the currency for one euro, as written: "1.1566"
    PRIMARY KEY (day, currency)
) STRICT, WITHOUT ROWID;
