-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger of the first release: sources, imports with their originals, rows as dated revisions, the journal.
-- Money is whole minor units of the currency beside it, durations are seconds, days count from 1970-01-01.
-- when_kind: 0 undated, 1 date, 2 wall clock without zone, 3 UTC instant (core/time/civil.h).

CREATE TABLE journal (
    seq             INTEGER PRIMARY KEY,                 -- 1, 2, 3, … without gaps
    device          TEXT    NOT NULL,                    -- UUIDv7 of the device that wrote it
    recorded_at     INTEGER NOT NULL,                    -- UTC seconds, by this device's clock
    monotonic_ns    INTEGER NOT NULL,                    -- never runs backwards within a boot
    kind            TEXT    NOT NULL,                    -- import, undo-import, add, edit, vault
    entity          TEXT    NOT NULL,                    -- what it is about: an import's id, a contract's key
    payload         TEXT    NOT NULL,                    -- JSON, keys sorted, no spaces: the bytes that were hashed
    prev_hash       BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    hash            BLOB    NOT NULL CHECK (length(hash) = 32) -- SHA-256, see core/journal/journal.h
) STRICT;

CREATE TABLE setting (
    name            TEXT PRIMARY KEY,
    value           TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE platform (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE contract (
    id              INTEGER PRIMARY KEY,
    key             TEXT    NOT NULL UNIQUE CHECK (length(key) = 12),
    platform_id     INTEGER REFERENCES platform (id),
    name            TEXT    NOT NULL,
    ref             TEXT    NOT NULL,
    alias           TEXT    NOT NULL DEFAULT '',
    place           TEXT    NOT NULL DEFAULT '',
    zone            TEXT    NOT NULL DEFAULT '',
    workweek_start  INTEGER NOT NULL DEFAULT 0 CHECK (workweek_start BETWEEN 0 AND 6),
    pay_due_days    INTEGER CHECK (pay_due_days BETWEEN 0 AND 366),
    rate_minor      INTEGER,
    rate_seconds    INTEGER CHECK (rate_seconds > 0),
    rate_currency   TEXT    CHECK (length(rate_currency) = 3),
    tracker_required INTEGER CHECK (tracker_required IN (0, 1)),
    employees       INTEGER CHECK (employees >= 0),
    edited          INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)) -- 1: terms were set by hand; undo keeps it
) STRICT;

-- What rows are matched within: one export format of one payer. Rows of two sources are never the same event.
CREATE TABLE source (
    id              INTEGER PRIMARY KEY,
    profile         TEXT NOT NULL,                       -- "outlier.earnings-csv"
    scope           TEXT NOT NULL,                       -- platform and contract the user named, "" where the file says
    UNIQUE (profile, scope)
) STRICT;

CREATE TABLE import (
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
    row_kind        INTEGER NOT NULL CHECK (row_kind IN (0, 1)),
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
CREATE INDEX import_by_file ON import (sha256);

CREATE TABLE reject (
    import_id       INTEGER NOT NULL REFERENCES import (id),
    line            INTEGER NOT NULL,
    "column"        TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    reason          TEXT    NOT NULL,                    -- a code, worded by the program
    PRIMARY KEY (import_id, line)
) STRICT, WITHOUT ROWID;

-- The file an import read, in zstd frames that begin at line starts, so that one line opens without the rest.
CREATE TABLE original (
    import_id       INTEGER PRIMARY KEY REFERENCES import (id),
    stored_sha256   BLOB    NOT NULL CHECK (length(stored_sha256) = 32), -- of the bytes kept here
    stored_bytes    INTEGER NOT NULL,
    filtered_copy   INTEGER NOT NULL CHECK (filtered_copy IN (0, 1))     -- 1: cells were cut or the encoding changed
) STRICT;
CREATE TABLE original_frame (
    import_id       INTEGER NOT NULL REFERENCES original (import_id),
    first_line      INTEGER NOT NULL,
    bytes           INTEGER NOT NULL,                    -- before compression
    frame           BLOB    NOT NULL,
    PRIMARY KEY (import_id, first_line)
) STRICT;

-- Which rows a snapshot holds. `rows` rows on consecutive lines are `rows` consecutive revisions: an export that repeats
-- a thousand known rows in the old order is one line here.
CREATE TABLE sighting (
    import_id       INTEGER NOT NULL REFERENCES import (id),
    first_line      INTEGER NOT NULL,
    first_revision  INTEGER NOT NULL,                    -- earning.id or time_entry.id, by import.row_kind
    rows            INTEGER NOT NULL CHECK (rows > 0),
    PRIMARY KEY (import_id, first_line)
) STRICT, WITHOUT ROWID;

CREATE TABLE word (                                      -- statuses and pay types as platforms write them
    id              INTEGER PRIMARY KEY,
    text            TEXT NOT NULL UNIQUE
) STRICT;

-- A revision of one line a platform says it owes or paid. (key, occurrence) is the event; `shown` marks the revision
-- that counts. import_id and line say where it stands; content tells revisions of one event apart.
CREATE TABLE earning (
    id              INTEGER PRIMARY KEY,
    -- What every summary reads comes first, so that a scan need not look further.
    shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
    when_kind       INTEGER NOT NULL CHECK (when_kind BETWEEN 0 AND 3),
    day             INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
    second          INTEGER NOT NULL CHECK (second BETWEEN 0 AND 86399),
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    currency        TEXT    NOT NULL CHECK (length(currency) = 3),
    standing        INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 3),
    work_pay        INTEGER NOT NULL CHECK (abs(work_pay) <= 100000000000),
    bonus           INTEGER NOT NULL CHECK (abs(bonus) <= 100000000000),
    seconds         INTEGER CHECK (seconds BETWEEN 0 AND 36000000), -- NULL: the file writes none
    own_item        INTEGER NOT NULL CHECK (own_item IN (0, 1)),    -- 1: the row itself is a nameless work item
    item            TEXT,                                           -- NULL: the row names no task
    status          INTEGER NOT NULL,
    pay_type        INTEGER NOT NULL,
    rate_minor      INTEGER,
    rate_seconds    INTEGER CHECK (rate_seconds > 0),
    source_id       INTEGER NOT NULL,
    import_id       INTEGER NOT NULL,
    line            INTEGER NOT NULL,
    occurrence      INTEGER NOT NULL,
    content         INTEGER NOT NULL,
    key             BLOB    NOT NULL CHECK (length(key) = 16)
) STRICT;
CREATE UNIQUE INDEX earning_event ON earning (key, occurrence, content);
CREATE INDEX earning_by_contract ON earning (contract_id, day);

-- A revision of one stretch of the worker's own time; import_id NULL: written down by hand in this app.
CREATE TABLE time_entry (
    id              INTEGER PRIMARY KEY,
    source_id       INTEGER,
    key             BLOB    NOT NULL CHECK (length(key) = 16),
    occurrence      INTEGER NOT NULL,
    content         INTEGER NOT NULL,
    shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
    import_id       INTEGER,
    line            INTEGER,
    when_kind       INTEGER NOT NULL CHECK (when_kind BETWEEN 0 AND 3),
    day             INTEGER NOT NULL CHECK (day BETWEEN -25567 AND 84005),
    second          INTEGER NOT NULL,
    until_kind      INTEGER NOT NULL CHECK (until_kind BETWEEN 0 AND 3),
    until_day       INTEGER NOT NULL,
    until_second    INTEGER NOT NULL,
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 11),
    seconds         INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 36000000),
    grade           INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
    recorded_at     INTEGER NOT NULL,
    note            TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX time_entry_event ON time_entry (key, occurrence, content);
CREATE INDEX time_entry_by_contract ON time_entry (contract_id, day);
