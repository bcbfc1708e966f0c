// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/platforms_model.h"

#include "app/records/vault_sources.h"
#include "app/text/error_text.h"
#include "app/text/import_text.h"
#include "app/text/platform_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/chosen_file.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <QUrl>

#include <algorithm>

namespace backpay {

namespace {

QVariantList sourcesOf(const Platform &platform, const SourceCatalogue &catalogue)
{
    QVariantList list;
    for (const Profile &profile : catalogue.profiles()) {
        if (profile.id.starts_with(platform.id + '.'))
            list += QVariantMap{{QStringLiteral("name"), sourceName(profile.id)},
                                {QStringLiteral("text"), shownText(profile.how, 400)}};
    }
    return list;
}

QVariantList factsOf(const Platform &platform)
{
    QVariantList list;
    for (const FactWords &fact : platformFacts(platform))
        list += QVariantMap{{QStringLiteral("label"), fact.label},
                            {QStringLiteral("text"), fact.text},
                            {QStringLiteral("notes"), fact.notes.join(u' ')},
                            {QStringLiteral("origin"), fact.origin}};
    return list;
}

}

PlatformsModel::PlatformsModel(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
{
    connect(&session, &Session::stateChanged, this, &PlatformsModel::sessionChanged);
}

PlatformsModel *PlatformsModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).platforms(); }

void PlatformsModel::sessionChanged()
{
    own_ = {};
    errorText_.clear();
    Q_EMIT ownChanged();
    close();
}

QVariantList PlatformsModel::platforms() const
{
    QVariantList list;
    for (const Platform &platform : services_.catalogue.platforms()) {
        const QString role = platformRoleText(platform.role);
        const bool read = !sourcesOf(platform, services_.catalogue).isEmpty();
        list += QVariantMap{{QStringLiteral("id"), QString::fromStdString(platform.id)},
                            {QStringLiteral("name"), shownText(platform.name)},
                            {QStringLiteral("text"), read ? role : tr("%1, no file is read of it").arg(role)}};
    }
    return list;
}

QVariantList PlatformsModel::platformNames() const
{
    QVariantList list;
    for (const Platform &platform : services_.catalogue.platforms()) {
        if (platform.role == PlatformRole::Platform)
            list += QVariantMap{{QStringLiteral("value"), QString::fromStdString(platform.name)},
                                {QStringLiteral("text"), shownText(platform.name)}};
    }
    return list;
}

void PlatformsModel::open(const QString &id)
{
    const auto all = services_.catalogue.platforms();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Platform &each) { return each.id == id.toStdString(); });
    if (found == all.end())
        return;
    platform_ = {
        {QStringLiteral("name"), shownText(found->name)},
        {QStringLiteral("about"), platformRoleText(found->role) + QStringLiteral(". ") + shownText(found->about, 200)},
        {QStringLiteral("how"), shownText(found->how, 400)},
        {QStringLiteral("sources"), sourcesOf(*found, services_.catalogue)},
        {QStringLiteral("facts"), factsOf(*found)}};
    Q_EMIT platformChanged();
}

void PlatformsModel::close()
{
    platform_.clear();
    Q_EMIT platformChanged();
}

Result<PlatformsModel::Own> PlatformsModel::ownOf(const Ledger &ledger)
{
    const auto payers = ledger.payerRules();
    const auto profiles = ledger.userProfiles();
    if (!payers || !profiles)
        return tl::unexpected(!payers ? payers.error() : profiles.error());
    Own own;
    for (const PayerRule &rule : *payers)
        own.payers += QVariantMap{{QStringLiteral("value"), QString::fromStdString(rule.text)},
                                  {QStringLiteral("text"), shownText(rule.text, 60)},
                                  {QStringLiteral("platform"), shownText(rule.platform, 60)}};
    for (const UserProfile &profile : *profiles) {
        const auto parsed = parseProfile(profile.id, profile.toml);
        own.profiles += QVariantMap{{QStringLiteral("id"), QString::fromStdString(profile.id)},
                                    {QStringLiteral("name"), shownText(parsed ? parsed->title : profile.id, 60)},
                                    {QStringLiteral("platform"), parsed ? shownText(parsed->platform, 60) : QString()}};
    }
    return own;
}

template <class Change>
void PlatformsModel::run(Change change)
{
    errorText_.clear();
    whenDone(services_.lane.run([change = std::move(change)](OpenVault &open) -> Result<Own> {
        if (!open.ledger)
            return vaultClosed();
        if (const Result<void> changed = change(*open.ledger); !changed)
            return tl::unexpected(changed.error());
        return ownOf(*open.ledger);
    }),
             this, [this](const Result<Own> &own) {
                 if (session_.state() != Session::Open)
                     return;
                 if (own)
                     own_ = *own;
                 else
                     errorText_ = backpay::errorText(own.error());
                 Q_EMIT ownChanged();
             });
}

void PlatformsModel::look()
{
    run([](Ledger &) { return Result<void>(); });
}

void PlatformsModel::setPayer(const QString &text, const QString &platform)
{
    run([rule = PayerRule{text.trimmed().toStdString(), platform.toStdString()}](Ledger &ledger) {
        return ledger.setPayerRule(rule);
    });
}

void PlatformsModel::addProfile(const QUrl &file)
{
    run([chosen = ChosenFile(services_, file)](Ledger &ledger) -> Result<void> {
        const auto toml = chosen.read();
        return toml ? backpay::addProfile(chosen.name(), *toml, ledger) : tl::unexpected(toml.error());
    });
}

void PlatformsModel::removeProfile(const QString &id)
{
    run([profile = UserProfile{id.toStdString(), {}}](Ledger &ledger) { return ledger.setUserProfile(profile); });
}

}
