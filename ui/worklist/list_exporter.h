// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a list shows, all of it, as a csv or xlsx file; the audit trail says who took it.

#include <QObject>

#include "ui/models/list_model.h"

namespace gendan::ui {

class ListExporter : public QObject {
  Q_OBJECT

 public:
  ListExporter(Session& session, QObject* parent) : QObject(parent), m_session(session) {}
  /// Every row that the model's filter leaves, with these columns, to a file whose ending says its format.
  void write(const ListModel& model, const QString& list, const QStringList& columns, const QString& target);

 Q_SIGNALS:
  void said(const QString& message, bool wentWrong);

 private:
  Session& m_session;
};

}  // namespace gendan::ui
