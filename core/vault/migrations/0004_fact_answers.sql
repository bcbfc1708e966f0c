-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the worker says of the facts that courts weigh, by contract. The journal keeps every earlier answer.

CREATE TABLE fact_answer (
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    fact            TEXT    NOT NULL,                    -- id in the list of facts of the rule packs
    state           INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2), -- FactState in core/domain/fact_answer.h
    evidence        TEXT    NOT NULL,                    -- where it shows, as the worker says
    answered_at     INTEGER NOT NULL,                    -- UTC seconds
    PRIMARY KEY (contract_id, fact)
) STRICT, WITHOUT ROWID;
