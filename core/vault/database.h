// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace backpay {

class Database;

/**
 * A prepared statement. Parameters and columns count from 1 and 0 as in SQLite. Views returned by text() and blob()
 * live until the next step or reset. Binding never fails on its own: a failure surfaces at step().
 */
class Statement
{
public:
    Statement() = default;
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int index, std::int64_t value);
    void bind(int index, std::optional<std::int64_t> value);
    void bindText(int index, std::string_view value);              // the view must live until the step
    void bindBlob(int index, std::span<const std::uint8_t> value); // likewise
    void bindNull(int index);

    /** True while there is a row. An Error of a Vault… code otherwise. */
    [[nodiscard]] Result<bool> step();
    /** Steps a statement that yields no rows, then resets it for the next bindings. */
    [[nodiscard]] Result<void> run();
    /** Forgets the row at hand and keeps the bindings. */
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::span<const std::uint8_t> blob(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt *statement, const Database *database);
    void note(int bindResult);
    sqlite3_stmt *statement_ = nullptr;
    const Database *database_ = nullptr;
    int bindFault_ = 0;
};

/** An open, keyed SQLCipher connection; used by one thread at a time. Closing checkpoints the log. */
class Database
{
public:
    /** Takes over an open handle; `path` is for messages only. */
    Database(sqlite3 *handle, std::string path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    /** Runs one or more statements that yield no rows. */
    [[nodiscard]] Result<void> execute(std::string_view sql) const;
    /** The first column of the first row, as an integer; an Error where there is no row. */
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql) const;
    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] std::int64_t changes() const;
    /** What the last failed call on this connection means to the user: full disk, read-only, locked, damaged, … */
    [[nodiscard]] Error lastError() const;
    /** How long a call waits for another connection's lock before it fails with VaultLocked; 5 s unless set. */
    void setBusyTimeout(std::chrono::milliseconds timeout) const;
    [[nodiscard]] sqlite3 *handle() const { return handle_; }
    [[nodiscard]] const std::string &path() const { return path_; }

private:
    sqlite3 *handle_;
    std::string path_;
};

/**
 * What a result code of SQLite (extended or not) with the system's errno means to the user. `message` is used only for
 * Internal; it must not hold anything from a row.
 */
[[nodiscard]] Error storageError(int code, int systemErrno, const std::string &path, std::string message);

/** Steps through a statement, handing each row to `visit`; gives how many there were. */
template <class Visit>
Result<std::int64_t> eachRow(Statement &statement, Visit visit)
{
    for (std::int64_t rows = 0;; ++rows) {
        const auto more = statement.step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return rows;
        visit(statement);
    }
}

/** What several statements read as of one moment: a deferred transaction that only reads. Never nested. */
class ReadView
{
public:
    [[nodiscard]] static Result<ReadView> begin(const Database &database);
    ~ReadView();
    ReadView(ReadView &&other) noexcept;
    ReadView &operator=(ReadView &&) = delete;
    ReadView(const ReadView &) = delete;
    ReadView &operator=(const ReadView &) = delete;

private:
    explicit ReadView(const Database &database);
    const Database *database_;
};

/** A write transaction (BEGIN IMMEDIATE) that rolls back unless commit() succeeded. Never nested. */
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database &database);
    const Database *database_;
};

}
