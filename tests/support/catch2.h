// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes Catch2: Debian's 2.13 and v3 alike.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>
#include <string>

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& value) { return '"' + value.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& value) { return '"' + value.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(QDate value) { return value.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QTime> {
    static std::string convert(QTime value) { return value.toString(Qt::ISODateWithMs).toStdString(); }
};
}  // namespace Catch
