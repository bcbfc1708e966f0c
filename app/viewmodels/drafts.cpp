// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/drafts.h"

#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"
#include "core/vault/draft_store.h"

namespace backpay {

namespace {

using DraftTexts = std::map<std::string, std::string>;

}

Drafts::Drafts(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
{
    connect(&session, &Session::closing, this, &Drafts::store);
    connect(&session, &Session::stateChanged, this, &Drafts::sessionChanged);
}

Drafts *Drafts::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).drafts(); }

void Drafts::keep(const QString &name, const QString &text)
{
    if (!kept_)
        return;
    if (text.isEmpty())
        texts_.remove(name);
    else
        texts_.insert(name, text);
}

void Drafts::sessionChanged()
{
    if (session_.state() == Session::Open)
        restore();
    else
        texts_.clear();
}

void Drafts::restore()
{
    whenDone(services_.lane.run([](OpenVault &open) -> Result<DraftTexts> {
        if (!open.vault)
            return vaultClosed();
        return loadDrafts(open.vault->database());
    }),
             this, [this](const Result<DraftTexts> &found) {
                 if (session_.state() != Session::Open)
                     return;
                 kept_ = true;
                 if (!found) {
                     session_.report(found.error());
                     return;
                 }
                 for (const auto &[name, text] : *found)
                     texts_.insert(QString::fromStdString(name), QString::fromStdString(text));
                 Q_EMIT restored();
             });
}

/** The pages let go of what they show only after this: their fields do not take it away. */
void Drafts::store()
{
    if (!kept_)
        return;
    kept_ = false;
    DraftTexts drafts;
    for (auto each = texts_.cbegin(); each != texts_.cend(); ++each)
        drafts[each.key().toStdString()] = each.value().toStdString();
    texts_.clear();
    static_cast<void>(services_.lane.run([drafts = std::move(drafts)](OpenVault &open) {
        // Where the disk does not take them they are lost with the lock, as they would be with the window.
        if (open.vault)
            static_cast<void>(storeDrafts(open.vault->database(), drafts));
    }));
}

}
