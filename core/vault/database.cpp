// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace backpay {

namespace {

std::string systemReason(int code, int systemErrno)
{
    return systemErrno != 0 ? std::generic_category().message(systemErrno) : std::string(sqlite3_errstr(code));
}

Error inputOutputError(int code, int systemErrno, const std::string &path)
{
    switch (systemErrno) {
    case ENOSPC:
    case EDQUOT: return {ErrorCode::VaultDiskFull, {path}, std::nullopt};
    case EROFS:
    case EACCES: return {ErrorCode::VaultReadOnly, {path}, std::nullopt};
    default: return {ErrorCode::VaultWriteFailed, {path, systemReason(code, systemErrno)}, std::nullopt};
    }
}

}

Error storageError(int code, int systemErrno, const std::string &path, std::string message)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return {ErrorCode::VaultDiskFull, {path}, std::nullopt};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::VaultLocked, {path}, std::nullopt};
    case SQLITE_PERM:
    case SQLITE_READONLY: return {ErrorCode::VaultReadOnly, {path}, std::nullopt};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {ErrorCode::VaultDamaged, {path, sqlite3_errstr(code)}, std::nullopt};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return inputOutputError(code, systemErrno, path);
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, {}, std::nullopt};
    default: return {ErrorCode::Internal, {std::move(message)}, std::nullopt};
    }
}

Statement::Statement(sqlite3_stmt *statement, const Database *database)
    : statement_(statement)
    , database_(database)
{
}

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement::Statement(Statement &&other) noexcept
    : statement_(std::exchange(other.statement_, nullptr))
    , database_(other.database_)
    , bindFault_(other.bindFault_)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(statement_, other.statement_);
    std::swap(database_, other.database_);
    std::swap(bindFault_, other.bindFault_);
    return *this;
}

void Statement::note(int bindResult)
{
    if (bindResult != SQLITE_OK)
        bindFault_ = bindResult;
}

void Statement::bind(int index, std::int64_t value) { note(sqlite3_bind_int64(statement_, index, value)); }

void Statement::bind(int index, std::optional<std::int64_t> value)
{
    if (value)
        bind(index, *value);
    else
        bindNull(index);
}

void Statement::bindText(int index, std::string_view value)
{
    // A null pointer would bind NULL: an empty view may hold one.
    const char *text = value.empty() ? "" : value.data();
    note(sqlite3_bind_text64(statement_, index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int index, std::span<const std::uint8_t> value)
{
    if (value.empty())
        note(sqlite3_bind_zeroblob(statement_, index, 0));
    else
        note(sqlite3_bind_blob64(statement_, index, value.data(), value.size(), SQLITE_STATIC));
}

void Statement::bindNull(int index) { note(sqlite3_bind_null(statement_, index)); }

Result<bool> Statement::step()
{
    if (statement_ == nullptr)
        return fail(ErrorCode::Internal, {"step of an empty statement"});
    if (const int fault = std::exchange(bindFault_, SQLITE_OK); fault != SQLITE_OK)
        return fail(ErrorCode::Internal, {std::string("binding: ") + sqlite3_errstr(fault)});
    switch (sqlite3_step(statement_)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: break;
    }
    Error error = database_->lastError();
    sqlite3_reset(statement_);
    return tl::unexpected<Error>(std::move(error));
}

Result<void> Statement::run()
{
    const Result<bool> row = step();
    if (!row)
        return tl::unexpected<Error>(row.error());
    reset();
    return {};
}

void Statement::reset() { sqlite3_reset(statement_); }

int Statement::columns() const { return sqlite3_column_count(statement_); }

bool Statement::isNull(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement_, column));
    if (text == nullptr)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::span<const std::uint8_t> Statement::blob(int column) const
{
    const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(statement_, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Database::Database(sqlite3 *handle, std::string path)
    : handle_(handle)
    , path_(std::move(path))
{
}

Database::~Database() { sqlite3_close_v2(handle_); }

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
        return tl::unexpected<Error>(lastError());
    if (statement == nullptr)
        return fail(ErrorCode::Internal, {"a statement without SQL"});
    return Statement(statement, this);
}

Result<void> Database::execute(std::string_view sql) const
{
    const char *rest = sql.data();
    const char *const end = rest + sql.size();
    while (rest != end) {
        sqlite3_stmt *prepared = nullptr;
        const char *tail = end;
        if (sqlite3_prepare_v2(handle_, rest, static_cast<int>(end - rest), &prepared, &tail) != SQLITE_OK)
            return tl::unexpected<Error>(lastError());
        rest = tail;
        if (prepared == nullptr) // white space or a comment
            continue;
        Statement statement(prepared, this);
        Result<bool> row = statement.step();
        while (row && *row)
            row = statement.step();
        if (!row)
            return tl::unexpected<Error>(std::move(row.error()));
    }
    return {};
}

Result<std::int64_t> Database::integer(std::string_view sql) const
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return tl::unexpected<Error>(std::move(statement.error()));
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return fail(ErrorCode::Internal, {"no row: " + std::string(sql)});
    return statement->integer(0);
}

std::int64_t Database::lastInsertId() const { return sqlite3_last_insert_rowid(handle_); }

std::int64_t Database::changes() const { return sqlite3_changes64(handle_); }

Error Database::lastError() const
{
    // SQLCipher reports a page whose MAC is wrong as a bare SQLITE_ERROR; faults in SQL always come with words of their
    // own.
    const bool bareError = sqlite3_extended_errcode(handle_) == SQLITE_ERROR
                           && std::string_view(sqlite3_errmsg(handle_)) == sqlite3_errstr(SQLITE_ERROR);
    if (bareError)
        return {ErrorCode::VaultDamaged, {path_, "a page's MAC is wrong"}, std::nullopt};
    return storageError(sqlite3_extended_errcode(handle_), sqlite3_system_errno(handle_), path_,
                        sqlite3_errmsg(handle_));
}

void Database::setBusyTimeout(std::chrono::milliseconds timeout) const
{
    sqlite3_busy_timeout(handle_, static_cast<int>(timeout.count()));
}

ReadView::ReadView(const Database &database)
    : database_(&database)
{
}

Result<ReadView> ReadView::begin(const Database &database)
{
    if (const Result<void> begun = database.execute("BEGIN"); !begun)
        return tl::unexpected<Error>(begun.error());
    return ReadView(database);
}

ReadView::~ReadView()
{
    if (database_ != nullptr)
        sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr); // nothing was written
}

ReadView::ReadView(ReadView &&other) noexcept
    : database_(std::exchange(other.database_, nullptr))
{
}

Transaction::Transaction(const Database &database)
    : database_(&database)
{
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (const Result<void> begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected<Error>(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    // After some faults (disk full) SQLite has rolled back on its own, and a second ROLLBACK would only hide the fault.
    if (database_ == nullptr || sqlite3_get_autocommit(database_->handle()) != 0)
        return;
    sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Transaction::Transaction(Transaction &&other) noexcept
    : database_(std::exchange(other.database_, nullptr))
{
}

Result<void> Transaction::commit()
{
    Result<void> committed = database_->execute("COMMIT");
    if (committed)
        database_ = nullptr;
    return committed;
}

}
