// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/table_text.h"

#include <string>
#include <string_view>

namespace backpay {

/** Whether a file that starts so names an ISO 20022 camt.052, camt.053 or camt.054 namespace, of whatever version. */
[[nodiscard]] bool looksLikeCamt(std::string_view head);

/**
 * The entries of a camt.053 bank statement, or a camt.052 or camt.054 report of the same form, of version 02, 03, 04 or
 * 08. A row is a TxDtls of an entry, or an entry that has none, in the file's order; a statement without any is no
 * error. Cells are BookgDt, ValDt, Amt, Ccy, CdtDbtInd, Sts, AcctSvcrRef, NtryRef, EndToEndId, RmtInf, DbtrNm, CdtrNm,
 * IBAN and StmtId of the statement, BkTxCd (its parts joined by "/"), RvslInd and AddtlNtryInf.
 *
 * A detail's own AcctSvcrRef, BkTxCd and RvslInd come before its entry's. Amt, Ccy and CdtDbtInd are the entry's where
 * it has one detail. Where it has several, each gives its own CdtDbtInd, else the entry's, and its own amount from
 * AmtDtls/TxAmt, else Amt, else none: the entry's is the sum and must not be counted twice. Amounts have no sign.
 * IBAN is the account's other id where it has no IBAN. Cells are as written but for the blanks around them; what is
 * missing is empty; what stands several times is joined by "; ".
 *
 * Each row's place is the line of its entry and "entry 3", or of its detail where there are several and "entry 3,
 * detail 2".
 *
 * Errors: FileTooLarge; FileNotText for an encoding expat does not know; StructureDamaged with BadSyntax, EndsTooEarly,
 * ForbiddenPart for a DOCTYPE or an entity that is not XML's own, NoTable where there is no Document or no statement in
 * it, NotThisVersion for a Document of another namespace; StructureTooLarge with Depth, Rows or UnpackedBytes.
 */
[[nodiscard]] Result<TableText> readCamt(const std::string &name, std::string_view bytes);

}
