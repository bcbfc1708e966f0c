// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_draft.h"

#include <QCoreApplication>

#include <utility>

namespace backpay {

/** The words of every draft are translated in this one context. */
struct Forms
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

/** A box that only the worker can fill. */
inline FormField blank(QString label, QString note = {}, QString number = {})
{
    return {std::move(number), std::move(label), {}, std::move(note)};
}

inline FormField filled(QString label, QString value, QString note = {}, QString number = {})
{
    return {std::move(number), std::move(label), std::move(value), std::move(note)};
}

}
