// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"
#include "core/reports/figure_filter.h"
#include "core/reports/risk.h"

namespace motcua {

struct ReportDesk;

/// Why a dossier needs somebody now, most urgent first.
enum class Urgency { Overdue, DueToday, DueSoon, StepOverdue };

/// What a supervisor can do about it.
struct Remedies {
    bool remind = false;    ///< somebody has it in hand
    bool reassign = false;  ///< it stands at a step
    bool extend = false;    ///< the one extension that the law allows has not been used
};

/// One dossier that needs attention.
struct AttentionItem {
    DossierRow row;  ///< with who holds it since when
    Urgency urgency = Urgency::Overdue;
    qint64 overdueDays = 0;  ///< working days; 0 where it is not overdue
    QString missing;  ///< what it lacks, a sentence for people, translated; empty where nothing is known
    Remedies remedies;
    std::optional<Risk> risk;  ///< none where it is overdue already, or history is too short
};

/// What a supervisor should look at: overdue, due today and due soon, by due date.
class AttentionList {
public:
    explicit AttentionList(const ReportDesk& desk) : m_desk(desk) {}

    /// At most `limit`, most urgent first.
    [[nodiscard]] QList<AttentionItem> items(const FigureScope& scope, const FigureMoment& moment,
                                             int limit) const;

private:
    const ReportDesk& m_desk;
};

/// "Overdue by 3 working days" and the like, translated.
[[nodiscard]] QString urgencyText(const AttentionItem& item);

}  // namespace motcua
