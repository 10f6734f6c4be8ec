// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"
#include "app/open_desk.h"
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/database.h"
#include "core/store/store_invariants.h"
#include "core/store/store_lock.h"
#include "tests/bench/figures.h"
#include "tests/bench/recorded_writes.h"
#include "tests/bench/sections.h"

#include <QFile>
#include <QTemporaryDir>

namespace motcua::bench {

namespace {

constexpr int kPerRound = 5;
const Instant kMorning = fromLocal(QDate(2026, 11, 23), QTime(9, 0));

/// A dossier of six steps and its return: eight transactions.
Application application(int no) {
    Application made;
    made.procedureCode = QStringLiteral("1.004873");
    made.submitter.name = QStringLiteral("Nguyễn Thị Bích Thủy");
    made.submitter.personalId = QStringLiteral("048190%1").arg(no % 1'000'000, 6, 10, QLatin1Char('0'));
    made.submitter.phone = QStringLiteral("0905%1").arg(no % 1'000'000, 6, 10, QLatin1Char('0'));
    made.submitter.address = QStringLiteral("24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng");
    return made;
}

/// The desk of the program on one copy of the store.
class Program {
public:
    explicit Program(const QString& path)
        : m_open(path, std::make_unique<ManualClock>(kMorning)),
          m_counter(officer(QStringLiteral("haichau.quay1"))) {
        const auto procedure = findProcedure(m_open.desk().catalogue, application(0).procedureCode);
        if (!procedure) throw LogicError(QStringLiteral("the procedure of the benchmark is missing"));
        for (const RequiredPaper& paper : procedure->procedure.papers)
            if (paper.required) m_papers += SubmittedPaper{paper.index, paper.name, 1, 0, 1};
    }

    [[nodiscard]] OpenDesk& open() { return m_open; }

    DossierId receive(int no) {
        Application sent = application(no);
        sent.papers = m_papers;
        const auto receipt = ReceiveDossier(m_open.desk()).receive(sent, m_counter, QString::number(no));
        if (!receipt) throw LogicError(QStringLiteral("refused: ") + receipt.refusals().first().key);
        return receipt->dossier;
    }

    /// Who acts and what he does at each step, found once.
    void learn(DossierId id) {
        m_acts.clear();
        for (auto dossier = m_open.desk().dossiers.load(id); dossier->process.live();
             dossier = m_open.desk().dossiers.load(id)) {
            const Token& token = *dossier->process.live();
            const Actor actor =
                token.assignee ? Actor{*m_open.desk().directory.officer(*token.assignee), std::nullopt, {}}
                               : Actor{m_open.desk()
                                           .directory.holders(token.unit, token.role, localDate(kMorning))
                                           .first(),
                                       std::nullopt,
                                       {}};
            Step step{actor, dossier->finishedAt ? QStringLiteral("return") : QStringLiteral("forward"), {}};
            if (dossier->finishedAt)
                step.input.receiver = ResultReceiver{dossier->submitter.name, {}, false, ReturnBy::Counter};
            act(id, step, dossier->version);
            m_acts += step;
        }
    }
    [[nodiscard]] qsizetype steps() const { return m_acts.size(); }
    void act(DossierId id, qsizetype step) { act(id, m_acts.at(step), step + 1); }

private:
    struct Step {
        Actor actor;
        QString action;
        ActInput input;
    };

    Actor officer(const QString& login) {
        return {*m_open.desk().directory.officerByLogin(login), std::nullopt, QStringLiteral("quay-1")};
    }
    void act(DossierId id, const Step& step, qint64 version) {
        const auto done = ActOnDossier(m_open.desk()).act(id, step.action, step.input, step.actor, version);
        if (!done) throw LogicError(QStringLiteral("refused: ") + done.refusals().first().key);
    }

    OpenDesk m_open;
    Actor m_counter;
    QList<SubmittedPaper> m_papers;
    QList<Step> m_acts;
};

struct Times {
    Figures reception;
    Figures act;
    Figures whole;
};

/// One round: so many whole dossiers, one transaction after the other.
template <class Receive, class Act>
void round(Times& times, qsizetype steps, Receive receive, Act act) {
    for (int i = 0; i < kPerRound; ++i) {
        double whole = timed(receive);
        times.reception.add(whole);
        for (qsizetype step = 0; step < steps; ++step) {
            const double one = timed([&] { act(step); });
            times.act.add(one);
            whole += one;
        }
        times.whole.add(whole);
    }
}

void report(const QString& name, const Figures& ours, const Figures& bare) {
    line(name, ours.median());
    besides(name + QStringLiteral(", against bare SQLite"), ours.median(), QStringLiteral("bare"),
            bare.median());
    ratio(QStringLiteral("  of its rate"), bare.median() / ours.median(), 0.8);
}

/// The store that all copies begin as, with a little history in it.
void prepare(const QString& path) {
    const ManualClock clock(kMorning);
    if (!makeDesk(path, QStringLiteral("da-nang-2026"), true, clock))
        throw LogicError(QStringLiteral("no store for the benchmark"));
    auto time = std::make_unique<ManualClock>(kMorning);
    ManualClock& moved = *time;
    OpenDesk open(path, std::move(time));
    if (!fillDemo(open.desk(), open.database(), moved, {500, 1, 12, 200}))
        throw LogicError(QStringLiteral("no dossiers for the benchmark"));
}

}  // namespace

void writing(int rounds) {
    heading(QStringLiteral("Durable acts, median of %1 rounds of %2 dossiers").arg(rounds).arg(kPerRound));
    QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.db"));
    prepare(first);
    const QString recorded = folder.filePath(QStringLiteral("recorded.db"));
    const QString ours = folder.filePath(QStringLiteral("ours.db"));
    const QString bare = folder.filePath(QStringLiteral("bare.db"));

    // A first dossier publishes the process and shows who acts; then everything begins from one state.
    qsizetype steps = 0;
    {
        Program program(first);
        program.learn(program.receive(1));
        steps = program.steps();
    }
    for (const QString& copy : {recorded, ours, bare})
        if (!QFile::copy(first, copy)) throw IoError(QStringLiteral("io.write"), copy);

    QList<Transaction> transactions;
    {
        Program program(recorded);
        program.learn(program.receive(2));
        Recorder recorder(program.open().database().connection().handle());
        for (int no = 0; no < (rounds + 1) * kPerRound; ++no) {
            const DossierId id = program.receive(100 + no);
            for (qsizetype step = 0; step < steps; ++step) program.act(id, step);
        }
        transactions = recorder.taken();
    }
    if (transactions.size() != (rounds + 1) * kPerRound * (steps + 1))
        throw LogicError(QStringLiteral("%1 transactions were recorded").arg(transactions.size()));

    Program program(ours);
    program.learn(program.receive(2));
    {
        Program other(bare);
        other.learn(other.receive(2));
    }
    BareWriter writer(bare);
    store::StoreLock lock(bare);
    Times own;
    Times reference;
    int no = 100;
    qsizetype next = 0;
    const auto writeNext = [&] {
        if (!lock.acquire(std::chrono::seconds(10))) throw LogicError(QStringLiteral("the lock is held"));
        writer.write(transactions.at(next++));
        lock.release();
    };
    for (int turn = 0; turn <= rounds; ++turn) {
        if (turn == 1) own = reference = {};  // the first round warms up
        DossierId id{0};
        round(
            own, steps, [&] { id = program.receive(no++); }, [&](qsizetype step) { program.act(id, step); });
        round(reference, steps, writeNext, [&](qsizetype) { writeNext(); });
    }
    remark(QStringLiteral("a dossier of %1 transactions, %2 statements that write")
               .arg(QString::number(steps + 1),
                    QString::number(std::accumulate(
                        transactions.begin(), transactions.begin() + steps + 1, qsizetype(0),
                        [](qsizetype sum, const Transaction& one) { return sum + one.size(); }))));
    report(QStringLiteral("one reception"), own.reception, reference.reception);
    report(QStringLiteral("one act"), own.act, reference.act);
    report(QStringLiteral("a whole dossier"), own.whole, reference.whole);
    store::Database check(bare);
    for (const store::Invariant& invariant : store::checkedInvariants(check, store::Depth::Full))
        if (!invariant.holds)
            remark(QStringLiteral("the bare store breaks ") + invariant.name + invariant.detail);
}

}  // namespace motcua::bench
