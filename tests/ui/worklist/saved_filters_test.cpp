// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters under a name: kept for the person and the list, applied again, and one of them when the list opens.
#include "ui/worklist/saved_filters.h"

#include <QLineEdit>
#include <QToolButton>

#include "ui/support/office.h"

namespace gendan::testing {
namespace {

class SavedFilter : public Office {
 protected:
  ui::ListView* drafts() { return desk.list(QStringLiteral("sales"), QStringLiteral("sales.drafts")); }
  [[nodiscard]] ui::SavedFiltersButton* button() {
    return visible<ui::SavedFiltersButton>(desk.window(), QStringLiteral("savedFilters"));
  }
  [[nodiscard]] QLineEdit* text() { return visible<QLineEdit>(desk.window(), QStringLiteral("filter")); }
  void save(const QString& typed, const QString& name) {
    text()->setText(typed);
    button()->saveAs(name);
  }
};

TEST_F(SavedFilter, IsAppliedAgainUnderItsName) {
  signIn(QStringLiteral("sara"));
  ASSERT_NE(drafts(), nullptr);
  save(QStringLiteral("bolt"), QStringLiteral("Bolts"));
  text()->clear();
  choose(button()->menu(), QStringLiteral("apply.Bolts"));
  EXPECT_EQ(text()->text(), QStringLiteral("bolt"));
  EXPECT_TRUE(eventually([this] { return drafts()->model().filter().text == u"bolt"; }));
}

TEST_F(SavedFilter, MayBeThereWhenTheListOpens) {
  signIn(QStringLiteral("sara"));
  drafts();
  save(QStringLiteral("bolt"), QStringLiteral("Bolts"));
  choose(button()->menu(), QStringLiteral("default"));
  signIn(QStringLiteral("sara"));
  drafts();
  EXPECT_EQ(text()->text(), QStringLiteral("bolt"));
  signIn(QStringLiteral("saul"));
  drafts();
  EXPECT_TRUE(text()->text().isEmpty()) << "somebody else's";
}

TEST_F(SavedFilter, IsForgottenWhenItIsDeleted) {
  signIn(QStringLiteral("sara"));
  drafts();
  save(QStringLiteral("bolt"), QStringLiteral("Bolts"));
  choose(button()->menu(), QStringLiteral("delete"));
  EXPECT_EQ(entryOf(button()->menu(), QStringLiteral("apply.Bolts")), nullptr);
}

TEST(SavedFilters, AreOfOnePersonAndOneList) {
  ui::SavedFilters mine(QStringLiteral("a|1"));
  mine.keep(QStringLiteral("x"), QStringLiteral("B"), {{u"text"_qs, u"b"_qs}});
  mine.keep(QStringLiteral("x"), QStringLiteral("A"), {{u"text"_qs, u"a"_qs}});
  mine.keep(QStringLiteral("x"), QStringLiteral("A"), {{u"text"_qs, u"aa"_qs}});
  mine.makeDefault(QStringLiteral("x"), QStringLiteral("A"));
  const auto kept = ui::SavedFilters(QStringLiteral("a|1")).of(QStringLiteral("x"));
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].name, QStringLiteral("A"));
  EXPECT_EQ(kept[0].content.value(u"text").toString(), QStringLiteral("aa"));
  EXPECT_TRUE(kept[0].isDefault);
  EXPECT_FALSE(kept[1].isDefault);
  EXPECT_TRUE(mine.of(QStringLiteral("y")).empty());
  EXPECT_TRUE(ui::SavedFilters(QStringLiteral("a|2")).of(QStringLiteral("x")).empty());
  mine.drop(QStringLiteral("x"), QStringLiteral("A"));
  EXPECT_EQ(mine.of(QStringLiteral("x")).size(), 1U);
  mine.drop(QStringLiteral("x"), QStringLiteral("B"));
}

}  // namespace
}  // namespace gendan::testing
