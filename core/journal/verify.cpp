// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verify.h"

#include "core/journal/event_hash.h"

namespace motcua {

namespace {

bool follows(const JournalHead& head, const Event& event) {
    return event.seq == head.seq + 1 && event.prev == head.hash && event.hash == eventHash(event);
}

}  // namespace

ChainVerdict verifiedChain(const JournalHead& start, const std::function<std::optional<Event>()>& nextEvent,
                           const std::optional<JournalHead>& anchor) {
    using Kind = ChainVerdict::Kind;
    ChainVerdict verdict{Kind::Sound, start.seq, start, anchor && anchor->seq >= start.seq};
    const auto contradicts = [&](const JournalHead& head) {
        return verdict.anchored && anchor->seq == head.seq && anchor->hash != head.hash;
    };
    if (contradicts(start)) {
        verdict.kind = Kind::Forked;
        return verdict;
    }
    while (const std::optional<Event> event = nextEvent()) {
        if (!follows(verdict.head, *event)) {
            verdict.kind = Kind::Damaged;
            verdict.seq = verdict.head.seq + 1;
            return verdict;
        }
        verdict.head = {event->seq, event->hash};
        verdict.seq = event->seq;
        if (contradicts(verdict.head)) {
            verdict.kind = Kind::Forked;
            return verdict;
        }
    }
    if (verdict.anchored && anchor->seq > verdict.head.seq) verdict.kind = Kind::Shorter;
    return verdict;
}

}  // namespace motcua
