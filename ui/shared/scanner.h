// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

class QKeyEvent;

namespace motcua::ui {

/// Recognises a scanner that types like a keyboard, wherever the focus is. Install it on the application.
///
/// A printable key is held for at most kGapMs. When the next one does not follow within that time, the held
/// keys are given to the widget they were for, unchanged and in order: no widget ever sees half a scan, and
/// a person, who cannot keep up kFewest keys at that pace, notices nothing. Everything that is not a
/// plain printable key (a key that repeats, a shortcut, a mouse button, text of an input method) first
/// lets go what is held, so that the order stays.
class ScannerFilter : public QObject {
    Q_OBJECT
public:
    static constexpr int kGapMs = 35;   ///< the longest pause inside a scan
    static constexpr int kFewest = 8;   ///< characters
    static constexpr int kMost = 4096;  ///< characters; a longer burst is no scan
    using TimeSource = std::function<qint64()>;

    /// `now` gives milliseconds that only grow, for key events that carry no time of their own.
    explicit ScannerFilter(TimeSource now = {}, QObject* parent = nullptr);
    ~ScannerFilter() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The pause after the last key is over: a scan, or keys that somebody typed. The filter's own timer
    /// calls this.
    void settle();

Q_SIGNALS:
    /// The text without the Enter or Tab that ended it. None of it reached a widget.
    void scanned(const QString& text);

private:
    enum class Kind { Text, Modifier, End, Other };
    [[nodiscard]] static Kind kindOf(const QKeyEvent& key);
    [[nodiscard]] qint64 timeOf(const QKeyEvent& key) const;
    [[nodiscard]] bool isScan() const { return m_text.size() >= kFewest && m_text.size() <= kMost; }
    bool pressed(QObject* target, QKeyEvent& key);
    bool overridden(QKeyEvent& key);
    void hold(QObject* target, const QKeyEvent& key);
    void letGo();
    void finish();

    struct Held;
    TimeSource m_now;
    QTimer m_pause;
    std::vector<Held> m_held;
    QString m_text;
    qint64 m_last = 0;
    const QEvent* m_replayed = nullptr;
};

}  // namespace motcua::ui
