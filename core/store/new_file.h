// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::store {

/// A file that gets its name only when it is whole: made empty under another name in the same directory,
/// readable by its owner only, renamed by keep() and removed otherwise. Never overwrites anything.
class NewFile {
public:
    /// \throws StoreError "store.exists", "store.permission"
    explicit NewFile(const QString& target);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] const QString& temporaryPath() const { return m_temporary; }
    /// Makes contents and name survive a power cut. No connection may have the file open.
    /// \throws StoreError "store.exists" where somebody else took the name meanwhile, "store.io"
    void keep();

private:
    QString m_target;
    QString m_temporary;
    bool m_kept = false;
};

}  // namespace motcua::store
