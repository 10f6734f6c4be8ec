// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/delivery_panel.h"

#include "core/base/text.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kChannels = 4;

QStringList channelLabels() {
    QStringList labels;
    for (int i = 0; i < kChannels; ++i) labels += labelOf(static_cast<Channel>(i));
    return labels;
}

}  // namespace

DeliveryPanel::DeliveryPanel(QWidget* parent)
    : Panel(tr("Return of the result"), parent),
      m_returnBy(new Segmented({tr("Counter"), tr("Post"), tr("Online")})),
      m_channel(new ChoiceBox(channelLabels())),
      m_sets(new LineField),
      m_request(new LineField),
      m_note(new LineField) {
    setObjectName(QStringLiteral("deliveryPanel"));
    setNote(QStringLiteral("Alt+1, 2, 3"));
    m_returnBy->setObjectName(QStringLiteral("returnBy"));
    m_returnBy->setAccessibleName(tr("Return of the result"));
    m_returnBy->setNumberKeys(true);
    m_channel->setObjectName(QStringLiteral("channel"));
    m_sets->setObjectName(QStringLiteral("sets"));
    m_sets->setAccessibleName(tr("Sets"));
    m_sets->setAlignment(Qt::AlignRight);
    m_sets->setMaxLength(3);
    m_request->setObjectName(QStringLiteral("request"));
    m_request->setPlaceholderText(tr("In the applicant's words, printed on the slip"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("For the officers, not printed"));
    layOut();
    restore({});
    connect(m_returnBy, &Segmented::chosenChanged, this, &DeliveryPanel::changed);
    connect(m_channel, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT channelChanged(static_cast<Channel>(index)); });
    for (LineField* field : {m_sets, m_request, m_note})
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            field->clearMark();
            Q_EMIT changed();
        });
}

void DeliveryPanel::layOut() {
    auto* sets = new PlainLabel(tr("Sets"), TextRole::Secondary);
    sets->setBuddy(m_sets);
    sets->setMinimumHeight(32);
    m_sets->setFixedWidth(56);
    auto* received = new QHBoxLayout;
    received->setSpacing(8);
    received->addWidget(new FieldRow(tr("Received by"), m_channel), 1);
    received->addWidget(sets, 0, Qt::AlignTop);
    received->addWidget(m_sets, 0, Qt::AlignTop);
    content()->addWidget(m_returnBy);
    content()->addLayout(received);
    content()->addWidget(new FieldRow(tr("Request"), m_request));
    content()->addWidget(new FieldRow(tr("Note"), m_note));
}

Channel DeliveryPanel::channel() const {
    return static_cast<Channel>(m_channel->currentIndex());
}

void DeliveryPanel::put(Application& application) const {
    application.channel = channel();
    application.returnBy = static_cast<ReturnBy>(qMax(0, m_returnBy->chosen()));
    // What is no number becomes 0, which is refused with the right sentence.
    application.sets = tidied(m_sets->text()).toInt();
    application.request = m_request->text();
    application.note = m_note->text();
}

QWidget* DeliveryPanel::mark(const Refusal& refusal) {
    LineField* field = refusal.field == QLatin1String("sets")      ? m_sets
                       : refusal.field == QLatin1String("request") ? m_request
                       : refusal.field == QLatin1String("note")    ? m_note
                                                                   : nullptr;
    if (field) field->setMark(Mark::Wrong, QString(), refusalText(refusal));
    return field;
}

void DeliveryPanel::putDraft(QJsonObject& draft) const {
    draft.insert(QStringLiteral("channel"), keyOf(channel()));
    draft.insert(QStringLiteral("returnBy"), m_returnBy->chosen());
    draft.insert(QStringLiteral("sets"), m_sets->text());
    draft.insert(QStringLiteral("request"), m_request->text());
    draft.insert(QStringLiteral("note"), m_note->text());
}

void DeliveryPanel::restore(const QJsonObject& draft) {
    const auto channel = channelFromKey(draft.value(QStringLiteral("channel")).toString());
    m_channel->setCurrentIndex(static_cast<int>(channel.value_or(Channel::Counter)));
    m_returnBy->choose(qBound(0, draft.value(QStringLiteral("returnBy")).toInt(), 2));
    m_sets->setText(draft.value(QStringLiteral("sets")).toString(QStringLiteral("1")));
    m_request->setText(draft.value(QStringLiteral("request")).toString());
    m_note->setText(draft.value(QStringLiteral("note")).toString());
}

}  // namespace motcua::ui
