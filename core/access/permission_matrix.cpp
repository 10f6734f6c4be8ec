// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permission_matrix.h"

#include "core/access/access_say.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <cstring>

namespace motcua {

namespace {

constexpr int kDuties = 7;
constexpr int kFunctions = int(Function::ReadAudit) + 1;

/// Cells in the words of the rules: O own, U unit, A all; `p` proposes, `a` approves, `w` prepares, `v`
/// looks; `f` the fee part, `c` closed ones, `n` counts, `k` the cash part, `g` grants of roles, `t`
/// technical events; `2` two persons, `R` re-authenticate. Empty: never.
struct Row {
    Function function;
    const char* key;
    const char* sentence;  ///< translated in this file's context
    std::array<const char*, kDuties> cells;
};

// clang-format off
constexpr Row kMatrix[] = {
    //                                                                                                              CO    SP    LD     CA    AR    SV     AD
    {Function::Receive,         "receive",         QT_TRANSLATE_NOOP("access", "Receiving dossiers"),             {"U",  "",   "",    "",   "",   "",    ""}},
    {Function::AskOrRefuse,     "askOrRefuse",     QT_TRANSLATE_NOOP("access", "Refusing or asking for more papers"), {"U", "U", "U",  "",   "",   "",    ""}},
    {Function::EditContact,     "editContact",     QT_TRANSLATE_NOOP("access", "Editing contact data"),           {"O",  "",   "",    "",   "",   "",    ""}},
    {Function::CorrectContact,  "correctContact",  QT_TRANSLATE_NOOP("access", "Correcting contact data"),        {"UR", "UR", "",    "",   "",   "",    ""}},
    {Function::Transfer,        "transfer",        QT_TRANSLATE_NOOP("access", "Moving a dossier on"),            {"U",  "O",  "U",   "",   "",   "",    ""}},
    {Function::ProposeResult,   "proposeResult",   QT_TRANSLATE_NOOP("access", "Proposing a result"),             {"",   "O",  "",    "",   "",   "",    ""}},
    {Function::Decide,          "decide",          QT_TRANSLATE_NOOP("access", "Deciding"),                       {"",   "",   "UR",  "",   "",   "",    ""}},
    {Function::CorrectDate,     "correctDate",     QT_TRANSLATE_NOOP("access", "Correcting a recorded date"),     {"Up", "Op", "Ua2", "",   "",   "Aa2", ""}},
    {Function::VoidNumber,      "voidNumber",      QT_TRANSLATE_NOOP("access", "Voiding a number"),               {"Up", "",   "",    "",   "",   "Aa2R",""}},
    {Function::TakeFee,         "takeFee",         QT_TRANSLATE_NOOP("access", "Taking fees"),                    {"",   "",   "",    "U",  "",   "",    ""}},
    {Function::CancelFee,       "cancelFee",       QT_TRANSLATE_NOOP("access", "Cancelling a fee receipt"),       {"",   "",   "",    "Up", "",   "Aa2R",""}},
    {Function::ReturnResult,    "returnResult",    QT_TRANSLATE_NOOP("access", "Returning results"),              {"U",  "",   "",    "",   "",   "",    ""}},
    {Function::View,            "view",            QT_TRANSLATE_NOOP("access", "Looking at a dossier"),           {"U",  "U",  "U",   "Uf", "Ac", "A",   ""}},
    {Function::Reveal,          "reveal",          QT_TRANSLATE_NOOP("access", "Revealing full numbers"),         {"U",  "O",  "U",   "",   "AcR","AR",  ""}},
    {Function::SearchByNumber,  "searchByNumber",  QT_TRANSLATE_NOOP("access", "Searching by number"),            {"U",  "U",  "U",   "",   "A",  "A",   ""}},
    {Function::Lists,           "lists",           QT_TRANSLATE_NOOP("access", "Lists and statistics"),           {"U",  "U",  "U",   "U",  "A",  "A",   "An"}},
    {Function::ExportWithNames, "exportWithNames", QT_TRANSLATE_NOOP("access", "Exporting with names"),           {"",   "",   "UR",  "",   "AR", "AR",  ""}},
    {Function::CloseDay,        "closeDay",        QT_TRANSLATE_NOOP("access", "The daily closing report"),       {"U",  "",   "U",   "Uk", "",   "A",   ""}},
    {Function::Verify,          "verify",          QT_TRANSLATE_NOOP("access", "Verifying the journal"),          {"A",  "A",  "A",   "A",  "A",  "A",   "A"}},
    {Function::Import,          "import",          QT_TRANSLATE_NOOP("access", "Importing"),                      {"",   "",   "",    "",   "",   "Aa2R","Aw"}},
    {Function::Archive,         "archive",         QT_TRANSLATE_NOOP("access", "Archiving"),                      {"",   "",   "",    "",   "A",  "Av",  ""}},
    {Function::Erase,           "erase",           QT_TRANSLATE_NOOP("access", "Erasing personal data"),          {"",   "",   "Ua2", "",   "ApR","Aa2", ""}},
    {Function::Catalogue,       "catalogue",       QT_TRANSLATE_NOOP("access", "Procedures, forms and holidays"), {"",   "",   "",    "",   "",   "Aa",  "A"}},
    {Function::Accounts,        "accounts",        QT_TRANSLATE_NOOP("access", "Accounts, roles and units"),      {"",   "",   "",    "",   "",   "Aag", "A"}},
    {Function::BackUp,          "backUp",          QT_TRANSLATE_NOOP("access", "Making backups"),                 {"",   "",   "",    "",   "",   "",    "A"}},
    {Function::Restore,         "restore",         QT_TRANSLATE_NOOP("access", "Restoring a backup"),             {"",   "",   "",    "",   "",   "Aa2R","A"}},
    {Function::ReleaseClock,    "releaseClock",    QT_TRANSLATE_NOOP("access", "Releasing the clock"),            {"",   "",   "",    "",   "",   "AR",  ""}},
    {Function::ReadAudit,       "readAudit",       QT_TRANSLATE_NOOP("access", "Reading the audit log"),          {"",   "",   "U",   "",   "",   "A",   "At"}},
};
// clang-format on
static_assert(std::size(kMatrix) == kFunctions);

/// The field takes the value that stands for the sign, where the sign is one of its own: the first sign is
/// the value after the default.
template <class Value>
void take(Value& field, char sign, const char* signs) {
    if (const char* at = std::strchr(signs, sign)) field = Value(at - signs + 1);
}

Right rightFrom(const char* cell) {
    Right right;
    for (const char* sign = cell; *sign; ++sign) {
        take(right.reach, *sign, "OUA");
        take(right.way, *sign, "pawv");
        take(right.part, *sign, "fcnkgt");
        right.twoPersons = right.twoPersons || *sign == '2';
        right.reauthenticates = right.reauthenticates || *sign == 'R';
    }
    return right;
}

const Row& rowOf(Function function) {
    const Row& row = kMatrix[int(function)];
    if (row.function != function) throw LogicError(QStringLiteral("the matrix is out of order"));
    return row;
}

struct Meaning {
    const QString& role;
    QList<Duty> duties;
};

const QList<Meaning>& meanings() {
    using enum Duty;
    static const QList<Meaning> list{
        {role::kReceivingOfficer, {Counter}},
        {role::kReturnOfficer, {Counter}},
        {role::kCoordinator, {Counter}},        // moves dossiers between the counter and the agencies
        {role::kClerk, {Counter, Specialist}},  // văn thư: registers, issues, sends on and hands out
        {role::kParentClerk, {Counter, Specialist}},
        {role::kHandler, {Specialist}},
        {role::kDivisionHead, {Leader, Specialist}},  // a head who handles a dossier himself
        {role::kAgencyLeader, {Leader}},
        {role::kParentLeader, {Leader}},
        {role::kCashier, {Cashier}},
        {role::kArchivist, {Archivist}},
        {role::kSupervisor, {Supervisor}},
        {role::kAdministrator, {Administrator}},
    };
    return list;
}

}  // namespace

QList<Duty> allDuties() {
    using enum Duty;
    return {Counter, Specialist, Leader, Cashier, Archivist, Supervisor, Administrator};
}

QList<Function> allFunctions() {
    QList<Function> functions;
    for (const Row& row : kMatrix) functions += row.function;
    return functions;
}

QString keyOf(Duty duty) {
    static constexpr std::array<const char*, kDuties> keys{"CO", "SP", "LD", "CA", "AR", "SV", "AD"};
    return QString::fromLatin1(keys.at(size_t(duty)));
}

QString label(Duty duty) {
    switch (duty) {
        case Duty::Counter:
            return AccessSay::tr("officers of the counter");
        case Duty::Specialist:
            return AccessSay::tr("handling experts");
        case Duty::Leader:
            return AccessSay::tr("leaders");
        case Duty::Cashier:
            return AccessSay::tr("cashiers");
        case Duty::Archivist:
            return AccessSay::tr("archivists");
        case Duty::Supervisor:
            return AccessSay::tr("supervisors");
        case Duty::Administrator:
            return AccessSay::tr("the administrator");
    }
    throw LogicError(QStringLiteral("a duty that is none"));
}

QString keyOf(Function function) {
    return QString::fromLatin1(rowOf(function).key);
}

QString label(Function function) {
    return QCoreApplication::translate("access", rowOf(function).sentence);
}

QList<Duty> dutiesOf(const QString& role) {
    for (const Meaning& meaning : meanings())
        if (meaning.role == role) return meaning.duties;
    return {Duty::Specialist};
}

Right rightOf(Function function, Duty duty) {
    return rightFrom(rowOf(function).cells.at(size_t(duty)));
}

}  // namespace motcua
