// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/draft_makers.h"
#include "app/forms/form_words.h"
#include "app/text/shown_text.h"

namespace backpay {

namespace {

/** Every file behind the packet by its digest; its name only for a reader of words. */
FormSection filesSection(const CaseFile &file)
{
    FormSection section{Forms::tr("Files and their digests"),
                        {Forms::tr("SHA-256 of each file as it was given to the program, by sources/index.csv. The "
                                   "packet's own manifests hold the digests of everything in it.")},
                        {},
                        {}};
    for (std::size_t index = 0; index < file.sources.size(); ++index) {
        const CaseSource &source = file.sources[index];
        const QString name = shownText(file.redaction.words(source.fileName), 60);
        section.fields.push_back(filled(
            Forms::tr("File %1, %2").arg(QString::number(index + 1), name.isEmpty() ? shownText(source.profile) : name),
            shownText(source.digest),
            Forms::tr("Imported on %1 (UTC).%2")
                .arg(QString::fromStdString(isoDate(source.importedOn)),
                     source.filteredCopy ? Forms::tr(" Confidential cells were emptied before it was kept; the "
                                                     "copy's own digest is in sources/index.csv.")
                                         : QString())));
    }
    if (file.sources.empty())
        section.fields.push_back(blank(Forms::tr("Files"), Forms::tr("No imported file is behind this packet.")));
    return section;
}

FormSection personSection(const QString &title, const QStringList &statements)
{
    FormSection section{title, statements, {}, {}};
    section.fields = {blank(Forms::tr("Name")), blank(Forms::tr("Position, and what qualifies you")),
                      blank(Forms::tr("Date and place")), blank(Forms::tr("Signature"))};
    return section;
}

}

FormDraft recordsCertificate(const PlatformRecord &record)
{
    FormDraft draft;
    draft.id = QStringLiteral("certificate-902");
    draft.title = Forms::tr("Certificates of records, Fed. R. Evid. 902(11), (13), (14), %1").arg(record.platform());
    draft.authority = Forms::tr("The other side, with notice, and then a court");
    draft.about = Forms::tr("Starting points for whoever is qualified to sign one. A certificate says that a record is "
                            "what it claims to be; whether a court may use it is another question.");
    draft.edition = Forms::tr("That rules 902(13) and (14) ask for a qualified person's certificate in the form of "
                              "902(11) and reasonable written notice was read. The words of a certificate were not: a "
                              "qualified person or a lawyer writes them.");
    draft.before = {Forms::tr("Have it checked: no one should sign what they do not know."),
                    Forms::tr("The worker's own time log is no business record of the platform."),
                    Forms::tr("Give the other side written notice in good time, with the records to look at."),
                    Forms::tr("Nothing here is legal advice.")};
    FormSection notice{Forms::tr("Notice to the other side"), {}, {}, {}};
    notice.fields = {blank(Forms::tr("Given to")), blank(Forms::tr("Given on, and how")),
                     blank(Forms::tr("Where the records may be looked at"))};
    FormSection process{Forms::tr("The process, for 902(13)"), {}, {}, {}};
    process.fields = {
        filled(Forms::tr("Program"), Forms::tr("Backpay"), Forms::tr("Put its version, from the packet.")),
        blank(Forms::tr("Device and system")),
        blank(Forms::tr("How its result was checked"),
              Forms::tr("For instance: rows counted against the file, sums against the file's own."))};
    draft.sections = {
        personSection(
            Forms::tr("902(11): records of a regular activity, by their custodian"),
            {Forms::tr("For records that %1 made, such as its exports and statements. Statements to be checked by who "
                       "signs:")
                 .arg(record.platform()),
             Forms::tr("* made at or near the time, by someone with knowledge or from what they passed on"),
             Forms::tr("* kept in the course of a regular activity of the business"),
             Forms::tr("* made as a regular practice of that activity")}),
        personSection(
            Forms::tr("902(13): records that an electronic process made"),
            {Forms::tr("For tables of this packet that the program made from those records. Statement to be checked by "
                       "who signs:"),
             Forms::tr("* the process or system gives an accurate result, and how that is known")}),
        process,
        personSection(Forms::tr("902(14): data copied from a device or file"),
                      {Forms::tr("For copies of files. Statement to be checked by who signs:"),
                       Forms::tr("* the copy was compared with the original by its digest, and both are the same")}),
        filesSection(record.file()),
        notice};
    return draft;
}

}
