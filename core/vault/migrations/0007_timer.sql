-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Own time measured live: the running timer, what it asks about, and how an entry was measured. Own entries are edited
-- by further revisions of their event and removed by hiding it.

ALTER TABLE time_entry ADD COLUMN marks INTEGER NOT NULL DEFAULT 0 CHECK (marks BETWEEN 0 AND 255); -- EntryMark, summed

-- Own entries by day, for what overlaps; those of files are none of its business.
CREATE INDEX own_time_entry ON time_entry (day) WHERE import_id IS NULL;

-- Own entries that count no more; their revisions stay, none of them shown.
CREATE TABLE entry_removal (
    key             BLOB    NOT NULL CHECK (length(key) = 16),
    occurrence      INTEGER NOT NULL,
    removed_at      INTEGER NOT NULL,                    -- UTC seconds
    PRIMARY KEY (key, occurrence)
) STRICT, WITHOUT ROWID;

-- The timer, while it runs or after its program ended without a stop; see RunningTimer in core/clocking/timer.h.
-- Positions are seconds since its start.
CREATE TABLE timer (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 11),
    note            TEXT    NOT NULL,
    paused          INTEGER NOT NULL CHECK (paused IN (0, 1)),
    watched         INTEGER NOT NULL CHECK (watched IN (0, 1)),
    cut_off         INTEGER NOT NULL CHECK (cut_off IN (0, 1)),
    began           INTEGER NOT NULL,                    -- UTC seconds by the clock as it stood then
    began_elapsed   INTEGER NOT NULL,                    -- nanoseconds of the boot of `seen_boot`
    opened          INTEGER NOT NULL,                    -- position
    seen_at         INTEGER NOT NULL CHECK (seen_at >= opened), -- position of the last tick or event
    idle_since      INTEGER,                             -- position
    seen_wall       INTEGER NOT NULL,                    -- UTC seconds
    seen_elapsed    INTEGER NOT NULL,                    -- nanoseconds since the boot, sleep included
    seen_awake      INTEGER NOT NULL,                    -- the same, sleep left out
    seen_boot       TEXT    NOT NULL,
    marks           INTEGER NOT NULL CHECK (marks BETWEEN 0 AND 255)
) STRICT;

-- Time that was asked about, and what was answered.
CREATE TABLE timer_question (
    id              INTEGER PRIMARY KEY,
    contract_id     INTEGER NOT NULL REFERENCES contract (id),
    kind            INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 11),
    note            TEXT    NOT NULL,
    reason          INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 5), -- GapReason
    begins          INTEGER NOT NULL,                    -- UTC seconds
    seconds         INTEGER NOT NULL CHECK (seconds > 0),
    asked_at        INTEGER NOT NULL,                    -- UTC seconds
    answer          TEXT,                                -- NULL: open; else "keep", "discard", "waiting", "split"
    answered_at     INTEGER
) STRICT;
