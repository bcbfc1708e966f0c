// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/forms.h"

#include "app/forms/draft_makers.h"
#include "app/forms/platform_record.h"

#include <array>
#include <set>

namespace backpay {

namespace {

struct Maker
{
    std::string_view place; // where the work must be; "" for everywhere
    PlatformRecord::Places places;
    FormDraft (*make)(const PlatformRecord &);
};

constexpr auto ofWork = PlatformRecord::Places::OfWork;
constexpr auto ofWorkOrHiring = PlatformRecord::Places::OfWorkOrHiring;

// What is asked of the platform first, then what goes to an office, then what a court may look at.
constexpr std::array makers = {
    Maker{"", ofWork, recordsRequest},
    Maker{"", ofWork, litigationHold},
    Maker{"", ofWork, wageDemand},
    Maker{"US-CA", ofWork, dlseClaim},
    Maker{"US-CA", ofWork, dlseHours},
    Maker{"US-NY", ofWork, newYorkClaim},
    Maker{"US-IL", ofWork, illinoisClaim},
    Maker{"US", ofWork, federalIntake},
    Maker{"US-NY-NYC", ofWork, newYorkCityFreelance},
    Maker{"US-IL", ofWorkOrHiring, illinoisFreelance},
    Maker{"US", ofWork, recordsCertificate},
};

}

std::vector<QString> platformsOf(const CaseFile &file)
{
    std::set<std::string> names;
    const std::vector<Contract> &contracts = file.facts.books().contracts;
    for (std::uint32_t index = 0; index < contracts.size(); ++index) {
        if (!contracts[index].platform.empty() && file.holdsContract(index))
            names.insert(contracts[index].platform);
    }
    std::vector<QString> platforms;
    platforms.reserve(names.size());
    for (const std::string &name : names)
        platforms.push_back(QString::fromStdString(name));
    return platforms;
}

std::vector<FormDraft> formDrafts(const CaseFile &file, const QString &platform)
{
    std::vector<FormDraft> drafts;
    if (file.redaction.reader() == PacketReader::Public || platform.isEmpty())
        return drafts;
    const PlatformTables tables(file, platform.toStdString());
    if (tables.contracts.empty())
        return drafts;
    for (const Maker &maker : makers) {
        const PlatformRecord record(tables, std::string(maker.place), maker.places);
        if (!record.contracts().empty())
            drafts.push_back(maker.make(record));
    }
    return drafts;
}

}
