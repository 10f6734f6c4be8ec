// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/workflow/workflow_definition.h"

#include <QByteArray>
#include <QJsonObject>

namespace motcua {

/// The name of the exchange format, its member "format".
inline const QString kWorkflowFormat = QStringLiteral("motcua-workflow/1");

/// Reads one definition, strictly: unknown members, wrong types and unknown words are refused, each with its
/// path ("steps[2].budget") in `field`. Keys "json.type", "json.missing", "json.unknown", "json.value", and
/// those of guardFromText(). Whether the definition makes sense is a question for checked().
[[nodiscard]] Outcome<WorkflowDefinition> workflowFromJson(const QJsonObject& object);

/// Writes what workflowFromJson() reads; members with their default value are left out.
[[nodiscard]] QJsonObject toJson(const WorkflowDefinition& definition);

/// BLAKE2b-256 over the canonical JSON of what steers (semHash) and of what is only shown (textHash), hex.
/// Equal semHash means that running dossiers behave alike.
[[nodiscard]] QByteArray semHash(const WorkflowDefinition& definition);
[[nodiscard]] QByteArray textHash(const WorkflowDefinition& definition);

}  // namespace motcua
