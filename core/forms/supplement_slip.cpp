// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/supplement_slip.h"

#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

FormNumberedList contentsOf(const SupplementSlip& slip) {
    FormNumberedList list;
    for (const QString& content : slip.contents) list.items += slipValue(content);
    if (list.items.isEmpty()) list.items += slipValue({});
    return list;
}

FormParagraph whomToAsk(const SupplementSlip& slip) {
    const QString contact = slip.contactName.isEmpty() ? slip.officerName : slip.contactName;
    return sentence(
        {{QStringLiteral("Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, đề nghị %1 liên hệ "
                         "với %2 theo số điện thoại %3 để được hướng dẫn./.")
              .arg(addressTerm(slip.submitter), slipValue(contact), slipValue(slip.contactPhone))}});
}

}  // namespace

FormDocument supplementSlip(const SupplementSlip& slip, SlipCopy copy) {
    FormDocument form = formBegun(slip, localDate(slip.issuedAt));
    form.heading.number = numberLine(slip);
    form.body = receivedFrom(slip, slip.submitter);
    form.body += procedureLine(slip, slip.procedureName, slip.procedureCode);
    form.body += addressOf(slip.submitter);
    form.body += contactOf(slip.submitter);
    FormParagraph what{{{QStringLiteral("Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:")}}};
    what.keepWithNext = true;
    form.body += what;
    form.body += contentsOf(slip);
    form.body += labelled(QStringLiteral("Lý do"), slip.reason);
    FormParagraph ask = whomToAsk(slip);
    ask.keepWithNext = true;
    form.body += ask;
    form.body += FormSignatures{{{}, slipSigner(QStringLiteral("NGƯỜI HƯỚNG DẪN"), slip.officerName)}};
    form.footer.right = copyMark(copy);
    return form;
}

}  // namespace motcua
