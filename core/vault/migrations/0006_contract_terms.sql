-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- More terms of a contract; its rates over time as a person knows them; contracts merged and split by hand.

ALTER TABLE contract ADD COLUMN hiring_place TEXT NOT NULL DEFAULT '';               -- a code as in place
ALTER TABLE contract ADD COLUMN health_benefits INTEGER CHECK (health_benefits IN (0, 1));
ALTER TABLE contract ADD COLUMN receipts_minor INTEGER CHECK (receipts_minor >= 0);
ALTER TABLE contract ADD COLUMN receipts_currency TEXT CHECK (length(receipts_currency) = 3);
ALTER TABLE contract ADD COLUMN task_cap INTEGER CHECK (task_cap > 0);               -- seconds
ALTER TABLE contract ADD COLUMN weekly_cap INTEGER CHECK (weekly_cap > 0);           -- seconds
ALTER TABLE contract ADD COLUMN promised_until INTEGER CHECK (promised_until BETWEEN -25567 AND 84005);
ALTER TABLE contract ADD COLUMN promised_weeks INTEGER CHECK (promised_weeks > 0);
ALTER TABLE contract ADD COLUMN promised_seconds INTEGER CHECK (promised_seconds > 0); -- a week
ALTER TABLE contract ADD COLUMN intermediary TEXT NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN agreement_sha256 BLOB CHECK (length(agreement_sha256) = 32);
ALTER TABLE contract ADD COLUMN agreement_bytes INTEGER CHECK (agreement_bytes >= 0);
ALTER TABLE contract ADD COLUMN agreement_name TEXT;
ALTER TABLE contract ADD COLUMN by_split INTEGER NOT NULL DEFAULT 0 CHECK (by_split IN (0, 1)); -- 1: no file names it

-- What a contract said an hour pays, from a day on, by an offer, a message or an agreement (RateKnownFrom in
-- core/domain/vocabulary.h); what files say stands in stated_rate.
CREATE TABLE contract_rate (
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    from_day        INTEGER NOT NULL CHECK (from_day BETWEEN -25567 AND 84005),
    known_from      INTEGER NOT NULL CHECK (known_from BETWEEN 0 AND 2),
    rate_minor      INTEGER NOT NULL CHECK (rate_minor BETWEEN 0 AND 100000000000),
    rate_seconds    INTEGER NOT NULL CHECK (rate_seconds > 0),
    currency        TEXT    NOT NULL CHECK (length(currency) = 3),
    note            TEXT    NOT NULL,
    PRIMARY KEY (contract_id, from_day, known_from)
) STRICT, WITHOUT ROWID;

-- Merges and splits that stand. Rows keep the contract that their file names; under which they count follows from
-- these, played by id (core/domain/contract_change.h). One that is taken back leaves the table.
CREATE TABLE contract_change (
    id              INTEGER PRIMARY KEY,                 -- also the order in which they were made
    uuid            TEXT    NOT NULL UNIQUE,             -- UUIDv7
    made_at         INTEGER NOT NULL,                    -- UTC seconds
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2), -- ContractChangeKind
    into_id         INTEGER NOT NULL REFERENCES contract (id),
    project         TEXT    NOT NULL,                    -- of a split by project
    first_day       INTEGER,                             -- of a split by span, as are the next three
    last_day        INTEGER,
    first_second    INTEGER,                             -- UTC: where first_day begins in the contract's zone
    end_second      INTEGER                              -- UTC: where last_day ends
) STRICT;

CREATE TABLE contract_change_from (
    change_id       INTEGER NOT NULL REFERENCES contract_change (id),
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    PRIMARY KEY (change_id, contract_id)
) STRICT, WITHOUT ROWID;
