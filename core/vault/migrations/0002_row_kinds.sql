-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- More kinds of row than earnings and time: payouts, stated rates, cancellations, expenses; who a payer is; what was
-- answered for a source; where rows of a file without lines stand. An import's kind of row was limited to two by a CHECK, which SQLite cannot
-- alter: the table and those that refer to it are made anew with all their rows.

CREATE TABLE import_next (
    id              INTEGER PRIMARY KEY,                 -- also the order of import
    uuid            TEXT    NOT NULL UNIQUE,             -- UUIDv7
    source_id       INTEGER NOT NULL REFERENCES source (id),
    file_name       TEXT    NOT NULL,
    sha256          BLOB    NOT NULL CHECK (length(sha256) = 32), -- of the file as it was
    file_bytes      INTEGER NOT NULL,
    options         TEXT    NOT NULL,                    -- canonical JSON of what the user said
    profile_version INTEGER NOT NULL,
    imported_at     INTEGER NOT NULL,                    -- UTC seconds
    columns_matched INTEGER NOT NULL,
    cut_columns     TEXT    NOT NULL,                    -- JSON array of names
    row_kind        INTEGER NOT NULL CHECK (row_kind BETWEEN 0 AND 15), -- RowKind in core/domain/vocabulary.h
    grade           INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
    rows_read       INTEGER NOT NULL,
    rows_new        INTEGER NOT NULL,
    rows_changed    INTEGER NOT NULL,
    rows_known      INTEGER NOT NULL,
    rows_filtered   INTEGER NOT NULL,
    rows_rejected   INTEGER NOT NULL,
    vanished        INTEGER NOT NULL,
    first_day       INTEGER,                             -- of its dated rows
    last_day        INTEGER,
    rows_digest     BLOB    NOT NULL CHECK (length(rows_digest) = 32), -- over its sightings; the journal holds it too
    CHECK (rows_read = rows_new + rows_changed + rows_known + rows_filtered + rows_rejected)
) STRICT;
INSERT INTO import_next SELECT * FROM import;

CREATE TABLE reject_next (
    import_id       INTEGER NOT NULL REFERENCES import_next (id),
    line            INTEGER NOT NULL,
    "column"        TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    reason          TEXT    NOT NULL,                    -- a code, worded by the program
    PRIMARY KEY (import_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO reject_next SELECT * FROM reject;
DROP TABLE reject;

CREATE TABLE original_next (
    import_id       INTEGER PRIMARY KEY REFERENCES import_next (id),
    stored_sha256   BLOB    NOT NULL CHECK (length(stored_sha256) = 32), -- of the bytes kept here
    stored_bytes    INTEGER NOT NULL,
    filtered_copy   INTEGER NOT NULL CHECK (filtered_copy IN (0, 1))     -- 1: cells were cut, or encoding or form changed
) STRICT;
INSERT INTO original_next SELECT * FROM original;
CREATE TABLE original_frame_next (
    import_id       INTEGER NOT NULL REFERENCES original_next (import_id),
    first_line      INTEGER NOT NULL,
    bytes           INTEGER NOT NULL,                    -- before compression
    frame           BLOB    NOT NULL,
    PRIMARY KEY (import_id, first_line)
) STRICT;
INSERT INTO original_frame_next SELECT * FROM original_frame;
DROP TABLE original_frame;
DROP TABLE original;

CREATE TABLE sighting_next (
    import_id       INTEGER NOT NULL REFERENCES import_next (id),
    first_line      INTEGER NOT NULL,
    first_revision  INTEGER NOT NULL,                    -- id in the table of import.row_kind
    rows            INTEGER NOT NULL CHECK (rows > 0),
    PRIMARY KEY (import_id, first_line)
) STRICT, WITHOUT ROWID;
INSERT INTO sighting_next SELECT * FROM sighting;
DROP TABLE sighting;

DROP TABLE import;
ALTER TABLE import_next RENAME TO import;
ALTER TABLE reject_next RENAME TO reject;
ALTER TABLE original_next RENAME TO original;
ALTER TABLE original_frame_next RENAME TO original_frame;
ALTER TABLE sighting_next RENAME TO sighting;
CREATE INDEX import_by_file ON import (sha256);

-- Where a row of a file that is no plain table stands in it; `line` is that of the text kept of the file.
CREATE TABLE row_place (
    import_id       INTEGER NOT NULL REFERENCES import (id),
    line            INTEGER NOT NULL,
    file_line       INTEGER NOT NULL,                    -- 0: the file has no lines
    place           TEXT    NOT NULL,                    -- "transaction 3 (FITID 17)", "Sheet1!A12"
    PRIMARY KEY (import_id, line)
) STRICT, WITHOUT ROWID;

-- A revision of one line of money that arrived; columns as in earning.
CREATE TABLE payout (
    id              INTEGER PRIMARY KEY,
    source_id       INTEGER NOT NULL,
    key             BLOB    NOT NULL CHECK (length(key) = 16),
    occurrence      INTEGER NOT NULL,
    content         INTEGER NOT NULL,
    shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
    import_id       INTEGER NOT NULL,
    line            INTEGER NOT NULL,
    when_kind       INTEGER NOT NULL CHECK (when_kind BETWEEN 0 AND 3),
    day             INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
    second          INTEGER NOT NULL,
    platform_id     INTEGER REFERENCES platform (id),   -- NULL: the payer belongs to no platform
    standing        INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 3),
    status          INTEGER NOT NULL,
    currency        TEXT    NOT NULL CHECK (length(currency) = 3),
    amount          INTEGER NOT NULL CHECK (abs(amount) <= 100000000000), -- as it arrived
    fee             INTEGER NOT NULL CHECK (fee BETWEEN 0 AND 100000000000),
    payer           TEXT    NOT NULL,
    note            TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX payout_event ON payout (key, occurrence, content);
CREATE INDEX payout_by_platform ON payout (platform_id, day);

-- A revision of what a contract said an hour pays; undated: on the day of its import.
CREATE TABLE stated_rate (
    id              INTEGER PRIMARY KEY,
    source_id       INTEGER NOT NULL,
    key             BLOB    NOT NULL CHECK (length(key) = 16),
    occurrence      INTEGER NOT NULL,
    content         INTEGER NOT NULL,
    shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
    import_id       INTEGER NOT NULL,
    line            INTEGER NOT NULL,
    when_kind       INTEGER NOT NULL CHECK (when_kind BETWEEN 0 AND 3),
    day             INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
    second          INTEGER NOT NULL,
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    currency        TEXT    NOT NULL CHECK (length(currency) = 3),
    rate_minor      INTEGER NOT NULL CHECK (rate_minor BETWEEN 0 AND 100000000000),
    rate_seconds    INTEGER NOT NULL CHECK (rate_seconds > 0)
) STRICT;
CREATE UNIQUE INDEX stated_rate_event ON stated_rate (key, occurrence, content);
CREATE INDEX stated_rate_by_contract ON stated_rate (contract_id, day);

-- A revision of work taken away, returned or ended.
CREATE TABLE cancellation (
    id              INTEGER PRIMARY KEY,
    source_id       INTEGER NOT NULL,
    key             BLOB    NOT NULL CHECK (length(key) = 16),
    occurrence      INTEGER NOT NULL,
    content         INTEGER NOT NULL,
    shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
    import_id       INTEGER NOT NULL,
    line            INTEGER NOT NULL,
    when_kind       INTEGER NOT NULL CHECK (when_kind BETWEEN 0 AND 3),
    day             INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
    second          INTEGER NOT NULL,
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    cause           INTEGER NOT NULL,                    -- a word
    seconds_lost    INTEGER CHECK (seconds_lost BETWEEN 0 AND 36000000),
    currency        TEXT    NOT NULL CHECK (length(currency) = 3),
    amount_lost     INTEGER NOT NULL CHECK (abs(amount_lost) <= 100000000000),
    note            TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX cancellation_event ON cancellation (key, occurrence, content);

-- A revision of what the worker paid to do the work.
CREATE TABLE expense (
    id              INTEGER PRIMARY KEY,
    source_id       INTEGER NOT NULL,
    key             BLOB    NOT NULL CHECK (length(key) = 16),
    occurrence      INTEGER NOT NULL,
    content         INTEGER NOT NULL,
    shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
    import_id       INTEGER NOT NULL,
    line            INTEGER NOT NULL,
    when_kind       INTEGER NOT NULL CHECK (when_kind BETWEEN 0 AND 3),
    day             INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
    second          INTEGER NOT NULL,
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    currency        TEXT    NOT NULL CHECK (length(currency) = 3),
    amount          INTEGER NOT NULL CHECK (abs(amount) <= 100000000000),
    note            TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX expense_event ON expense (key, occurrence, content);

-- The user's own rules for who a payer is, beside those of the platforms the program knows.
CREATE TABLE payer_rule (
    text            TEXT PRIMARY KEY,                    -- as it stands in a statement, matched as whole words
    platform        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was answered when files of a source left it open.
CREATE TABLE source_answer (
    profile         TEXT NOT NULL,
    option          TEXT NOT NULL,                       -- "--date-order", "--decimal", "--currency"
    answer          TEXT NOT NULL,
    PRIMARY KEY (profile, option)
) STRICT, WITHOUT ROWID;

-- Sources the user described, as the same TOML as the program's own.
CREATE TABLE user_profile (
    id              TEXT PRIMARY KEY,
    toml            TEXT NOT NULL
) STRICT, WITHOUT ROWID;
