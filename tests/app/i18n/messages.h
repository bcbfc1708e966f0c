// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace backpay {

/** A message of a file of Qt Linguist. */
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; // one, or where `counts` is set one for each form beside a count
    bool counts = false;
    bool done = false; // without a mark such as "unfinished"

    /** What it is asked for by. */
    [[nodiscard]] QString key() const
    {
        return context + u'\n' + source + u'\n' + comment + (counts ? QStringLiteral("\n%n") : QString());
    }
};

/** Every message in the order of the file; an empty list where it is no XML. */
inline QList<Message> readMessages(const QString &text)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message;
            message.context = context;
            message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            messages.append(message);
        } else if (messages.isEmpty()) {
            continue;
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().done = xml.attributes().isEmpty();
            if (!messages.last().counts)
                messages.last().translations = {xml.readElementText()};
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations += xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

}
