-- SPDX-FileCopyrightText: Backpay contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The key that signs evidence packets, made on first use. One a vault: packets of one person bear one fingerprint.

CREATE TABLE signing_key (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    seed            BLOB    NOT NULL CHECK (length(seed) = 32), -- Ed25519, RFC 8032
    made_at         INTEGER NOT NULL                            -- UTC seconds
) STRICT;
