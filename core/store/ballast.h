// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::store {

/// Room that lies in reserve beside a store, for the hour in which its disk is full: the act that is under
/// way, its slip and the closing of the day still find a place then.
class Ballast {
public:
    static constexpr qint64 kBytes = 32LL * 1024 * 1024;

    explicit Ballast(const QString& storePath);

    [[nodiscard]] bool isThere() const;
    /// Lays it down where much more than itself stays free. Never a fault: without it one works as before.
    void lay() const;
    /// Gives the room back where next to none is left on the disk. Cheap; asked before every act.
    void releaseWhereFull() const;

private:
    QString m_folder;
    QString m_path;
};

}  // namespace motcua::store
