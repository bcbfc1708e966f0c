// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/platform_terms.h"

namespace backpay {

std::vector<PlatformTerms> platformTerms(const SourceCatalogue &catalogue)
{
    std::vector<PlatformTerms> all;
    for (const Platform &platform : catalogue.platforms()) {
        PlatformTerms terms;
        terms.id = platform.id;
        terms.name = platform.name;
        terms.calendar = platform.calendar;
        for (const Profile &profile : catalogue.profiles()) {
            if (profile.platform != platform.name)
                continue;
            for (const FieldSpec &field : profile.fields) {
                terms.overCapTypes.insert(field.overCap.begin(), field.overCap.end());
                terms.trainingTypes.insert(field.training.begin(), field.training.end());
            }
        }
        all.push_back(std::move(terms));
    }
    return all;
}

}
