// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/refusal_slip.h"

#include "core/forms/slip_parts.h"

namespace motcua {

FormDocument refusalSlip(const RefusalSlip& slip, SlipCopy copy) {
    FormDocument form = formBegun(slip, localDate(slip.issuedAt));
    form.heading.number = numberLine(slip);
    form.body = receivedFrom(slip, slip.submitter);
    form.body += addressOf(slip.submitter);
    form.body += contactOf(slip.submitter);
    form.body += procedureLine(slip, slip.procedureName, slip.procedureCode);
    FormParagraph verdict =
        sentence({{QStringLiteral("Qua xem xét, %1 thông báo không tiếp nhận, giải quyết hồ sơ này với lý do "
                                  "cụ thể như sau:")
                       .arg(slipValue(slip.unitName))}});
    verdict.keepWithNext = true;
    form.body += verdict;
    form.body += sentences(slip.reason);
    if (!slip.legalBasis.isEmpty())
        form.body += sentence({{QStringLiteral("Căn cứ: ")}, {slipValue(slip.legalBasis), false, true}});
    FormParagraph close = sentence(
        {{QStringLiteral("Xin thông báo để %1 được biết và thực hiện./.").arg(addressTerm(slip.submitter))}});
    close.keepWithNext = true;
    form.body += close;
    form.body += FormSignatures{{slipSigner(QStringLiteral("NGƯỜI NỘP HỒ SƠ"), slip.submitter.name),
                                 slipSigner(QStringLiteral("NGƯỜI TIẾP NHẬN HỒ SƠ"), slip.officerName)}};
    form.footer.right = copyMark(copy);
    return form;
}

}  // namespace motcua
