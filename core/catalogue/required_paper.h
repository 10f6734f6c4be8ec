// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua {

/// One row of the list of papers of a procedure.
struct RequiredPaper {
    int index = 0;          ///< from 1, the place in the catalogue; how dossiers name it
    QString name;           ///< may be long: notes stand in the same list
    bool required = false;  ///< must be there when filed at a counter; see isRequired()
    int originals = 0;
    int copies = 0;
    QString templateName;  ///< file name of the form, may be empty
    QString group;         ///< the case or heading that it belongs to, may be empty
    bool noteRow = false;  ///< a remark, not a paper

    friend bool operator==(const RequiredPaper&, const RequiredPaper&) = default;
};

/// Whether every dossier at a counter needs this paper. The catalogue does not say so; the rule is:
/// a paper with a count (or whose count the source does not give), not a note, not below the heading of a
/// case or choice ("Trường hợp ủy quyền", "Đối với công trình…", "Giấy tờ phải xuất trình"; headings that
/// only announce the dossier, such as "Thành phần hồ sơ", do not count), and whose first sentence holds no
/// condition of its own ("nếu có", "trường hợp …", "đối với …") except that the dossier is filed in person.
/// Electronic forms of the portal are not required at a counter. All other rows are ticked as far as they
/// apply. \param countKnown false where the source gives no counts.
[[nodiscard]] bool isRequired(const RequiredPaper& paper, bool countKnown);

}  // namespace motcua
