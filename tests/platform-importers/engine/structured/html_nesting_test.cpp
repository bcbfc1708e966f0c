// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/html_reduce.h"

#include <QTest>

#include <gumbo.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

std::size_t depthOf(const GumboNode &node)
{
    std::size_t deepest = 0;
    if (node.type != GUMBO_NODE_ELEMENT)
        return deepest;
    for (unsigned int i = 0; i < node.v.element.children.length; ++i)
        deepest = std::max(deepest, depthOf(*static_cast<const GumboNode *>(node.v.element.children.data[i])));
    return deepest + 1;
}

/** How deep the parser builds the tree of a page. */
std::size_t parsedDepth(const std::string &html)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
    const std::size_t depth = depthOf(*output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return depth;
}

std::string repeated(const std::string &part, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += part;
    return all;
}

bool tooDeep(const std::string &html)
{
    const auto reduced = reduceHtml("f", html);
    return !reduced && reduced.error().code == ErrorCode::StructureTooLarge && reduced.error().arguments[2] == "depth";
}

constexpr std::size_t ofThePage = 2; // html and body

}

class HtmlNestingTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatNests_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part :
             {"<div>", "<time>", "<div></time>", "<div></td></tr></table>", "<DIV a='>'>", "<table><tr><td>",
              "<table><td></div>", "<table><caption></td>", "<table><caption><div></tr></div></tr><div>",
              "<time><div></time>", "<div><!-- </div> -->", "<div><script></div></script>",
              "<table><td><div><td></table><div>", "<svg><style><div></style><div>",
              "<table><td></tr><table></table><div><time></td>", "<table><td></tbody><table></table><div></td>",
              "<table><thead><td></tbody><table><td>"})
            QTest::newRow(part) << QByteArray(part);
    }
    void refusesWhatNests()
    {
        QFETCH(QByteArray, part);
        QVERIFY(tooDeep(repeated(part.toStdString() + " >", 20'000)));
    }

    void takesWhatDoesNot_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"<div></div>", "<table><tr><td><div><tr></table>", "<table>", "<table><tr>",
                                 "<table><td>1<td>2<tr></table>", "<p><li><b><svg><unknown>", "</div></table></td>",
                                 "<table><div></table>", "<div><table><td></div></table></div>", "<div><b></div x='>'>",
                                 "<time></time>", "<div><time></div>", "<table><td></tr><table>",
                                 "<table><tr><div></tr>", "<table><thead><td></thead><table>"})
            QTest::newRow(part) << QByteArray(part);
    }
    void takesWhatDoesNot()
    {
        QFETCH(QByteArray, part);
        QVERIFY(!tooDeep(repeated(part.toStdString(), 2000)));
    }

    void limitsExactly()
    {
        QVERIFY(!tooDeep(repeated("<div>", ImportLimits::depth)));
        QVERIFY(tooDeep(repeated("<div>", ImportLimits::depth + 1)));
        const auto deep = reduceHtml("f", "\n\n" + repeated("<div>", ImportLimits::depth + 1));
        QCOMPARE(deep.error().place->line, 3);
    }

    void theParserGoesNoDeeperThanCounted()
    {
        const bool held = rc::check("what is not refused is parsed to a bounded depth", [] {
            const auto parts =
                *rc::gen::resize(60, rc::gen::container<std::vector<std::string>>(rc::gen::element(
                                         "<table>"s, "</table>"s, "<tr>"s, "</tr>"s, "<td>"s, "</td>"s, "<th>"s,
                                         "<caption>"s, "</caption>"s, "<tbody>"s, "</tbody>"s, "<div>"s, "</div>"s,
                                         "<time>"s, "</time>"s, "text"s, "<p>"s, "<svg>"s)));
            std::string once;
            for (const std::string &part : parts)
                once += part;
            // What grows by one level a turn is deeper than the limit after so many turns.
            const std::string page = repeated(once, 600);
            const auto reduced = reduceHtml("f", page);
            if (reduced)
                RC_ASSERT(parsedDepth(*reduced) <= ImportLimits::depth + ofThePage);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(HtmlNestingTest)
#include "html_nesting_test.moc"
