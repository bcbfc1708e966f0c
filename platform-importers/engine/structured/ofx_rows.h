// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/table_text.h"

#include <string>
#include <string_view>

namespace backpay {

/** Whether a file that starts so is OFX or QFX, of version 1 or 2. UTF-16 is not looked into. */
[[nodiscard]] bool looksLikeOfx(std::string_view head);

/**
 * The transactions of an OFX or QFX file: SGML of version 1 with or without its header, or XML of version 2. A row is a
 * STMTTRN of any bank or credit card statement, in the file's order; a statement without any is no error. Cells are
 * FITID, DTPOSTED, DTUSER, TRNAMT, TRNTYPE, NAME (else PAYEE's), MEMO, CHECKNUM, REFNUM, CURRENCY (the transaction's,
 * else its statement's), BANKID, ACCTID, ACCTTYPE of the statement's account, CORRECTFITID and CORRECTACTION. They are
 * as written but for entities and the blanks around them; what is missing is empty; an element that stands twice in a
 * transaction gives both values parted by "; ", so that an amount of two readings is refused later on.
 *
 * Text is UTF-8, or UTF-16 with its mark; bytes that are neither are read in the encoding the header names, which is
 * windows-1252 where version 1 names none. Each row's place is the line of its STMTTRN and
 * "transaction 3 (FITID 2024-17)".
 *
 * Errors: FileTooLarge; those of decodeText and decodeTextAs; StructureDamaged with EndsTooEarly where OFX or a
 * transaction is open at the end, with BadSyntax where a transaction does not close, with NoTable where there is no
 * statement, with ForbiddenPart for a DOCTYPE; StructureTooLarge with Rows or UnpackedBytes.
 */
[[nodiscard]] Result<TableText> readOfx(const std::string &name, std::string_view bytes);

}
