// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/packet_model.h"

#include "app/text/vocabulary_text.h"
#include "app/viewmodels/choice.h"
#include "app/viewmodels/view_models.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <utility>

namespace backpay {

namespace {

constexpr QLatin1String packetDraft("packet");
constexpr QLatin1String allDays("all");
constexpr QLatin1String twelveWeeks("12-weeks");
constexpr QLatin1String currentYear("year");
constexpr QLatin1String lastYear("last-year");
constexpr QLatin1String chosenDays("days");

/** A day that was typed; nothing typed is no end, anything else that is no day is a fault. */
struct TypedDay
{
    explicit TypedDay(const QString &text)
        : empty(text.trimmed().isEmpty())
        , day(parseIsoDate(text.trimmed().toStdString()))
    {
    }
    [[nodiscard]] bool readable() const { return empty || day; }

    bool empty;
    std::optional<DayNumber> day;
};

}

PacketModel::PacketModel(const Services &services, const BookShelf &shelf, Session &session, Drafts &drafts,
                         QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , session_(session)
    , drafts_(drafts)
{
    reset();
    connect(&drafts, &Drafts::restored, this, &PacketModel::restoreDraft);
    connect(&shelf, &BookShelf::changed, this, &PacketModel::booksChanged);
}

PacketModel *PacketModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).packet(); }

void PacketModel::reset()
{
    platform_.clear();
    contract_.clear();
    period_ = allDays;
    from_.clear();
    to_.clear();
    reader_ = PacketReader::Lawyer;
    parts_ = usualParts(reader_);
    preview_.reset();
    again_ = reading_; // what is being read is of a vault that was closed
    show();
}

void PacketModel::booksChanged()
{
    if (std::exchange(version_, shelf_.version()) == shelf_.version()) {
        show();
        return;
    }
    if (session_.state() != Session::Open)
        reset();
    else if (!contract_.isEmpty() && chosenContract() == nullptr)
        contract_.clear();
    Q_EMIT choiceChanged();
    if (inSight_)
        read();
}

const Contract *PacketModel::chosenContract() const
{
    const std::vector<Contract> &contracts = shelf_.books()->contracts;
    const auto found = std::find_if(contracts.begin(), contracts.end(),
                                    [&](const Contract &each) { return each.key == contract_.toStdString(); });
    return found == contracts.end() ? nullptr : &*found;
}

QVariantList PacketModel::platforms() const
{
    std::set<std::string> names;
    for (const Contract &contract : shelf_.books()->contracts) {
        if (!contract.platform.empty())
            names.insert(contract.platform);
    }
    QVariantList list = {choice({}, tr("All platforms"))};
    for (const std::string &name : names)
        list += choice(QString::fromStdString(name), platformText(name));
    return list;
}

QVariantList PacketModel::contracts() const
{
    QVariantList list = {choice({}, tr("All contracts"))};
    for (const Contract &contract : shelf_.books()->contracts) {
        if (contract.platform.empty() || (!platform_.isEmpty() && contract.platform != platform_.toStdString()))
            continue;
        const QString name = contractText(contract);
        const QString of = platformText(contract.platform);
        list += choice(QString::fromStdString(contract.key),
                       platform_.isEmpty() && name != of ? name + QStringLiteral(", ") + of : name);
    }
    return list;
}

QVariantList PacketModel::periods() const
{
    return {choice(allDays, tr("All days on record")), choice(twelveWeeks, tr("Last 12 weeks")),
            choice(currentYear, tr("This year")), choice(lastYear, tr("Last year")),
            choice(chosenDays, tr("Other days"))};
}

QString PacketModel::reader() const { return QString::fromStdString(std::string(packetReaderName(reader_))); }

QString PacketModel::languageNote() const
{
    return wordsLanguage() == packetLanguage ? QString() : tr("The packet is written in English.");
}

QString PacketModel::scopeText() const
{
    if (const Contract *contract = chosenContract())
        return contractText(*contract) + QStringLiteral(", ") + platformText(contract->platform);
    return platform_.isEmpty() ? tr("All platforms") : platformText(platform_.toStdString());
}

QString PacketModel::name() const
{
    return preview_ ? QString::fromStdString(preview_->name) : QStringLiteral("packet");
}

QString PacketModel::daysFault() const
{
    if (period_ != chosenDays)
        return {};
    const TypedDay first(from_);
    const TypedDay last(to_);
    if (!first.readable() || !last.readable())
        return tr("A day is written YYYY-MM-DD, such as 2026-08-31; an empty field sets no end.");
    return first.day && last.day && *last.day < *first.day ? tr("The last day is before the first.") : QString();
}

std::optional<CaseScope> PacketModel::scope() const
{
    if (!daysFault().isEmpty())
        return std::nullopt;
    CaseScope scope;
    if (!platform_.isEmpty())
        scope.platform = platform_.toStdString();
    if (!contract_.isEmpty())
        scope.contract = contract_.toStdString();
    const DayNumber today = services_.today();
    const int year = civilDate(today).year();
    if (period_ == twelveWeeks) {
        scope.from = today - 12 * 7 + 1;
        scope.to = today;
    } else if (period_ == currentYear || period_ == lastYear) {
        const int chosen = period_ == currentYear ? year : year - 1;
        scope.from = dayNumber(chosen, 1, 1);
        scope.to = dayNumber(chosen, 12, 31);
    } else if (period_ == chosenDays) {
        scope.from = TypedDay(from_).day;
        scope.to = TypedDay(to_).day;
    }
    return scope;
}

std::optional<PacketRequest> PacketModel::request() const
{
    auto chosen = scope();
    if (!chosen)
        return std::nullopt;
    return PacketRequest{std::move(*chosen), reader_, services_.today()};
}

void PacketModel::setPlatform(const QString &platform)
{
    if (platform == platform_)
        return;
    platform_ = platform;
    const Contract *contract = chosenContract();
    if (!platform.isEmpty() && contract && contract->platform != platform.toStdString())
        contract_.clear();
    chose();
}

void PacketModel::setContract(const QString &contract)
{
    if (contract == contract_)
        return;
    contract_ = contract;
    chose();
}

void PacketModel::setPeriod(const QString &period)
{
    if (period == period_)
        return;
    period_ = period;
    chose();
}

void PacketModel::setFrom(const QString &day)
{
    if (day == from_)
        return;
    from_ = day;
    chose();
}

void PacketModel::setTo(const QString &day)
{
    if (day == to_)
        return;
    to_ = day;
    chose();
}

void PacketModel::setReader(const QString &reader)
{
    const auto known = packetReaderNamed(reader.toStdString());
    if (!known || *known == reader_)
        return;
    reader_ = *known;
    parts_ = usualParts(reader_);
    chose();
}

void PacketModel::setPart(const QString &part, bool in)
{
    const auto known = packetPartNamed(part.toStdString());
    if (!known || !partAllowed(*known, reader_))
        return;
    if (in)
        parts_.insert(*known);
    else
        parts_.erase(*known);
    keepDraft();
    show();
}

void PacketModel::look()
{
    inSight_ = true;
    read();
}

/** The choices as they are, to stand again when the vault was locked in between. */
void PacketModel::keepDraft()
{
    QJsonArray parts;
    for (const PacketPart part : parts_)
        parts += QString::fromUtf8(packetPartName(part));
    const QJsonObject draft{{QStringLiteral("platform"), platform_},
                            {QStringLiteral("contract"), contract_},
                            {QStringLiteral("period"), period_},
                            {QStringLiteral("from"), from_},
                            {QStringLiteral("to"), to_},
                            {QStringLiteral("reader"), reader()},
                            {QStringLiteral("parts"), parts}};
    drafts_.keep(packetDraft, QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void PacketModel::restoreDraft()
{
    const QJsonObject draft = QJsonDocument::fromJson(drafts_.text(packetDraft).toUtf8()).object();
    const auto reader = packetReaderNamed(draft.value(QStringLiteral("reader")).toString().toStdString());
    if (!reader)
        return;
    platform_ = draft.value(QStringLiteral("platform")).toString();
    contract_ = draft.value(QStringLiteral("contract")).toString();
    period_ = draft.value(QStringLiteral("period")).toString();
    from_ = draft.value(QStringLiteral("from")).toString();
    to_ = draft.value(QStringLiteral("to")).toString();
    reader_ = *reader;
    parts_.clear();
    for (const QJsonValue &each : draft.value(QStringLiteral("parts")).toArray()) {
        const auto part = packetPartNamed(each.toString().toStdString());
        if (part && partAllowed(*part, reader_))
            parts_.insert(*part);
    }
    Q_EMIT choiceChanged();
    if (inSight_)
        read();
    show();
}

void PacketModel::chose()
{
    keepDraft();
    Q_EMIT choiceChanged();
    read();
    show();
}

void PacketModel::read()
{
    auto chosen = request();
    if (session_.state() != Session::Open || !chosen)
        return;
    if (reading_) {
        again_ = true;
        return;
    }
    reading_ = true;
    again_ = false;
    Q_EMIT pageChanged();
    whenDone(services_.lane.run([request = std::move(*chosen), &zones = services_.zones](
                                    OpenVault &open) -> Result<std::shared_ptr<const PacketPreview>> {
        if (!open.ledger)
            return vaultClosed();
        const auto made = PacketCase::read(*open.ledger, request, zones);
        if (!made)
            return tl::unexpected(made.error());
        return std::make_shared<const PacketPreview>(packetPreview(**made));
    }),
             this, [this](const Result<std::shared_ptr<const PacketPreview>> &preview) { wasRead(preview); });
}

void PacketModel::wasRead(const Result<std::shared_ptr<const PacketPreview>> &preview)
{
    reading_ = false;
    if (session_.state() != Session::Open) {
        again_ = false;
        show();
    } else if (again_) {
        read();
    } else if (preview) {
        preview_ = *preview;
        show();
    } else {
        session_.report(preview.error());
        show();
    }
}

void PacketModel::show()
{
    const HiddenAmounts scope = services_.hiddenAmounts();
    // Until the case is read anew the figures are the old ones; what the reader may have is known at once.
    PacketPreview shown = preview_ ? *preview_ : PacketPreview();
    shown.reader = reader_;
    page_ = packetPage(shown, parts_);
    if (!preview_)
        page_.lede = reading_ ? tr("Reading the records …") : QString();
    Q_EMIT pageChanged();
}

}
