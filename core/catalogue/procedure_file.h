// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/catalogue/procedure.h"

namespace motcua {

/// An entry of the file that is not taken over, with every reason (each names its field, "ways[0].time.raw").
struct RejectedProcedure {
    QString id;    ///< the file's id, or "#17" for the 17th entry where it has none
    QString code;  ///< shortened and harmless to show; may be empty
    Refusals reasons;
};

/// What a catalogue file holds.
struct ProcedureFile {
    QList<Procedure> procedures;  ///< codes are unique
    QList<RejectedProcedure> rejected;
};

/// Reads a catalogue file: JSON, an array of procedures. Unknown keys are passed over. An entry whose shape
/// or text cannot be accepted is rejected as a whole; one whose limit or fee cannot be understood is accepted
/// with Attention. Refuses in one sentence what is no such file: keys "json.*" (see parsedJson),
/// "catalogue.notSuchFile", "catalogue.empty", "catalogue.tooMany".
[[nodiscard]] Outcome<ProcedureFile> readProcedureFile(const QByteArray& bytes);

}  // namespace motcua
